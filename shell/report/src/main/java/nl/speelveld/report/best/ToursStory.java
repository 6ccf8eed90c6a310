package nl.speelveld.report.best;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.optimisation.invitations.Spot;
import nl.speelveld.optimisation.invitations.Tour;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.answers.AnswerFigure;
import nl.speelveld.report.chart.SchoolLink;
import nl.speelveld.report.published.Cell;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.optimising.ToursReport;

/// Tours along schools, told: which neighbourhoods, which schools, in which order.
public final class ToursStory {
  private static final int TOLD = 3;
  private static final int DRAWN = 6;
  private final ToursReport report;
  private final Telling telling;
  private final Map<String, School> schools = new HashMap<>();

  private ToursStory(ToursReport report, Telling telling) {
    this.report = report;
    this.telling = telling;
    report.town().city().schools().forEach(school -> schools.put(school.code(), school));
  }

  /// The report in a language.
  ///
  /// @param inside whether small numbers may be told; not for publication
  public static Answer of(ToursReport report, boolean inside, Language language) {
    Telling telling = Telling.of(report.town().situation(), inside, language);
    return new ToursStory(report, telling).answer();
  }

  private Answer answer() {
    return telling.answer(
        "tours",
        "tours.lead",
        List.of(limits(), tours(), telling.sources(report.findings())),
        figures());
  }

  private Block limits() {
    return Block.words(
        "limits",
        telling.say("pairs.limits.heading"),
        List.of(telling.say("tours.limits"), telling.homes(report.town())));
  }

  private Block tours() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        telling.say(
            "tours.sentence",
            arg("n", telling.whole(report.neighbourhoods())),
            arg("mixed", telling.whole(report.mixedNeighbourhoods())),
            arg("from", telling.words().numbers().percent(report.mixed().from())),
            arg("to", telling.words().numbers().percent(report.mixed().to())),
            arg("group", telling.group())));
    if (report.tours().isEmpty()) {
      sentences.add(telling.say("tours.none.sentence"));
      return Block.words("tours", telling.say("tours.none"), sentences);
    }
    for (int tour = 0; tour < Math.min(TOLD, report.tours().size()); tour++) {
      sentences.add((tour + 1) + ". " + words(report.tours().get(tour)));
    }
    return new Block(
        "tours",
        telling.say("tours.heading", arg("n", telling.whole(report.tours().size()))),
        sentences,
        TownMap.of(
                telling,
                new TownMap.Titles(
                    "tours-map",
                    telling.say("tours.picture", telling.place()),
                    telling.say(
                        "tours.picture.description",
                        arg("n", Math.min(DRAWN, report.tours().size())))),
                school -> "",
                routes())
            .stream()
            .toList(),
        List.of(table()),
        List.of(telling.say("tours.how"), telling.say("tours.how.order")));
  }

  private String words(Tour tour) {
    return telling.say(
        "tours.tour",
        arg("area", tour.neighbourhood().name()),
        arg("nearby", telling.whole(tour.schoolsNearby())),
        arg("unlike", telling.whole(tour.notMirroring())),
        arg("stops", stops(tour)),
        arg("metres", telling.metres(tour.metres())));
  }

  private String stops(Tour tour) {
    return telling.listed(tour.stops().stream().map(stop -> name(stop.school().name())).toList());
  }

  private String name(String code) {
    School school = schools.get(code);
    return school == null ? code : school.name();
  }

  private List<SchoolLink> routes() {
    List<SchoolLink> links = new ArrayList<>();
    for (int at = 0; at < Math.min(DRAWN, report.tours().size()); at++) {
      Tour tour = report.tours().get(at);
      Spot from = tour.neighbourhood();
      String label = Integer.toString(at + 1);
      for (Tour.Stop stop : tour.stops()) {
        links.add(link(from, stop.school(), label, tour));
        from = stop.school();
        label = "";
      }
      links.add(link(from, tour.neighbourhood(), "", tour));
    }
    return links;
  }

  private static SchoolLink link(Spot from, Spot to, String label, Tour tour) {
    return new SchoolLink(
        from.xMetres(),
        from.yMetres(),
        to.xMetres(),
        to.yMetres(),
        label,
        tour.neighbourhood().name());
  }

  private DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (int at = 0; at < report.tours().size(); at++) {
      Tour tour = report.tours().get(at);
      List<String> shares = new ArrayList<>();
      for (Tour.Stop stop : tour.stops()) {
        Cell share = telling.shown().share(List.of(stop.school().name()));
        shares.add(
            name(stop.school().name())
                + " ("
                + telling.share(share)
                + (share.shown() ? ", " + telling.say("tours." + stop.verdict().name()) : "")
                + ")");
      }
      rows.add(
          List.of(
              (at + 1) + ". " + tour.neighbourhood().name(),
              telling.words().numbers().percent(Math.rint(20 * tour.neighbourhood().share()) / 20),
              telling.say(
                  "best.of",
                  arg("part", telling.whole(tour.notMirroring())),
                  arg("all", telling.whole(tour.schoolsNearby()))),
              String.join("; ", shares),
              telling.metres(tour.metres())));
    }
    return new DataTable(
        "tours",
        telling.say("tours.table"),
        telling.columns("area", "areaShare", "unlike", "stops", "route"),
        rows);
  }

  private List<AnswerFigure> figures() {
    List<AnswerFigure> figures = new ArrayList<>();
    figures.add(Telling.figure("tours", "", "neighbourhoods", report.neighbourhoods()));
    figures.add(Telling.figure("tours", "", "mixed", report.mixedNeighbourhoods()));
    for (Tour tour : report.tours()) {
      String row = tour.neighbourhood().name();
      figures.add(Telling.figure("tours", row, "schools-nearby", tour.schoolsNearby()));
      figures.add(Telling.figure("tours", row, "not-mirroring", tour.notMirroring()));
      figures.add(Telling.figure("tours", row, "route-metres", Math.rint(tour.metres())));
      for (int stop = 0; stop < tour.stops().size(); stop++) {
        figures.add(
            Telling.figure(
                "stops", row + " " + tour.stops().get(stop).school().name(), "order", stop + 1));
      }
    }
    return figures;
  }
}
