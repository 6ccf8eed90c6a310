package nl.speelveld.report.best;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.speelveld.optimisation.frontier.FrontierPoint;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.answers.AnswerFigure;
import nl.speelveld.report.chart.FrontierPlot;
import nl.speelveld.report.published.Cell;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.story.Picture;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.optimising.FrontierReport;

/// How even schools could be at most, told: what it cannot show, the line, and where today lies.
public final class FrontierStory {
  private final FrontierReport report;
  private final Telling telling;
  private final ScenarioDots scenarios;

  private FrontierStory(FrontierReport report, Telling telling) {
    this.report = report;
    this.telling = telling;
    this.scenarios = new ScenarioDots(report, telling);
  }

  /// The report in a language.
  ///
  /// @param inside whether small numbers may be told; not for publication
  public static Answer of(FrontierReport report, boolean inside, Language language) {
    Telling telling = Telling.of(report.town().situation(), inside, language);
    return new FrontierStory(report, telling).answer();
  }

  private Answer answer() {
    return telling.answer("frontier", "frontier.lead", blocks(), figures());
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(List.of(limits(), possible()));
    if (!report.dots().isEmpty()) {
      blocks.add(scenarios.block());
    }
    blocks.add(moving());
    blocks.add(telling.sources(report.findings()));
    return blocks;
  }

  private Block limits() {
    List<String> sentences =
        new ArrayList<>(
            List.of(
                telling.say("frontier.limits.people"),
                telling.homes(report.town()),
                telling.say(
                    "frontier.limits.room",
                    arg(
                        "percent",
                        telling.words().numbers().percent(report.request().room() - 1)))));
    if (!report.dots().isEmpty()) {
      sentences.add(telling.say("goal.limits.model"));
    }
    return Block.words("limits", telling.say("pairs.limits.heading"), sentences);
  }

  private Block possible() {
    String keep = telling.words().numbers().percent(report.request().keep());
    List<String> sentences =
        List.of(
            telling.say(
                "frontier.today",
                arg("group", telling.group()),
                arg("d", telling.index(report.today().dissimilarity())),
                arg("metres", telling.metres(report.today().meanMetres())),
                arg("least", telling.index(report.atToday().dissimilarity()))),
            telling.say(
                "frontier.keep",
                arg("keep", keep),
                arg("least", telling.index(report.atTodayKeeping().dissimilarity()))),
            telling.say(
                "frontier.nearest",
                arg("metres", telling.metres(report.nearest().meanMetres().value())),
                arg("d", telling.index(report.nearest().dissimilarity()))),
            telling.say("frontier.proof"));
    return new Block(
        "possible",
        telling.say(
            "frontier.heading",
            arg("d", telling.index(report.today().dissimilarity())),
            arg("least", telling.index(report.atTodayKeeping().dissimilarity())),
            arg("keep", keep)),
        sentences,
        telling.shown().index(0).shown() ? List.of(picture(keep)) : List.of(),
        List.of(
            table("free", telling.say("frontier.table.free"), report.free()),
            table(
                "keeping",
                telling.say("frontier.table.keeping", arg("keep", keep)),
                report.keeping())),
        List.of(
            telling.say("pairs.how.even"),
            telling.say("frontier.how"),
            telling.say("frontier.how.nearest")));
  }

  private Picture picture(String keep) {
    FrontierPlot.PlotWords words =
        new FrontierPlot.PlotWords(
            telling.say("frontier.axis.metres"),
            telling.say("frontier.axis.index"),
            telling.say("frontier.legend.free"),
            telling.say("frontier.legend.keeping", arg("keep", keep)),
            telling.say("frontier.legend.beyond"),
            List.of(
                telling.say("pairs.dot.today"),
                telling.say("frontier.dot.nearest"),
                report.dots().isEmpty() ? "" : telling.say("frontier.dot.scenario")),
            telling::metres,
            y -> telling.words().numbers().index(y));
    FrontierPlot.Content content =
        new FrontierPlot.Content(points(report.free()), points(report.keeping()), dots(), false);
    return new Picture(
        "frontier",
        telling.say("frontier.picture"),
        telling.say("frontier.picture.description", arg("n", report.free().size())),
        frame -> FrontierPlot.svg(frame, content, words));
  }

  private List<FrontierPlot.Dot> dots() {
    List<FrontierPlot.Dot> dots = new ArrayList<>(scenarios.dots());
    dots.add(
        dot(
            report.nearest().meanMetres().value(),
            report.nearest().dissimilarity(),
            FrontierPlot.Kind.BEST,
            "frontier.dot.nearest"));
    dots.add(
        dot(
            report.today().meanMetres(),
            report.today().dissimilarity(),
            FrontierPlot.Kind.TODAY,
            "pairs.dot.today"));
    return dots;
  }

