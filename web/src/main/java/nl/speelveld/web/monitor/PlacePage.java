package nl.speelveld.web.monitor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.report.export.MonitorCsv;
import nl.speelveld.report.export.MonitorGeoJson;
import nl.speelveld.report.export.MonitorJson;
import nl.speelveld.report.html.MonitorHtml;
import nl.speelveld.report.published.PublishedReport;
import nl.speelveld.report.story.MonitorStory;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.monitor.MonitorAnswer;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.web.monitor.PrintedPages.Printed;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;

/// The monitor of a municipality.
final class PlacePage {
  private PlacePage() {}

  static void show(Visit visit, MonitorDesk desk) {
    Municipality place = place(visit, desk);
    MonitorQuery query = MonitorQuery.of(visit);
    Optional<Printed> printed = printed(desk, place, query.request(), visit.language());
    if (printed.isPresent()) {
      report(visit, desk, new Asked(place, query), printed.get());
      return;
    }
    switch (desk.report(place, query.request())) {
      case MonitorAnswer.Made<PublishedReport>(var report) ->
          throw new IllegalStateException("a report about (" + report.place() + ") has no page");
      case MonitorAnswer.NotHeld<PublishedReport>(var held) ->
          Absent.show(visit, desk, place, query, held);
      case MonitorAnswer.NoSchools<PublishedReport>(var edition) ->
          Absent.show(visit, desk, place, query, others(desk, place, edition));
    }
  }

  /// A place, and what is asked about it.
  private record Asked(Municipality place, MonitorQuery query) {}

  /// What of the page costs time; empty where there is no report.
  private static Optional<Printed> printed(
      MonitorDesk desk, Municipality place, MonitorRequest request, Language language) {
    return desk.pages()
        .ofPlace(place.code(), request, language, () -> print(desk, place, request, language));
  }

  private static Optional<Printed> print(
      MonitorDesk desk, Municipality place, MonitorRequest request, Language language) {
    if (desk.report(place, request) instanceof MonitorAnswer.Made<PublishedReport>(var report)) {
      Phrases phrases = Phrases.of(language);
      MonitorStory story = MonitorStory.of(report, phrases, new PageLinks(request));
      Tables tables = Tables.of(PageLinks.municipalityPath(place.code()), request);
      return Optional.of(
          new Printed(story.title(), story.lead(), tables.html(story.blocks(), phrases)));
    }
    return Optional.empty();
  }

  /// Prints it in both languages, for who asks later.
  static void printAll(MonitorDesk desk, Municipality place, MonitorRequest request) {
    for (Language language : Language.values()) {
      printed(desk, place, request, language);
    }
  }

  private static List<Edition> others(MonitorDesk desk, Municipality place, Edition empty) {
    return desk.held(empty.sector(), place.code()).stream()
        .filter(edition -> !edition.equals(empty))
        .toList();
  }

  /// The municipality that the address names.
  static Municipality place(Visit visit, MonitorDesk desk) {
    return desk.search().findCode(visit.param("gemeente")).orElseThrow(Refused::notFound);
  }

  private static void report(Visit visit, MonitorDesk desk, Asked asked, Printed printed) {
    MonitorRequest request = asked.query.request();
    String code = asked.place.code();
    String base = PageLinks.municipalityPath(code);
    Page page = visit.pageTitled("monitor", printed.title());
    page = page.under(page.say("start.title"), "/monitor");
    Switches switches =
        new Switches(page, request, choices -> base + choices)
            .sectors(sector -> desk.held(sector, code))
            .countings(
                desk.held(request.sector(), code), desk.findCounting(code, request).orElseThrow())
            .surroundings("mirror");
    visit.show(
        "monitor/place.jte",
        page,
        Map.of(
            "lead", printed.lead(),
            "switches", switches.all(),
            "unread", asked.query.unread(),
            "html", printed.html(),
            "base", base,
            "choices", MonitorQuery.text(request),
            "compare",
                "/monitor/vergelijken"
                    + (MonitorQuery.text(request).isEmpty()
                        ? "?"
                        : MonitorQuery.text(request) + "&")
                    + "plaats="
                    + code));
    Fresh.page(visit);
  }

  static void table(Visit visit, MonitorDesk desk) {
    PublishedReport report = made(visit, desk);
    Tables.give(visit, MonitorStory.of(report, Phrases.of(visit.language())).blocks());
  }

  private static PublishedReport made(Visit visit, MonitorDesk desk) {
    if (desk.report(place(visit, desk), MonitorQuery.of(visit).request())
        instanceof MonitorAnswer.Made<PublishedReport>(var report)) {
      return report;
    }
    throw Refused.notFound();
  }

  /// The report as a file; `rapport-nl.html` can be printed.
  static void file(Visit visit, MonitorDesk desk) {
    PublishedReport report = made(visit, desk);
    String name = "speelveld-" + report.place().code().toLowerCase(Locale.ROOT) + "-";
    String file = visit.param("bestand");
    switch (file) {
      case "cijfers.csv" -> Tables.give(visit, name + file, "text/csv", MonitorCsv.of(report));
      case "cijfers.json" ->
          Tables.give(visit, name + file, "application/json", MonitorJson.of(report));
      case "kaart.geojson" ->
          Tables.give(visit, name + file, "application/geo+json", MonitorGeoJson.of(report));
      case "rapport-nl.html" ->
          Tables.give(visit, name + file, "text/html", MonitorHtml.of(report, Language.NL));
      case "rapport-en.html" ->
          Tables.give(visit, name + file, "text/html", MonitorHtml.of(report, Language.EN));
      default -> throw Refused.notFound();
    }
  }
}
