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
import nl.speelveld.report.chart.ScaleChart;
import nl.speelveld.report.chart.SchoolDot;
import nl.speelveld.report.chart.SchoolLegend;
import nl.speelveld.report.chart.SchoolLink;
import nl.speelveld.report.chart.SchoolMap;
import nl.speelveld.report.chart.SchoolMark;
import nl.speelveld.report.chart.YearLines;
import nl.speelveld.report.published.Cell;
import nl.speelveld.report.story.Picture;
import nl.speelveld.report.text.FindingTexts;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.data.Shape;
import nl.speelveld.runs.whatif.Aspect;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.runs.whatif.Outcome;
import nl.speelveld.runs.whatif.Outcome.SchoolChange;
import nl.speelveld.runs.whatif.WhatIfAnswer;
import nl.speelveld.simulation.compare.Band;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.whatif.AnswerView.Course;
import nl.speelveld.web.whatif.AnswerView.Measurement;
import nl.speelveld.web.whatif.AnswerView.SchoolRow;
import nl.speelveld.web.whatif.AnswerView.Schools;
import nl.speelveld.web.whatif.Telling.Measured;

/// What a scenario does, in words and pictures. The scenario at hand is the first of the answer.
///
/// @param telling the words
/// @param told what was computed
/// @param begun the municipality
/// @param ground what its pictures are drawn on
record Answering(Telling telling, WhatIfAnswer.Told told, Begun begun, Ground ground) {
  /// What pictures are drawn on.
  ///
  /// @param shapes outlines of the municipality
  /// @param possible how even schools could be at most
  /// @param parts which measure does how much
  record Ground(List<Shape> shapes, Possible.Line possible, Optional<AnswerView.Parts> parts) {
    static final Ground NONE = new Ground(List.of(), Possible.Line.NONE, Optional.empty());
  }

  private static final double POINT = 0.005; // below half a point a share is said not to change

  /// The three numbers of every page: what, in which aspect, written how.
  enum Three {
    MIX(Aspect.SEGREGATION, Measured.INDEX),
    DISTANCE(Aspect.KILOMETRES, Measured.KILOMETRES),
    FIRST(Aspect.FIRST_CHOICE, Measured.SHARE);

    private final Aspect aspect;
    private final Measured measured;

    Three(Aspect aspect, Measured measured) {
      this.aspect = aspect;
      this.measured = measured;
    }

