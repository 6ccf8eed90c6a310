package nl.speelveld.report.best;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.optimisation.invitations.Spot;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.answers.AnswerFigure;
import nl.speelveld.report.chart.MapWords;
import nl.speelveld.report.chart.SchoolDot;
import nl.speelveld.report.chart.SchoolLegend;
import nl.speelveld.report.chart.SchoolLink;
import nl.speelveld.report.chart.SchoolMap;
import nl.speelveld.report.chart.SchoolMark;
import nl.speelveld.report.published.Cell;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.story.Picture;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.optimising.CatchmentsReport;

/// Areas drawn anew, told.
public final class CatchmentsStory {
  private static final double BAND = 0.1;
  private static final double STEP = 20; // shares of areas are estimates, told to five points
  private final CatchmentsReport report;
  private final Telling telling;

  private CatchmentsStory(CatchmentsReport report, Telling telling) {
    this.report = report;
    this.telling = telling;
  }

  /// The report in a language.
  ///
  /// @param inside whether small numbers may be told; not for publication
  public static Answer of(CatchmentsReport report, boolean inside, Language language) {
    Telling telling = Telling.of(report.town().situation(), inside, language);
    return new CatchmentsStory(report, telling).answer();
  }

  private Answer answer() {
    return telling.answer(
        "catchments",
        "catchments.lead",
        List.of(limits(), areas(), telling.sources(report.findings())),
        figures());
  }

  private Block limits() {
    return Block.words(
        "limits",
        telling.say("pairs.limits.heading"),
        List.of(
            telling.say("catchments.limits.choice"),
            telling.homes(report.town()),
            telling.say("catchments.limits.borders")));
  }

  private Block areas() {
    String before = telling.index(report.drawn().before());
    String after = telling.index(report.drawn().proof().value());
    return new Block(
        "areas",
        report.drawn().movedShare() > 0
            ? telling.say("catchments.heading", arg("before", before), arg("after", after))
            : telling.say("catchments.same"),
        List.of(
            telling.say(
                "catchments.sentence",
                arg("n", telling.whole(report.request().areas())),
                arg("group", telling.group()),
                arg("before", before),
                arg("after", after),
                arg("moved", telling.words().numbers().percent(report.drawn().movedShare()))),
            report.drawn().proof().isBest()
                ? telling.say("catchments.proven")
                : telling.say(
                    "catchments.gap", arg("bound", telling.index(report.drawn().proof().bound())))),
        List.of(map()),
        List.of(table()),
        List.of(
            telling.say(
                "catchments.how",
                arg("factor", telling.words().numbers().decimals(report.request().factor(), 1)),
                arg("growth", telling.words().numbers().percent(report.request().growth()))),
            telling.say("catchments.how.middle")));
  }

  private static String letter(int area) {
    return area < 26 ? String.valueOf((char) ('A' + area)) : Integer.toString(area + 1);
  }

  private Picture map() {
    double all = telling.shown().share() instanceof Cell.Shown(double share) ? share : 0;
    List<SchoolDot> dots = new ArrayList<>();
    List<SchoolLink> links = new ArrayList<>();
    Map<SchoolMark, String> used = new EnumMap<>(SchoolMark.class);
    for (int block = 0; block < report.blocks().size(); block++) {
      Spot spot = report.blocks().get(block);
      int area = report.drawn().schoolOfBlock().get(block);
      Spot centre = report.blocks().get(report.centres().get(area));
      SchoolMark mark =
          spot.share() < all - BAND
              ? SchoolMark.UNDER
              : spot.share() > all + BAND ? SchoolMark.OVER : SchoolMark.MIRRORS;
      used.put(mark, telling.say("pairs.mark." + mark.name()));
      String words =
          telling.say("catchments.dot", arg("block", spot.name()), arg("area", letter(area)));
      dots.add(new SchoolDot(words, spot.xMetres(), spot.yMetres(), mark, false));
      links.add(
          new SchoolLink(
              spot.xMetres(),
              spot.yMetres(),
              centre.xMetres(),
              centre.yMetres(),
              spot.name().equals(centre.name()) ? letter(area) : "",
              words));
    }
    MapWords words =
        new MapWords(
            new SchoolLegend(used, ""),
            km -> telling.words().numbers().decimals(km, km < 1 ? 1 : 0) + " km");
    return new Picture(
        "areas-map",
        telling.say("catchments.picture", telling.place()),
        telling.say("catchments.picture.description", arg("n", report.request().areas())),
        frame ->
            SchoolMap.joined(
                frame, telling.situation().shapes(), new SchoolMap.Joined(dots, links), words));
  }

  private DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (int area = 0; area < report.request().areas(); area++) {
      List<String> codes = new ArrayList<>();
      for (int block = 0; block < report.blocks().size(); block++) {
        if (report.drawn().schoolOfBlock().get(block) == area) {
          codes.add(report.blocks().get(block).name());
        }
      }
      rows.add(
          List.of(
              letter(area),
              String.join(", ", codes),
              telling.whole(5 * Math.round(pupils(area, report.drawn().schoolOfBlock()) / 5)),
              share(area, report.nearest()),
              share(area, report.drawn().schoolOfBlock())));
    }
    return new DataTable(
        "areas",
        telling.say("catchments.table"),
        telling.columns("letter", "codes", "pupils", "shareBefore", "shareAfter"),
        rows);
  }

  private double pupils(int area, List<Integer> areaOf) {
    double pupils = 0;
    for (int block = 0; block < report.blocks().size(); block++) {
      pupils += areaOf.get(block) == area ? report.blocks().get(block).children() : 0;
    }
    return pupils;
  }

  private String share(int area, List<Integer> areaOf) {
    double inGroup = 0;
    for (int block = 0; block < report.blocks().size(); block++) {
      inGroup += areaOf.get(block) == area ? report.blocks().get(block).inGroup() : 0;
    }
    double all = pupils(area, areaOf);
    return all > 0
        ? telling.words().numbers().percent(Math.rint(STEP * inGroup / all) / STEP)
        : telling.say("hidden");
  }

  private List<AnswerFigure> figures() {
    List<AnswerFigure> figures = new ArrayList<>();
    add(figures, "before", report.drawn().before());
    add(figures, "after", report.drawn().proof().value());
    add(figures, "bound", report.drawn().proof().bound());
    figures.add(
        Telling.figure("gain", "", "moved", Math.rint(100 * report.drawn().movedShare()) / 100));
    for (int block = 0; block < report.blocks().size(); block++) {
      figures.add(
          Telling.figure(
              "areas",
              report.blocks().get(block).name(),
              "area",
              report.drawn().schoolOfBlock().get(block) + 1));
    }
    return figures;
  }

  private void add(List<AnswerFigure> figures, String column, double index) {
    telling
        .shown()
        .index(index)
        .find()
        .ifPresent(value -> figures.add(Telling.figure("gain", "", column, value)));
  }
}
