package nl.speelveld.report.classes;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import nl.speelveld.report.answers.AnswerFigure;
import nl.speelveld.report.chart.BandLines;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.story.Picture;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.whatif.ClassAnswer;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.classes.ClassStep;
import nl.speelveld.simulation.classes.ClassYears;
import nl.speelveld.simulation.compare.Band;

/// Year after year: who is there already keeps their classes, who enters meets the policies.
final class YearsOfClasses {
  private static final double SEEN = 0.001;

  private final List<ClassAnswer> answers;
  private final String group;
  private final Phrases words;

  YearsOfClasses(List<ClassAnswer> answers, String group, Phrases words) {
    this.answers = answers;
    this.group = group;
    this.words = words;
  }

  Block block() {
    List<String> sentences = new ArrayList<>();
    sentences.add(say("classes.years.begin"));
    sentences.add(say("classes.years.stays"));
    for (ClassAnswer answer : answers) {
      answer.request().steps().forEach(step -> sentences.addAll(stated(answer, step)));
      ClassYears.Year last = answer.course().last();
      sentences.add(
          say(
              "classes.years.end",
              arg("name", answer.request().name()),
              arg("years", answer.request().years()),
              arg("classes", band(last.classes())),
              arg("locations", band(last.locations()))));
    }
    List<DataTable> tables = new ArrayList<>();
    tables.add(table("classes", year -> band(year.classes())));
    tables.add(table("locations", year -> band(year.locations())));
    if (!answers.getFirst().request().shares().isEmpty()) {
      tables.add(
          table(
              "group",
              year -> year.group().map(spread -> band(spread.classes())).orElse(""),
              arg("group", group)));
    }
    return new Block(
        "years",
        say("classes.years.heading"),
        sentences,
        pictures(),
        tables,
        List.of(say("classes.how.years"), say("classes.how.homes"), say("classes.how.bands")));
  }

  /// What somebody states that a policy does beside who sits with whom.
  private List<String> stated(ClassAnswer answer, ClassStep step) {
    List<String> sentences = new ArrayList<>();
    Arg name = arg("name", answer.request().name());
    if (!step.appeal().equals(Range.at(0))) {
      sentences.add(
          say("classes.years.appeal", name, arg("appeal", ends(step.appeal(), this::decimals))));
    }
    if (!step.higher().equals(Range.at(0))) {
      sentences.add(
          say(
              "classes.years.higher",
              name,
              arg("higher", ends(step.higher(), words.numbers()::percent))));
    }
    return sentences;
  }

  /// Between locations only where something moves there.
  private List<Picture> pictures() {
    List<Picture> pictures = new ArrayList<>();
    pictures.add(picture("classes", ClassYears.Year::classes));
    double now = answers.getFirst().course().years().getFirst().locations().median();
    boolean moves =
        answers.stream()
            .flatMap(answer -> answer.course().years().stream())
            .anyMatch(year -> Math.abs(year.locations().median() - now) > SEEN);
    if (moves) {
      pictures.add(picture("locations", ClassYears.Year::locations));
    }
    return pictures;
  }

  private Picture picture(String id, Function<ClassYears.Year, Band> figure) {
    List<BandLines.Line> lines = new ArrayList<>();
    for (ClassAnswer answer : answers.subList(0, Math.min(answers.size(), BandLines.MOST))) {
      lines.add(
          new BandLines.Line(
              answer.request().name(),
              0,
              answer.course().years().stream()
                  .map(figure)
                  .map(band -> new BandLines.Point(band.median(), band.low(), band.high()))
                  .toList()));
    }
    BandLines.PlotWords plot =
        new BandLines.PlotWords(
            say("classes.years.axis"),
            say("classes.column.before"),
            year -> say("classes.years.year", arg("year", (int) year)),
            value -> words.numbers().decimals(value, 2));
    return new Picture(
        "picture-years-" + id,
        say("classes.years.picture." + id),
        say("classes.years.picture.description"),
        frame -> BandLines.svg(frame, lines, plot));
  }

  private DataTable table(String id, Function<ClassYears.Year, String> cell, Arg... args) {
    List<String> columns = new ArrayList<>();
    columns.add(say("classes.column.year"));
    answers.forEach(answer -> columns.add(answer.request().name()));
    List<List<String>> rows = new ArrayList<>();
    for (int year = 0; year <= answers.getFirst().request().years(); year++) {
      List<String> row = new ArrayList<>();
      row.add(
          year == 0 ? say("classes.column.before") : say("classes.years.year", arg("year", year)));
      for (ClassAnswer answer : answers) {
        row.add(cell.apply(answer.course().years().get(year)));
      }
      rows.add(row);
    }
    return new DataTable(
        "table-years-" + id, say("classes.years.picture." + id, args), columns, rows);
  }

  /// All years as figures.
  List<AnswerFigure> figures() {
    List<AnswerFigure> figures = new ArrayList<>();
    for (ClassAnswer answer : answers) {
      String name = answer.request().name();
      for (int year = 0; year <= answer.request().years(); year++) {
        ClassYears.Year its = answer.course().years().get(year);
        String row = "year " + year;
        figures.add(figure(name, row, "levels-locations", its.locations()));
        figures.add(figure(name, row, "levels-classes", its.classes()));
        figures.add(figure(name, row, "other-level-classes", its.otherLevel()));
        its.group()
            .ifPresent(spread -> {
              figures.add(figure(name, row, "group-locations", spread.locations()));
              figures.add(figure(name, row, "group-classes", spread.classes()));
              figures.add(figure(name, row, "group-locations-change", spread.locationsChange()));
              figures.add(figure(name, row, "group-classes-change", spread.classesChange()));
            });
      }
    }
    return figures;
  }

  private static AnswerFigure figure(String table, String row, String column, Band band) {
    return new AnswerFigure(
        table,
        row,
        column,
        band.median(),
        OptionalDouble.of(band.low()),
        OptionalDouble.of(band.high()));
  }

  /// One number where nothing was drawn, or all draws look alike.
  private String band(Band band) {
    String median = index(band.median());
    String low = index(band.low());
    String high = index(band.high());
    return low.equals(high)
        ? median
        : say("classes.band", arg("median", median), arg("low", low), arg("high", high));
  }

  private String index(double value) {
    return words.numbers().index(Math.max(0, value));
  }

  private String decimals(double value) {
    return words.numbers().decimals(value, 2);
  }

  private String ends(Range range, java.util.function.DoubleFunction<String> write) {
    String low = write.apply(range.low());
    return range.isKnown()
        ? low
        : say("classes.between", arg("low", low), arg("high", write.apply(range.high())));
  }

  private String say(String key, Arg... args) {
    return words.say(key, args);
  }
}
