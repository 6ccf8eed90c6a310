package nl.speelveld.web.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nl.speelveld.report.chart.MapWords;
import nl.speelveld.report.chart.SchoolDot;
import nl.speelveld.report.chart.SchoolLegend;
import nl.speelveld.report.chart.SchoolLink;
import nl.speelveld.report.chart.SchoolMap;
import nl.speelveld.report.chart.SchoolMark;
import nl.speelveld.report.published.Cell;
import nl.speelveld.report.published.ShownPlace;
import nl.speelveld.report.story.Picture;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.data.Shape;
import nl.speelveld.runs.whatif.Outcome;
import nl.speelveld.runs.whatif.Outcome.SchoolChange;
import nl.speelveld.runs.whatif.WhatIfAnswer;
import nl.speelveld.simulation.compare.Band;
import nl.speelveld.web.whatif.AnswerView.SchoolRow;
import nl.speelveld.web.whatif.AnswerView.Schools;

/// Where a scenario changes the schools: a map, and those that change as a table.
///
/// @param telling the words
/// @param told what was computed
/// @param shown what may be told of the schools
record Changing(Telling telling, WhatIfAnswer.Told told, ShownPlace shown) {
  private static final double POINT = 0.005; // below half a point a share is said not to change

  /// What the map is drawn on.
  ///
  /// @param shapes outlines of the municipality
  /// @param links schools that mix the most together
  record Ground(List<Shape> shapes, List<SchoolLink> links) {}

  Schools view(Ground ground, Outcome own, boolean waits) {
    Map<SchoolMark, String> legend = new EnumMap<>(SchoolMark.class);
    List<SchoolDot> dots = new ArrayList<>();
    List<SchoolRow> rows = new ArrayList<>();
    int changed = 0;
    for (SchoolChange change : own.schools()) {
      SchoolMark mark = mark(change);
      changed += mark == SchoolMark.UNDER || mark == SchoolMark.OVER ? 1 : 0;
      find(change.school())
          .ifPresent(school -> {
            legend.put(mark, telling.page().say("map." + word(mark)));
            dots.add(dot(school, change, mark));
          });
      if (isToTell(change, mark)) {
        rows.add(row(change, mark));
      }
    }
    Collator order = Collator.getInstance(telling.page().language().locale());
    rows.sort(Comparator.comparing(SchoolRow::name, order));
    return new Schools(
        waits,
        telling
            .page()
            .say(
                "map.text",
                arg("all", own.schools().size()),
                arg("group", telling.group("groep")),
                arg("n", changed)),
        picture(ground, dots, legend),
        rows);
  }

  private Optional<School> find(String code) {
    return told.city().schools().stream().filter(school -> school.code().equals(code)).findFirst();
  }

  private boolean isToTell(SchoolChange change, SchoolMark mark) {
    boolean moves =
        !change.pupilsChange().holdsNought() && Math.abs(change.pupilsChange().median()) >= 1;
    return mark == SchoolMark.UNDER || mark == SchoolMark.OVER || moves;
  }

  private boolean isShown(SchoolChange change) {
    return change.school().startsWith("nieuw-") || shown.share(List.of(change.school())).shown();
  }

  private SchoolMark mark(SchoolChange change) {
    if (!isShown(change)) {
      return SchoolMark.HIDDEN;
    }
    Band band = change.shareChange();
    return band.holdsNought() || Math.abs(band.median()) < POINT
        ? SchoolMark.MIRRORS
        : band.median() < 0 ? SchoolMark.UNDER : SchoolMark.OVER;
  }

  private static String word(SchoolMark mark) {
    return switch (mark) {
      case UNDER -> "down";
      case OVER -> "up";
      case HIDDEN -> "hidden";
      case MIRRORS, UNKNOWN -> "same";
    };
  }

  private SchoolDot dot(School school, SchoolChange change, SchoolMark mark) {
    String words =
        switch (mark) {
          case UNDER, OVER ->
              telling.page().say("map." + word(mark)) + ", " + points(change.shareChange());
          case HIDDEN, MIRRORS, UNKNOWN -> telling.page().say("map." + word(mark));
        };
    return new SchoolDot(
        telling.page().say("map.dot", arg("school", school.name()), arg("words", words)),
        school.rdX(),
        school.rdY(),
        mark,
        false);
  }

  private SchoolRow row(SchoolChange change, SchoolMark mark) {
    boolean isNew = change.school().startsWith("nieuw-");
    return new SchoolRow(
        telling.school(change.school()),
        shown.share(List.of(change.school())) instanceof Cell.Shown(double share)
            ? telling.numbers().percent(share)
            : isNew ? "" : telling.page().say("map.few"),
        isNew || mark == SchoolMark.HIDDEN
            ? isNew ? "" : telling.page().say("map.few")
            : points(change.shareChange()),
        signed(change.pupilsChange(), Band::median)
            + " ("
            + signed(change.pupilsChange(), Band::low)
            + " – "
            + signed(change.pupilsChange(), Band::high)
            + ")");
  }

  private String points(Band change) {
    return signedPoints(change.median())
        + " ("
        + signedPoints(change.low())
        + " – "
        + signedPoints(change.high())
        + ")";
  }

  private String signedPoints(double share) {
    return plus(100 * share, 1);
  }

  private String signed(Band band, ToDoubleFunction<Band> end) {
    return plus(end.applyAsDouble(band), 0);
  }

  private String plus(double value, int decimals) {
    String text = telling.numbers().decimals(value, decimals);
    return value > 0 && !text.matches("[0,.]+") ? "+" + text : text;
  }

  private Picture picture(Ground ground, List<SchoolDot> dots, Map<SchoolMark, String> legend) {
    MapWords words =
        new MapWords(
            new SchoolLegend(legend, ""),
            km -> telling.numbers().decimals(km, km < 1 ? 1 : 0) + " km");
    SchoolMap.Joined joined = new SchoolMap.Joined(dots, ground.links());
    return new Picture(
        "change",
        telling.page().say("map.picture", arg("years", told.request().years())),
        telling.page().say("map.picture.description", telling.place()),
        frame -> SchoolMap.joined(frame, ground.shapes(), joined, words));
  }
}
