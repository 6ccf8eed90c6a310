package nl.speelveld.report.story;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.report.chart.ClassPicture;
import nl.speelveld.report.published.PublishedReport;
import nl.speelveld.report.published.PublishedSchool;
import nl.speelveld.runs.monitor.Meeting;

/// Who are at a school, as 24 of its pupils, beside 24 of its surroundings.
final class SchoolWhoBlock {
  private SchoolWhoBlock() {}

  static Block of(PublishedSchool school, PublishedReport city, Teller teller) {
    String reference = teller.phrases().reference(city.request().reference());
    if (!school.shown()) {
      return new Block(
          "school-who",
          teller.say("school.hidden.heading"),
          List.of(teller.say("school.hidden.sentence")),
          List.of(),
          List.of(table(school, reference, teller)),
          how(city, teller));
    }
    return new Block(
        "school-who",
        heading(school, city, teller),
        sentences(school, reference, teller),
        List.of(picture(school, reference, teller)),
        List.of(table(school, reference, teller)),
        how(city, teller));
  }

  private static List<String> how(PublishedReport city, Teller teller) {
    int points = city.request().thresholdPoints();
    return List.of(
        teller.say("how.mirror", arg("points", points)),
        teller.say("how.mirror." + city.request().reference().id()),
        teller.say("how.hidden"),
        teller.say("how.exception"));
  }

  private static String heading(PublishedSchool school, PublishedReport city, Teller teller) {
    String key = school.standing().map(standing -> "school.heading." + standing.name()).orElse("");
    return key.isEmpty()
        ? teller.say(
            "school.heading.unknown",
            arg("seats", seatsInWords(share(school), teller)),
            arg("group", teller.focal()))
        : teller.say(
            key,
            arg("group", teller.focal()),
            arg("points", city.request().thresholdPoints()),
            arg("reference", teller.phrases().reference(city.request().reference())));
  }

  private static double share(PublishedSchool school) {
    return school.share().find().orElse(0);
  }

  private static int seats(double share) {
    return (int) Math.round(Meeting.SEATS * share);
  }

  private static String seatsInWords(double share, Teller teller) {
    return share > 0 && seats(share) == 0
        ? teller.say("school.seats.few")
        : teller.numbers().whole(seats(share));
  }

  private static List<String> sentences(PublishedSchool school, String reference, Teller teller) {
    List<String> sentences = new ArrayList<>();
    String own =
        teller.say(
            "school.sentence",
            arg("seats", seatsInWords(share(school), teller)),
            arg("group", teller.focal()),
            arg("share", teller.share(school.share())));
    sentences.add(
        school
            .referenceShare()
            .map(around ->
                own
                    + " "
                    + teller.say(
                        "school.around",
                        arg("reference", reference),
                        arg("seats", seatsInWords(around, teller)),
                        arg("share", teller.numbers().percent(around))))
            .orElse(own));
    school
        .shareInterval()
        .ifPresent(interval ->
            sentences.add(
                teller.say(
                        "school.interval",
                        arg("low", teller.numbers().percent(interval.low())),
                        arg("high", teller.numbers().percent(interval.high())))
                    + (school.uncertain() ? " " + teller.say("school.uncertain") : "")));
    if (!school.exception().isEmpty()) {
      sentences.add(teller.say("school.exception." + school.exception()));
    }
    return sentences;
  }

  private static Picture picture(PublishedSchool school, String reference, Teller teller) {
    List<ClassPicture.Row> rows = new ArrayList<>();
    rows.add(row(teller.say("school.row.own"), share(school), teller));
    Optional<Double> around = school.referenceShare();
    around.ifPresent(share ->
        rows.add(row(teller.say("school.row.around", arg("reference", reference)), share, teller)));
    String description =
        String.join(" ", rows.stream().map(row -> row.label() + ": " + row.note() + ".").toList());
    List<String> groups = List.of(teller.shortName(0), teller.shortName(1));
    return new Picture(
        "school-class",
        teller.say("picture.school.class"),
        description,
        frame -> ClassPicture.svg(frame, groups, rows));
  }

  private static ClassPicture.Row row(String label, double share, Teller teller) {
    int focal = seats(share);
    int rest = Meeting.SEATS - focal;
    return new ClassPicture.Row(
        label,
        focal + " " + teller.shortName(0) + ", " + rest + " " + teller.shortName(1),
        List.of(focal, rest));
  }

  private static DataTable table(PublishedSchool school, String reference, Teller teller) {
    return new DataTable(
        "school-now",
        teller.say("table.school.now"),
        List.of(teller.say("column.subject"), teller.say("column.value")),
        List.of(
            List.of(teller.say("column.pupils"), teller.pupils(school.pupils())),
            List.of(
                teller.say("column.shareOf", arg("group", teller.shortName(0))),
                teller.share(school.share())),
            List.of(
                teller.say("column.shareInterval"),
                school
                    .shareInterval()
                    .map(teller.numbers()::percentRange)
                    .orElse(teller.say(school.shown() ? "none" : "hidden"))),
            List.of(
                teller.say("school.around.share", arg("reference", reference)),
                school
                    .referenceShare()
                    .map(teller.numbers()::percent)
                    .orElse(teller.say("unknown"))),
            List.of(teller.say("column.standing"), MirrorBlock.standing(school, teller))));
  }
}