  /// How few pupils need another school: the least D by how many keep theirs.
  private Block moving() {
    List<FrontierPoint.Reached> line = report.byKeeping().reversed();
    FrontierPoint.Reached five =
        line.stream()
            .min(
                Comparator.comparingDouble(
                    point -> Math.abs(point.limit().leastFirstChoiceShare() - 0.95)))
            .orElse(report.atTodayKeeping());
    String moved = percent(1 - five.limit().leastFirstChoiceShare());
    return new Block(
        "moving",
        telling.say(
            "frontier.moving.heading",
            arg("moved", moved),
            arg("before", telling.index(report.today().dissimilarity())),
            arg("least", telling.index(five.dissimilarity()))),
        List.of(telling.say("frontier.moving"), telling.say("frontier.moving.who")),
        telling.shown().index(0).shown() ? List.of(movingPicture(line)) : List.of(),
        List.of(movingTable(line)),
        List.of(telling.say("frontier.how")));
  }

  private Picture movingPicture(List<FrontierPoint.Reached> line) {
    FrontierPlot.PlotWords words =
        new FrontierPlot.PlotWords(
            telling.say("frontier.axis.moved"),
            telling.say("frontier.axis.index"),
            telling.say("frontier.legend.moved"),
            "",
            telling.say("frontier.legend.beyond"),
            List.of(telling.say("pairs.dot.today"), "", ""),
            x -> telling.words().numbers().decimals(x, x == Math.rint(x) ? 0 : 1) + "%",
            y -> telling.words().numbers().index(y));
    double now = shown(report.today().dissimilarity());
    FrontierPlot.Content content =
        new FrontierPlot.Content(
            line.stream()
                .map(point ->
                    new FrontierPlot.Point(
                        100 * (1 - point.limit().leastFirstChoiceShare()),
                        shown(point.dissimilarity())))
                .toList(),
            List.of(),
            List.of(
                new FrontierPlot.Dot(
                    0, now, now, now, FrontierPlot.Kind.TODAY, "", telling.say("pairs.dot.today"))),
            false);
    return new Picture(
        "moving",
        telling.say("frontier.moving.picture"),
        telling.say("frontier.moving.description"),
        frame -> FrontierPlot.svg(frame, content, words));
  }

  private DataTable movingTable(List<FrontierPoint.Reached> line) {
    return new DataTable(
        "moving",
        telling.say("frontier.moving.table"),
        telling.columns("moved", "even", "meanMetres", "proven"),
        line.stream()
            .map(point ->
                List.of(
                    percent(1 - point.limit().leastFirstChoiceShare()),
                    telling.index(point.dissimilarity()),
                    telling.metres(point.meanMetres()),
                    telling.say(point.proof().gap() < 1e-6 ? "yes" : "no")))
            .toList());
  }

  private String percent(double share) {
    return telling.words().numbers().percent(share);
  }

  private FrontierPlot.Dot dot(double metres, double d, FrontierPlot.Kind kind, String key) {
    double y = shown(d);
    return new FrontierPlot.Dot(metres, y, y, y, kind, "", telling.say(key));
  }

  private double shown(double index) {
    return telling.shown().index(index).find().orElse(0);
  }

  private List<FrontierPlot.Point> points(List<FrontierPoint.Reached> line) {
    return line.stream()
        .map(point -> new FrontierPlot.Point(point.meanMetres(), shown(point.dissimilarity())))
        .toList();
  }

  private DataTable table(String id, String caption, List<FrontierPoint.Reached> line) {
    return new DataTable(
        id,
        caption,
        telling.columns("meanMetres", "even", "stay", "proven"),
        line.stream()
            .map(point ->
                List.of(
                    telling.metres(point.meanMetres()),
                    telling.index(point.dissimilarity()),
                    telling.words().numbers().percent(point.firstChoiceShare()),
                    telling.say(point.proof().gap() < 1e-6 ? "yes" : "no")))
            .toList());
  }

  private List<AnswerFigure> figures() {
    List<AnswerFigure> figures = new ArrayList<>();
    figures.add(Telling.figure("today", "", "mean-metres", Math.rint(report.today().meanMetres())));
    add(figures, "today", "", "dissimilarity", report.today().dissimilarity());
    add(figures, "today", "", "least-dissimilarity", report.atToday().dissimilarity());
    add(figures, "today", "", "least-keeping", report.atTodayKeeping().dissimilarity());
    figures.add(
        Telling.figure(
            "nearest", "", "mean-metres", Math.rint(report.nearest().meanMetres().value())));
    add(figures, "nearest", "", "dissimilarity", report.nearest().dissimilarity());
    add(figures, "free", report.free());
    add(figures, "keeping", report.keeping());
    for (FrontierPoint.Reached point : report.byKeeping()) {
      String row = percent(point.limit().leastFirstChoiceShare());
      add(figures, "keep-at-today", row, "least-dissimilarity", point.dissimilarity());
    }
    figures.addAll(scenarios.figures());
    return figures;
  }

  private void add(List<AnswerFigure> figures, String table, List<FrontierPoint.Reached> line) {
    for (int point = 0; point < line.size(); point++) {
      String row = Integer.toString(point + 1);
      figures.add(
          Telling.figure(table, row, "mean-metres", Math.rint(line.get(point).meanMetres())));
      add(figures, table, row, "least-dissimilarity", line.get(point).dissimilarity());
    }
  }

  private void add(
      List<AnswerFigure> figures, String table, String row, String column, double index) {
    if (telling.shown().index(index) instanceof Cell.Shown(double value)) {
      figures.add(Telling.figure(table, row, column, value));
    }
  }
}
