package nl.speelveld.report.story;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.report.chart.YearLines;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.monitor.Years;

/// Through the years, never joined across a break in registration.
final class YearsBlock {
  private static final List<Years.Segment> NO_SEGMENTS = List.of();

  private YearsBlock() {}

  static Block of(Years years, Teller teller) {
    List<Picture> pictures = pictures(years, teller);
    List<String> sentences = new ArrayList<>();
    String drawn = joined(years) ? "years.sentence" : "years.points";
    sentences.add(teller.say(pictures.isEmpty() ? "years.once" : drawn));
    for (Years.Break mark : years.breaks()) {
      sentences.add(
          teller.say(
              "years.break",
              arg("before", mark.afterYear()),
              arg("after", mark.beforeYear()),
              arg("what", teller.phrases().change(mark.what()))));
    }
    return new Block(
        "years",
        heading(years, teller),
        sentences,
        pictures,
        tables(years, teller),
        List.of(teller.say("how.years"), teller.say("how.intake")));
  }

  private static String heading(Years years, Teller teller) {
    Optional<Years.Segment> last =
        years.lines().stream()
            .filter(
                line -> !line.intake() && line.feature().equals(teller.edition().feature().id()))
            .findFirst()
            .filter(line -> !line.segments().isEmpty())
            .map(line -> line.segments().getLast());
    if (last.isEmpty() || last.get().points().size() < 2) {
      return teller.say("years.heading.short");
    }
    Years.Point first = last.get().points().getFirst();
    return teller.say(
        "years.heading." + trend(first.figure(), last.get().points().getLast().figure()),
        arg("year", first.year()));
  }

  private static String trend(Figure before, Figure after) {
    if (!Teller.known(Phrases.best(before)) || !Teller.known(Phrases.best(after))) {
      return "same";
    }
    boolean apart =
        before.interval().isPresent() && after.interval().isPresent()
            ? before.interval().get().high() < after.interval().get().low()
                || after.interval().get().high() < before.interval().get().low()
            : false;
    double change = Phrases.best(after).value() - Phrases.best(before).value();
    return !apart ? "same" : change > 0 ? "up" : "down";
  }

  private static List<Picture> pictures(Years years, Teller teller) {
    List<Picture> pictures = new ArrayList<>();
    for (String index : years.lines().stream().map(Years.Line::index).distinct().toList()) {
      List<YearLines.Line> lines = new ArrayList<>();
      for (Years.Line line : years.lines()) {
        if (line.index().equals(index)) {
          lines.add(line(line, years, teller));
        }
      }
      lines.removeIf(line -> line.segments().isEmpty());
      if (countings(lines) > 1) {
        pictures.add(picture(index, lines, years, teller));
      }
    }
    return pictures;
  }

  private static boolean joined(Years years) {
    return years.lines().stream()
        .flatMap(line -> line.segments().stream())
        .anyMatch(segment -> segment.points().size() > 1);
  }

  // one counting alone makes no picture: its figures stand in the table
  static long countings(List<YearLines.Line> lines) {
    return lines.stream()
        .flatMap(line -> line.segments().stream())
        .flatMap(List::stream)
        .mapToInt(YearLines.Point::year)
        .distinct()
        .count();
  }

  private static Picture picture(
      String index, List<YearLines.Line> lines, Years years, Teller teller) {
    List<YearLines.Break> breaks =
        years.breaks().stream()
            .map(b -> new YearLines.Break(b.afterYear(), b.beforeYear(), teller.say("mark.break")))
            .toList();
    String name = teller.phrases().indexName(index);
    YearLines.Content content = new YearLines.Content(lines, breaks, name, teller.numbers()::index);
    return new Picture(
        "years-" + index,
        teller.say("picture.years", arg("index", name)),
        teller.say("picture.years.description", arg("breaks", breaks.size())),
        frame -> YearLines.svg(frame, content));
  }

  private static YearLines.Line line(Years.Line line, Years years, Teller teller) {
    boolean other = !line.feature().equals(teller.edition().feature().id());
    YearLines.Style style =
        line.intake()
            ? YearLines.Style.INTAKE
            : other ? YearLines.Style.OTHER : YearLines.Style.ALL;
    return new YearLines.Line(name(line, years, teller), style, segments(line));
  }

  /// The stretches of a line that have a figure to draw.
  static List<List<YearLines.Point>> segments(Years.Line line) {
    List<List<YearLines.Point>> segments = new ArrayList<>();
    for (Years.Segment segment : line.segments()) {
      List<YearLines.Point> points = new ArrayList<>();
      for (Years.Point point : segment.points()) {
        Phrases.best(point.figure())
            .find()
            .ifPresent(value ->
                points.add(
                    new YearLines.Point(
                        point.year(), value, point.figure().interval().map(SpreadBlock::range))));
      }
      if (!points.isEmpty()) {
        segments.add(points);
      }
    }
    return segments;
  }

  private static String name(Years.Line line, Years years, Teller teller) {
    boolean score = line.feature().equals(Feature.SCORE.id());
    String kind = teller.say(score ? "score.line" : line.intake() ? "line.intake" : "line.stock");
    boolean features = years.lines().stream().map(Years.Line::feature).distinct().count() > 1;
    return features
        ? kind + ", " + teller.phrases().texts().firstOf("feature." + line.feature(), "line.stock")
        : kind;
  }

  private static List<DataTable> tables(Years years, Teller teller) {
    return years.lines().stream()
        .map(Years.Line::index)
        .distinct()
        .map(index -> table(index, years, teller))
        .filter(table -> !table.rows().isEmpty())
        .toList();
  }

  private static DataTable table(String index, Years years, Teller teller) {
    List<List<String>> rows = new ArrayList<>();
    for (Years.Line line : years.lines()) {
      for (Years.Segment segment : line.index().equals(index) ? line.segments() : NO_SEGMENTS) {
        for (Years.Point point : segment.points()) {
          rows.add(
              List.of(
                  teller.numbers().schoolYear(point.year()),
                  who(line, teller),
                  teller.phrases().index(Phrases.best(point.figure())),
                  point.figure().interval().map(teller.numbers()::range).orElse(teller.say("none")),
                  teller.phrases().registrationShort(segment.registration())));
        }
      }
    }
    return new DataTable(
        "years-table-" + index,
        teller.say("table.years.index", arg("index", teller.phrases().indexName(index))),
        List.of(
            teller.say("column.year"),
            teller.say("column.line"),
            teller.say("column.value"),
            teller.say("column.interval"),
            teller.say("column.registration")),
        rows);
  }

  // in a word: the registration beside it names the feature
  private static String who(Years.Line line, Teller teller) {
    boolean score = line.feature().equals(Feature.SCORE.id());
    return teller.say("line.short." + (score ? "score" : line.intake() ? "intake" : "stock"));
  }
}