    String key() {
      return "answer." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private Page page() {
    return telling.page();
  }

  private City city() {
    return told.city();
  }

  /// The answer about the scenario at hand.
  AnswerView view(Asked asked, String base) {
    Outcome own = told.outcomes().getFirst();
    return new AnswerView(
        page()
            .say(
                "answer.lead",
                arg("years", told.request().years()),
                arg("runs", told.request().luck().runs()),
                arg(
                    "share",
                    Math.toIntExact(
                        Math.round(told.request().luck().share() * told.request().luck().runs())))),
        numbers(own),
        warnings(own),
        ground.parts(),
        course(asked),
        limit(asked),
        schools(own),
        new Pairing(telling, base, begun.shown()).view(asked, begun.pairs()));
  }

  private AnswerView.Limit limit(Asked asked) {
    Optional<Picture> picture =
        new Possible(telling, ground.possible()).picture(told, !asked.measures().isEmpty());
    String missing = begun.shown().index(0).shown() ? "possible.none" : "possible.hidden";
    return new AnswerView.Limit(
        page().say(picture.isPresent() ? "possible.text" : missing), picture);
  }

  /// The three numbers of a scenario.
  List<Measurement> numbers(Outcome outcome) {
    boolean isBase = outcome.scenario().policies().isEmpty();
    List<Measurement> numbers = new ArrayList<>();
    for (Three three : Three.values()) {
      Band now = outcome.course(three.aspect).last();
      Band before = told.base().course(three.aspect).last();
      numbers.add(
          new Measurement(
              page().say(three.key()),
              page().say(three.key() + ".what"),
              three.measured.write(telling.numbers(), now.median()),
              telling.between(now, three.measured),
              isBase ? "" : telling.change(outcome.course(three.aspect).change(), three.measured),
              isBase
                  ? ""
                  : page()
                      .say(
                          "answer.base",
                          arg("value", three.measured.write(telling.numbers(), before.median())))));
    }
    return numbers;
  }

  private List<String> warnings(Outcome own) {
    FindingTexts texts = FindingTexts.of(page().language());
    List<String> warnings = new ArrayList<>();
    told.findings().kept().stream()
        .filter(finding -> finding.place().file().equals(own.scenario().name()))
        .forEach(finding ->
            warnings.add((texts.content(finding) + " " + texts.action(finding)).strip()));
    double unplaced = own.course(Aspect.UNPLACED).last().median();
    if (unplaced >= POINT) {
      warnings.add(
          page().say("answer.unplaced", arg("share", telling.numbers().percent(unplaced))));
    }
    return warnings;
  }

  private Course course(Asked asked) {
    List<YearLines.Line> lines = new ArrayList<>();
    lines.add(line(page().say("course.base"), told.base(), 0));
    boolean isBase = asked.measures().isEmpty();
    for (int at = isBase ? 1 : 0; at < told.outcomes().size(); at++) {
      lines.add(line(lineName(asked, at), told.outcomes().get(at), lines.size()));
    }
    YearLines.Content content =
        new YearLines.Content(
            lines, List.of(), page().say("course.axis"), telling.numbers()::index);
    List<String> columns = new ArrayList<>(List.of(page().say("course.year")));
    lines.forEach(each -> columns.add(each.name()));
    List<List<String>> rows = new ArrayList<>();
    int first = begun.shown().firstYearTold();
    for (int year = first; year <= told.request().years(); year++) {
      List<String> row = new ArrayList<>();
      row.add(year == 0 ? page().say("course.now") : Integer.toString(year));
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
    Picture picture =
        new Picture(
            "course",
            page().say("course.picture"),
            page().say("course.picture.description", arg("years", told.request().years())),
            frame -> YearLines.svg(frame, content));
    return new Course(picture, columns, rows);
  }

  private String lineName(Asked asked, int at) {
    return at == 0 && !asked.measures().isEmpty()
        ? page().say("course.own")
        : page().say("course.beside", arg("n", at));
  }

  private YearLines.Line line(String name, Outcome outcome, int style) {
    List<YearLines.Point> points = new ArrayList<>();
    List<Band> values = outcome.course(Aspect.SEGREGATION).values();
    for (int year = begun.shown().firstYearTold(); year < values.size(); year++) {
      Band band = values.get(year);
      points.add(
          new YearLines.Point(
              year, band.median(), Optional.of(new ScaleChart.Range(band.low(), band.high()))));
    }
    return new YearLines.Line(name, YearLines.Style.ofPlaces().get(style), List.of(points));
  }

  private Schools schools(Outcome own) {
    Map<SchoolMark, String> legend = new EnumMap<>(SchoolMark.class);
    List<SchoolDot> dots = new ArrayList<>();
    List<SchoolRow> rows = new ArrayList<>();
    int changed = 0;
    for (SchoolChange change : own.schools()) {
      SchoolMark mark = mark(change);
      changed += mark == SchoolMark.UNDER || mark == SchoolMark.OVER ? 1 : 0;
      find(change.school())
          .ifPresent(school -> {
            legend.put(mark, page().say("map." + word(mark)));
            dots.add(dot(school, change, mark));
          });
      if (isToTell(change, mark)) {
        rows.add(row(change, mark));
      }
    }
    Collator order = Collator.getInstance(page().language().locale());
    rows.sort(Comparator.comparing(SchoolRow::name, order));
    return new Schools(
        page()
            .say(
                "map.text",
                arg("all", own.schools().size()),
                arg("group", telling.group("groep")),
                arg("n", changed)),
        picture(dots, legend),
        rows);
  }

  private Optional<School> find(String code) {
    return city().schools().stream().filter(school -> school.code().equals(code)).findFirst();
  }

  private boolean isToTell(SchoolChange change, SchoolMark mark) {
    boolean moves =
        !change.pupilsChange().holdsNought() && Math.abs(change.pupilsChange().median()) >= 1;
    return mark == SchoolMark.UNDER || mark == SchoolMark.OVER || moves;
  }

  private boolean isShown(SchoolChange change) {
    return change.school().startsWith("nieuw-")
        || begun.shown().share(List.of(change.school())).shown();
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
          case UNDER, OVER -> page().say("map." + word(mark)) + ", " + points(change.shareChange());
          case HIDDEN, MIRRORS, UNKNOWN -> page().say("map." + word(mark));
        };
    return new SchoolDot(
        page().say("map.dot", arg("school", school.name()), arg("words", words)),
        school.rdX(),
        school.rdY(),
        mark,
        false);
  }

  private SchoolRow row(SchoolChange change, SchoolMark mark) {
    boolean isNew = change.school().startsWith("nieuw-");
    return new SchoolRow(
        telling.school(change.school()),
        begun.shown().share(List.of(change.school())) instanceof Cell.Shown(double share)
            ? telling.numbers().percent(share)
            : isNew ? "" : page().say("map.few"),
        isNew || mark == SchoolMark.HIDDEN
            ? isNew ? "" : page().say("map.few")
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

  private Picture picture(List<SchoolDot> dots, Map<SchoolMark, String> legend) {
    Pairing pairing = new Pairing(telling, "", begun.shown());
    List<SchoolLink> links = pairing.links(begun.pairs());
    MapWords words =
        new MapWords(
            new SchoolLegend(legend, ""),
            km -> telling.numbers().decimals(km, km < 1 ? 1 : 0) + " km");
    return new Picture(
        "change",
        page().say("map.picture", arg("years", told.request().years())),
        page().say("map.picture.description", telling.place()),
        frame ->
            SchoolMap.joined(frame, ground.shapes(), new SchoolMap.Joined(dots, links), words));
  }
}
