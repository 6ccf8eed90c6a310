package nl.speelveld.web.monitor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.speelveld.report.export.CountryCsv;
import nl.speelveld.report.export.CountryJson;
import nl.speelveld.report.html.CountryHtml;
import nl.speelveld.report.published.PublishedCountry;
import nl.speelveld.report.story.CountryStory;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.monitor.MonitorAnswer;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.web.monitor.PrintedPages.Printed;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;

/// All municipalities.
final class CountryPage {
  private static final String BASE = "/monitor/land";

  private CountryPage() {}

  static void show(Visit visit, MonitorDesk desk) {
    MonitorQuery query = MonitorQuery.of(visit);
    MonitorRequest request = query.request();
    Optional<Printed> made = printed(desk, request, visit.language());
    if (made.isPresent()) {
      Printed printed = made.get();
      Page page = visit.pageTitled("monitor", printed.title());
      page = page.under(page.say("start.title"), "/monitor");
      Switches switches =
          new Switches(page, request, choices -> BASE + choices)
              .sectors(sector -> desk.held(sector, ""))
              .countings(
                  desk.held(request.sector(), ""), desk.findCounting("", request).orElseThrow());
      visit.show(
          "monitor/country.jte",
          page,
          Map.of(
              "lead", printed.lead(),
              "switches", switches.all(),
              "unread", query.unread(),
              "html", printed.html(),
              "choices", MonitorQuery.text(request)));
    } else {
      Page page = visit.page("monitor", "country.absent.title");
      visit.show(
          "monitor/absent.jte",
          page.under(page.say("start.title"), "/monitor"),
          Map.of("options", others(visit, desk), "unread", query.unread()));
    }
    Fresh.page(visit);
  }

  /// What of the page costs time; empty where nothing was counted.
  private static Optional<Printed> printed(
      MonitorDesk desk, MonitorRequest request, Language language) {
    return desk.pages().ofCountry(request, language, () -> print(desk, request, language));
  }

  private static Optional<Printed> print(
      MonitorDesk desk, MonitorRequest request, Language language) {
    if (desk.country(request) instanceof MonitorAnswer.Made<PublishedCountry>(var report)) {
      Phrases phrases = Phrases.of(language);
      CountryStory story = CountryStory.of(report, phrases, new PageLinks(request));
      String html = Tables.of(BASE, request).html(story.blocks(), phrases);
      return Optional.of(new Printed(story.title(), story.lead(), html));
    }
    return Optional.empty();
  }

  /// Prints it in both languages, for who asks later.
  static void printAll(MonitorDesk desk, MonitorRequest request) {
    for (Language language : Language.values()) {
      printed(desk, request, language);
    }
  }

  private static List<Switches.Option> others(Visit visit, MonitorDesk desk) {
    Phrases phrases = Phrases.of(visit.language());
    return Stream.of(Sector.values())
        .filter(sector -> !desk.held(sector, "").isEmpty())
        .map(sector ->
            new Switches.Option(
                phrases.say("sector." + sector.name()),
                BASE + MonitorQuery.text(MonitorRequest.of(sector)),
                false))
        .toList();
  }

  private static PublishedCountry made(Visit visit, MonitorDesk desk) {
    if (desk.country(MonitorQuery.of(visit).request())
        instanceof MonitorAnswer.Made<PublishedCountry>(var report)) {
      return report;
    }
    throw Refused.notFound();
  }

  static void table(Visit visit, MonitorDesk desk) {
    Tables.give(visit, CountryStory.of(made(visit, desk), Phrases.of(visit.language())).blocks());
  }

  static void file(Visit visit, MonitorDesk desk) {
    PublishedCountry report = made(visit, desk);
    String file = visit.param("bestand");
    String name = "speelveld-nederland-" + file;
    switch (file) {
      case "cijfers.csv" -> Tables.give(visit, name, "text/csv", CountryCsv.of(report));
      case "cijfers.json" -> Tables.give(visit, name, "application/json", CountryJson.of(report));
      case "rapport-nl.html" ->
          Tables.give(visit, name, "text/html", CountryHtml.of(report, Language.NL));
      case "rapport-en.html" ->
          Tables.give(visit, name, "text/html", CountryHtml.of(report, Language.EN));
      default -> throw Refused.notFound();
    }
  }
}
