package nl.speelveld.report.story;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.speelveld.report.chart.ScaleChart;
import nl.speelveld.report.chart.YearLines;
import nl.speelveld.report.published.Cell;
import nl.speelveld.report.published.PublishedSchoolReport;
import nl.speelveld.report.published.PublishedSchoolReport.Year;

/// The share at a school through the years beside that of its municipality, never joined across a
/// break in registration.
final class SchoolYearsBlock {
  private SchoolYearsBlock() {}

  static Block of(PublishedSchoolReport school, Teller teller) {
    List<Year> shown = school.years().stream().filter(year -> year.share().shown()).toList();
    if (school.years().isEmpty()) {
      return Block.words(
          "school-years",
          teller.say("school.years.none"),
          List.of(teller.say("school.years.none.sentence")));
    }
    List<Picture> pictures =
        shown.size() > 1 ? List.of(picture(school.years(), teller)) : List.of();
    return new Block(
        "school-years",
        heading(shown, teller),
        sentences(school.years(), !pictures.isEmpty(), teller),
        pictures,
        List.of(table(school.years(), teller)),
        List.of(teller.say("how.school.years"), teller.say("how.hidden")));
  }

  private static String heading(List<Year> shown, Teller teller) {
    if (shown.size() < 2 || !sameMethod(shown.getFirst(), shown.getLast())) {
      return teller.say("school.years.heading.short");
    }
    Year first = shown.getFirst();
    Year last = shown.getLast();
    boolean apart =
        first.interval().isPresent()
            && last.interval().isPresent()
            && (first.interval().get().high() < last.interval().get().low()
                || last.interval().get().high() < first.interval().get().low());
    String way =
        !apart
            ? "same"
            : last.share().find().orElse(0) > first.share().find().orElse(0) ? "up" : "down";
    return teller.say(
        "school.years.heading." + way,
        arg("group", teller.focal()),
        arg("year", first.edition().year()));
  }

  private static boolean sameMethod(Year one, Year other) {
    return one.edition().registration().equals(other.edition().registration());
  }

  private static List<String> sentences(List<Year> years, boolean drawn, Teller teller) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        drawn
            ? teller.say("school.years.sentence", teller.placeArg())
            : teller.say("school.years.once"));
    for (int at = 1; at < years.size(); at++) {
      if (!sameMethod(years.get(at - 1), years.get(at))) {
        sentences.add(
            teller.say(
                "years.break",
                arg("before", years.get(at - 1).edition().year()),
                arg("after", years.get(at).edition().year()),
                arg("what", teller.phrases().change(change(years, at)))));
      }
    }
    return sentences;
  }

  private static String change(List<Year> years, int at) {
    return years.get(at - 1).edition().registration()
        + "-to-"
        + years.get(at).edition().registration();
  }

  private static Picture picture(List<Year> years, Teller teller) {
    List<YearLines.Break> breaks = new ArrayList<>();
    for (int at = 1; at < years.size(); at++) {
      if (!sameMethod(years.get(at - 1), years.get(at))) {
        breaks.add(
            new YearLines.Break(
                years.get(at - 1).edition().year(),
                years.get(at).edition().year(),
                teller.say("mark.break")));
      }
    }
    YearLines.Content content =
        new YearLines.Content(
            List.of(
                new YearLines.Line(teller.say("school.line.own"), YearLines.Style.ALL, own(years)),
                new YearLines.Line(
                    teller.say("school.line.place", teller.placeArg()),
                    YearLines.Style.OTHER,
                    place(years))),
            breaks,
            teller.say("column.shareOf", arg("group", teller.shortName(0))),
            teller.numbers()::percent);
    return new Picture(
        "school-lines",
        teller.say("picture.school.years"),
        teller.say("picture.years.description", arg("breaks", breaks.size())),
        frame -> YearLines.svg(frame, content));
  }

  private static List<List<YearLines.Point>> own(List<Year> years) {
    return segments(
        years,
        year ->
            point(
                year.edition().year(),
                year.share(),
                year.interval().map(i -> new ScaleChart.Range(i.low(), i.high()))));
  }

  private static List<List<YearLines.Point>> place(List<Year> years) {
    return segments(
        years, year -> point(year.edition().year(), year.placeShare(), Optional.empty()));
  }

  private static Optional<YearLines.Point> point(
      int year, Cell share, Optional<ScaleChart.Range> interval) {
    return share.shown()
        ? Optional.of(new YearLines.Point(year, share.find().orElseThrow(), interval))
        : Optional.empty();
  }

  private static List<List<YearLines.Point>> segments(
      List<Year> years, Function<Year, Optional<YearLines.Point>> pointOf) {
    List<List<YearLines.Point>> segments = new ArrayList<>();
    List<YearLines.Point> open = new ArrayList<>();
    for (int at = 0; at < years.size(); at++) {
      boolean cut = at > 0 && !sameMethod(years.get(at - 1), years.get(at));
      Optional<YearLines.Point> point = pointOf.apply(years.get(at));
      if ((cut || point.isEmpty()) && !open.isEmpty()) {
        segments.add(List.copyOf(open));
        open.clear();
      }
      point.ifPresent(open::add);
    }
    if (!open.isEmpty()) {
      segments.add(List.copyOf(open));
    }
    return segments;
  }

  private static DataTable table(List<Year> years, Teller teller) {
    return new DataTable(
        "school-years-table",
        teller.say("table.school.years"),
        List.of(
            teller.say("column.year"),
            teller.say("column.school"),
            teller.say("column.interval"),
            teller.say("column.place.share", teller.placeArg()),
            teller.say("column.registration")),
        years.stream()
            .map(year ->
                List.of(
                    teller.numbers().schoolYear(year.edition().year()),
                    teller.share(year.share()),
                    year.interval().map(teller.numbers()::percentRange).orElse(teller.say("none")),
                    teller.share(year.placeShare()),
                    teller.phrases().registrationShort(year.edition().registration())))
            .toList());
  }
}
