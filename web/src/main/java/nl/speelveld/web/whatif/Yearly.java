package nl.speelveld.web.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.report.chart.ScaleChart;
import nl.speelveld.report.chart.YearLines;
import nl.speelveld.report.published.ShownPlace;
import nl.speelveld.report.story.Picture;
import nl.speelveld.runs.whatif.Aspect;
import nl.speelveld.runs.whatif.Outcome;
import nl.speelveld.runs.whatif.WhatIfAnswer;
import nl.speelveld.simulation.compare.Band;
import nl.speelveld.web.whatif.AnswerView.Course;

/// What a scenario does through the years: lines with their bands, and the same as a table.
///
/// @param telling the words
/// @param told what was computed
/// @param shown what may be told of today
record Yearly(Telling telling, WhatIfAnswer.Told told, ShownPlace shown) {
  Course view(Asked asked) {
    List<YearLines.Line> lines = new ArrayList<>();
    lines.add(line(telling.page().say("course.base"), told.base(), 0));
    boolean isBase = asked.measures().isEmpty();
    for (int at = isBase ? 1 : 0; at < told.outcomes().size(); at++) {
      lines.add(line(lineName(asked, at), told.outcomes().get(at), lines.size()));
    }
    YearLines.Content content =
        new YearLines.Content(
            lines, List.of(), telling.page().say("course.axis"), telling.numbers()::index);
    List<String> columns = new ArrayList<>(List.of(telling.page().say("course.year")));
    lines.forEach(each -> columns.add(each.name()));
    Picture picture =
        new Picture(
            "course",
            telling.page().say("course.picture"),
            telling.page().say("course.picture.description", arg("years", told.request().years())),
            frame -> YearLines.svg(frame, content));
    return new Course(picture, columns, rows(lines));
  }

  private List<List<String>> rows(List<YearLines.Line> lines) {
    List<List<String>> rows = new ArrayList<>();
    int first = shown.firstYearTold();
    for (int year = first; year <= told.request().years(); year++) {
      List<String> row = new ArrayList<>();
      row.add(year == 0 ? telling.page().say("course.now") : Integer.toString(year));
      for (YearLines.Line each : lines) {
        YearLines.Point point = each.segments().getFirst().get(year - first);
        ScaleChart.Range range = point.interval().orElseThrow();
        row.add(
            telling.numbers().index(point.value())
                + " ("
                + telling.numbers().index(range.low())
                + " – "
                + telling.numbers().index(range.high())
                + ")");
      }
      rows.add(row);
    }
    return rows;
  }

  private String lineName(Asked asked, int at) {
    return at == 0 && !asked.measures().isEmpty()
        ? telling.page().say("course.own")
        : telling.page().say("course.beside", arg("n", at));
  }

  private YearLines.Line line(String name, Outcome outcome, int style) {
    List<YearLines.Point> points = new ArrayList<>();
    List<Band> values = outcome.course(Aspect.SEGREGATION).values();
    for (int year = shown.firstYearTold(); year < values.size(); year++) {
      Band band = values.get(year);
      points.add(
          new YearLines.Point(
              year, band.median(), Optional.of(new ScaleChart.Range(band.low(), band.high()))));
    }
    return new YearLines.Line(name, YearLines.Style.ofPlaces().get(style), List.of(points));
  }
}
