package nl.speelveld.web.monitor;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.report.published.PublishedCountry;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.CountryStory;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.MunicipalitySearch;
import nl.speelveld.runs.place.MunicipalitySearch.Found;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Visit;

/// The start of the monitor: a search, some findings, the map.
public final class StartPage {
  private static final int SUGGESTIONS = 8;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private StartPage() {}

  /// What a search gave.
  ///
  /// @param word what was typed
  /// @param text a sentence about it, empty where nothing was searched
  /// @param places municipalities that it may mean
  public record Searched(String word, String text, List<Municipality> places) {
    public Searched {
      places = List.copyOf(places);
    }
  }

  static void show(Visit visit, MonitorDesk desk) {
    String word = visit.query("zoek");
    Found found = word.isEmpty() ? new Found.None(List.of()) : desk.search().find(word);
    if (found instanceof Found.One(Municipality place)) {
      visit.goTo(PageLinks.municipalityPath(place.code()));
      return;
    }
    MonitorRequest request = MonitorRequest.of(Sector.PO);
    Optional<PublishedCountry> country = desk.findCountry(request);
    Page page = visit.page("monitor", "start.title");
    visit.show(
        "monitor/start.jte",
        page,
        Map.of(
            "searched", searched(page, word, found),
            "findings", country.map(report -> StartFindings.of(report, page)).orElse(List.of()),
            "map", country.map(report -> map(report, request, visit)).orElse(""),
            "plain", country.isEmpty() ? PlainMap.of(desk, page) : ""));
    if (country.isPresent()) {
      Fresh.page(visit);
    }
  }

  private static Searched searched(Page page, String word, Found found) {
    return switch (found) {
      case Found.One(var place) -> new Searched(word, "", List.of(place));
      case Found.Several(var places) -> new Searched(word, page.say("search.several"), places);
      case Found.None(var near) ->
          new Searched(
              word,
              word.isEmpty() ? "" : page.say(near.isEmpty() ? "search.none" : "search.near"),
              near);
    };
  }

  private static String map(PublishedCountry report, MonitorRequest request, Visit visit) {
    Phrases phrases = Phrases.of(visit.language());
    Tables tables = Tables.of("/monitor/land", request);
    return CountryStory.of(report, phrases, new PageLinks(request)).blocks().stream()
        .filter(block -> block.id().equals("map"))
        .map(block -> tables.sections(phrases).block(withoutTables(block), false))
        .findFirst()
        .orElse("");
  }

  // the table of all municipalities stands on the page of the country
  private static Block withoutTables(Block block) {
    return new Block(
        block.id(), block.heading(), block.sentences(), block.pictures(), List.of(), block.how());
  }

  /// Names for the list under the search field, while somebody types.
  static void suggest(Visit visit, MonitorDesk desk) {
    MunicipalitySearch search = desk.search();
    ArrayNode names = JSON.createArrayNode();
    for (Municipality place : search.suggest(visit.query("zoek"), SUGGESTIONS)) {
      names.addObject().put("code", place.code()).put("name", place.name());
    }
    visit.text("application/json", names.toString());
    Fresh.file(visit);
  }
}
