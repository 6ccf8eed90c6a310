package nl.speelveld.report.story;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.report.chart.ClassPicture;
import nl.speelveld.runs.monitor.Meeting;

/// Whom pupils meet, as classes of 24.
final class MeetingBlock {
  private MeetingBlock() {}

  static Block of(Meeting meeting, Teller teller) {
    return new Block(
        "meeting",
        heading(meeting, teller),
        List.of(
            sentence(meeting, teller), teller.say("meeting.mirror.sentence", teller.placeArg())),
        List.of(picture(meeting, teller)),
        List.of(table(meeting, teller)),
        List.of(teller.say("how.meeting")));
  }

  private static String heading(Meeting meeting, Teller teller) {
    return teller.say(
        "meeting.heading",
        arg("own", teller.numbers().outOf(seats(meeting, 0), Meeting.SEATS)),
        arg("other", seats(meeting, meeting.classes().size() - 1)));
  }

  private static int seats(Meeting meeting, int ofGroup) {
    return meeting.classes().get(ofGroup).seats().getFirst();
  }

  private static String sentence(Meeting meeting, Teller teller) {
    return teller.say(
        "meeting.sentence",
        teller.placeArg(),
        arg("group", teller.focal()),
        arg("mirror", teller.numbers().outOf(meeting.mirror().getFirst(), Meeting.SEATS)));
  }

  private static Picture picture(Meeting meeting, Teller teller) {
    List<ClassPicture.Row> rows = new ArrayList<>();
    rows.add(row(teller.say("meeting.mirror.label", teller.placeArg()), meeting.mirror(), teller));
    for (Meeting.MeetingClass met : meeting.classes()) {
      rows.add(row(label(met.group(), teller), met.seats(), teller));
    }
    String description =
        String.join(" ", rows.stream().map(row -> row.label() + ": " + row.note() + ".").toList());
    List<String> groups =
        IntStream.range(0, meeting.groups().size()).mapToObj(teller::shortName).toList();
    return new Picture(
        "classes",
        teller.say("picture.classes"),
        description,
        frame -> ClassPicture.svg(frame, groups, rows));
  }

  private static String label(String group, Teller teller) {
    int which = Math.max(0, teller.groups().indexOf(group));
    return teller.say(
        "meeting.class.label",
        arg("group", teller.phrases().group(teller.edition().feature(), which, group)));
  }

  private static ClassPicture.Row row(String label, List<Integer> seats, Teller teller) {
    List<String> parts = new ArrayList<>();
    for (int group = 0; group < seats.size(); group++) {
      parts.add(seats.get(group) + " " + teller.shortName(group));
    }
    return new ClassPicture.Row(label, String.join(", ", parts), seats);
  }

  private static DataTable table(Meeting meeting, Teller teller) {
    List<String> columns = new ArrayList<>(List.of(teller.say("column.class")));
    for (int group = 0; group < meeting.groups().size(); group++) {
      columns.add(teller.shortName(group));
      columns.add(teller.say("column.shareOf", arg("group", teller.shortName(group))));
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        row(
            teller.say("meeting.mirror.label", teller.placeArg()),
            meeting.mirror(),
            meeting.mirror().stream().map(seats -> seats / (double) Meeting.SEATS).toList(),
            teller));
    for (Meeting.MeetingClass met : meeting.classes()) {
      rows.add(row(label(met.group(), teller), met.seats(), met.shares(), teller));
    }
    return new DataTable("classes-table", teller.say("table.classes"), columns, rows);
  }

  private static List<String> row(
      String label, List<Integer> seats, List<Double> shares, Teller teller) {
    List<String> percents = teller.numbers().percents(shares);
    List<String> row = new ArrayList<>(List.of(label));
    for (int group = 0; group < seats.size(); group++) {
      row.add(teller.numbers().outOf(seats.get(group), Meeting.SEATS));
      row.add(percents.get(group));
    }
    return row;
  }
}
