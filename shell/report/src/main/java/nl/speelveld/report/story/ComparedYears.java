package nl.speelveld.report.story;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.speelveld.report.chart.YearLines;
import nl.speelveld.report.published.PublishedReport;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Years;

/// Municipalities through the years: a line a place for the feature that was asked, all pupils, on
/// one scale. Five at most are drawn, the first that were asked.
final class ComparedYears {
  private final List<PublishedReport> reports;
  private final Teller teller;

  private ComparedYears(List<PublishedReport> reports, Teller teller) {
    this.reports = reports;
    this.teller = teller;
  }

  /// A line of one place.
  private record PlaceLine(String place, Years.Line line) {}

  static Block of(List<PublishedReport> reports, Phrases phrases, Links links) {
    PublishedReport first = reports.getFirst();
    int most = Math.min(reports.size(), YearLines.Style.ofPlaces().size());
    List<PublishedReport> shown = reports.subList(0, most);
    Teller teller = new Teller(phrases, names(shown), first.edition(), first.groups(), links);
    return new ComparedYears(shown, teller).block(reports.subList(most, reports.size()));
  }

  private static String names(List<PublishedReport> reports) {
    return String.join(", ", reports.stream().map(report -> report.place().name()).toList());
  }

  private Block block(List<PublishedReport> left) {
    List<PlaceLine> lines = lines();
    List<String> indices =
        lines.stream().map(PlaceLine::line).map(Years.Line::index).distinct().toList();
    List<Picture> pictures = new ArrayList<>();
    List<DataTable> tables = new ArrayList<>();
    for (String index : indices) {
      List<PlaceLine> its = lines.stream().filter(of -> of.line().index().equals(index)).toList();
      tables.add(table(index, its));
      List<YearLines.Line> drawn = drawn(its);
      if (YearsBlock.countings(drawn) > 1) {
        pictures.add(picture(index, drawn));
      }
    }
    return new Block(
        "compared-years",
        teller.say("compare.years.heading", arg("places", names(reports))),
        sentences(pictures, tables, left),
        pictures,
        tables,
        List.of(
            teller.say("compare.years.how"), teller.say("how.years"), teller.say("how.spread")));
  }

  /// Lines of all pupils, place by place: of the feature that was asked, and of the one that came
  /// after it or went before.
  private List<PlaceLine> lines() {
    List<PlaceLine> lines = new ArrayList<>();
    for (PublishedReport report : reports) {
      if (report.years() instanceof Part.Present<Years>(var years)) {
        for (Years.Line line : years.lines()) {
          if (isWhole(line)) {
            lines.add(new PlaceLine(report.place().name(), line));
          }
        }
      }
    }
    return lines;
  }

  private static boolean isWhole(Years.Line line) {
    return !line.intake() && !line.segments().isEmpty();
  }

  private List<String> sentences(
      List<Picture> pictures, List<DataTable> tables, List<PublishedReport> left) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        teller.say(
            tables.isEmpty()
                ? "compare.years.none"
                : pictures.isEmpty() ? "years.once" : "compare.years.sentence"));
    if (!tables.isEmpty()) {
      List<String> without =
          reports.stream()
              .filter(report ->
                  !(report.years() instanceof Part.Present<Years>(var years))
                      || years.lines().stream().noneMatch(ComparedYears::isWhole))
              .map(report -> report.place().name())
              .toList();
      if (!without.isEmpty()) {
        sentences.add(
            teller.say("compare.years.without", arg("places", String.join(", ", without))));
      }
    }
    if (!pictures.isEmpty() && !left.isEmpty()) {
      sentences.add(
          teller.say("compare.years.left", arg("n", reports.size()), arg("places", names(left))));
    }
    breaks()
        .forEach(mark ->
            sentences.add(
                teller.say(
                    "years.break",
                    arg("before", mark.afterYear()),
                    arg("after", mark.beforeYear()),
                    arg("what", teller.phrases().change(mark.what())))));
    return sentences;
  }

  /// Breaks of all places, each once.
  private List<Years.Break> breaks() {
    return reports.stream()
        .flatMap(report ->
            report.years() instanceof Part.Present<Years>(var years)
                ? years.breaks().stream()
                : Stream.empty())
        .distinct()
        .sorted(Comparator.comparingInt(Years.Break::afterYear))
        .toList();
  }

  // why by the place: who compares two indices finds a place back by its mark
  private List<YearLines.Line> drawn(List<PlaceLine> lines) {
    List<YearLines.Line> drawn = new ArrayList<>();
    for (int at = 0; at < reports.size(); at++) {
      String name = reports.get(at).place().name();
      List<List<YearLines.Point>> segments =
          lines.stream()
              .filter(its -> its.place().equals(name))
              .flatMap(its -> YearsBlock.segments(its.line()).stream())
              .toList();
      if (!segments.isEmpty()) {
        drawn.add(new YearLines.Line(name, YearLines.Style.ofPlaces().get(at), segments));
      }
    }
    return drawn;
  }

  private Picture picture(String index, List<YearLines.Line> lines) {
    List<YearLines.Break> marks =
        breaks().stream()
            .map(b -> new YearLines.Break(b.afterYear(), b.beforeYear(), teller.say("mark.break")))
            .toList();
    String name = teller.phrases().indexName(index);
    YearLines.Content content = new YearLines.Content(lines, marks, name, teller.numbers()::index);
    return new Picture(
        "compared-years-" + index,
        teller.say("picture.years", arg("index", name)),
        teller.say("picture.years.description", arg("breaks", marks.size())),
        frame -> YearLines.svg(frame, content));
  }

  private record Row(int year, List<String> cells) {}

  private DataTable table(String index, List<PlaceLine> lines) {
    List<Row> rows = new ArrayList<>();
    for (PlaceLine its : lines) {
      for (Years.Segment segment : its.line().segments()) {
        for (Years.Point point : segment.points()) {
          rows.add(new Row(point.year(), cells(its.place(), segment, point)));
        }
      }
    }
    return new DataTable(
        "compared-years-table-" + index,
        teller.say("table.years.index", arg("index", teller.phrases().indexName(index))),
        List.of(
            teller.say("column.year"),
            teller.say("column.place"),
            teller.say("column.value"),
            teller.say("column.interval"),
            teller.say("column.registration")),
        rows.stream().sorted(Comparator.comparingInt(Row::year)).map(Row::cells).toList());
  }

  private List<String> cells(String place, Years.Segment segment, Years.Point point) {
    return List.of(
        teller.numbers().schoolYear(point.year()),
        place,
        teller.phrases().index(Phrases.best(point.figure())),
        point.figure().interval().map(teller.numbers()::range).orElse(teller.say("none")),
        teller.phrases().registrationShort(segment.registration()));
  }
}
