package nl.speelveld.web.monitor;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.speelveld.report.html.HtmlBlocks;
import nl.speelveld.report.published.PublishedReport;
import nl.speelveld.report.story.ComparedStory;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.measuring.OneCounting;
import nl.speelveld.runs.monitor.MonitorAnswer;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.MunicipalitySearch.Found;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.page.Problem;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;

/// Up to six municipalities side by side, by one counting that covers them all.
public final class ComparePage {
  /// As many as stand beside each other on a desk in two rows.
  static final int MOST = 6;

  private static final String BASE = "/monitor/vergelijken";

  private ComparePage() {}

  /// A municipality that was chosen.
  ///
  /// @param name its name
  /// @param code its code
  /// @param without address of the page without it
  public record Chosen(String name, String code, String without) {}

  /// A column of the page.
  ///
  /// @param name name of the municipality
  /// @param href its page
  /// @param finding the answer in a sentence
  /// @param html its pictures, or why there are none
  public record Column(String name, String href, String finding, String html) {}

  static void show(Visit visit, MonitorDesk desk) {
    MonitorQuery query = MonitorQuery.of(visit);
    List<Municipality> places = places(visit, desk);
    String word = visit.query("erbij");
    Found found = word.isEmpty() ? new Found.None(List.of()) : desk.search().find(word);
    if (found instanceof Found.One(Municipality more) && places.size() < MOST) {
      List<Municipality> longer = new ArrayList<>(places);
      longer.add(more);
      visit.goTo(address(longer.stream().distinct().toList(), query.request()));
      return;
    }
    Optional<MonitorRequest> counting = OneCounting.forAll(desk.data(), query.request());
    Page page = visit.page("monitor", "compare.title").withProblems(problems(visit, places, found));
    page = page.under(page.say("start.title"), "/monitor");
    List<PublishedReport> reports =
        counting.map(request -> reports(desk, places, request)).orElse(List.of());
    visit.show(
        "monitor/compare.jte", page, model(visit, desk, query, new Asked(places, reports, found)));
    Fresh.page(visit);
  }

  private record Asked(List<Municipality> places, List<PublishedReport> reports, Found found) {}

  private static List<Municipality> places(Visit visit, MonitorDesk desk) {
    Set<Municipality> places = new LinkedHashSet<>();
    for (String code : visit.queries("plaats")) {
      places.add(desk.search().findCode(code).orElseThrow(Refused::notFound));
    }
    return places.stream().limit(MOST).toList();
  }

  private static List<PublishedReport> reports(
      MonitorDesk desk, List<Municipality> places, MonitorRequest request) {
    List<PublishedReport> reports = new ArrayList<>();
    for (Municipality place : places) {
      if (desk.report(place, request) instanceof MonitorAnswer.Made<PublishedReport>(var report)) {
        reports.add(report);
      }
    }
    return reports;
  }

  private static List<Problem> problems(Visit visit, List<Municipality> places, Found found) {
    String word = visit.query("erbij");
    Page words = visit.page("monitor", "compare.title");
    if (word.isEmpty()) {
      return List.of();
    }
    if (places.size() >= MOST) {
      return List.of(new Problem("erbij", words.say("compare.full", arg("n", MOST))));
    }
    return switch (found) {
      case Found.None(var near) ->
          List.of(new Problem("erbij", words.say(near.isEmpty() ? "search.none" : "search.near")));
      case Found.Several ignored -> List.of(new Problem("erbij", words.say("search.several")));
      case Found.One ignored -> List.of();
    };
  }

  private static Map<String, Object> model(
      Visit visit, MonitorDesk desk, MonitorQuery query, Asked asked) {
    MonitorRequest request = query.request();
    Phrases phrases = Phrases.of(visit.language());
    String lead = "";
    String html = "";
    List<Column> columns = new ArrayList<>();
    List<Switches.Switch> switches = List.of();
    if (!asked.reports.isEmpty()) {
      PageLinks links = new PageLinks(request);
      ComparedStory story = ComparedStory.of(asked.reports, phrases, links);
      HtmlBlocks sections = tables(asked.places, request).sections(phrases);
      lead = story.lead();
      html = sections.block(story.table(), false) + sections.block(story.years(), false);
      story
          .places()
          .forEach(place ->
              columns.add(
                  new Column(
                      place.name(),
                      links.municipality(place.code()),
                      place.finding(),
                      sections.narrow(place.pictures()))));
      switches =
          new Switches(
                  visit.page("monitor", "compare.title"),
                  request,
                  choices -> address(asked.places, choices))
              .sectors(sector -> desk.held(sector, ""))
              .countings(desk.held(request.sector(), ""), asked.reports.getFirst().edition())
              .all();
    }
    return Map.of(
        "lead", lead,
        "chosen", chosen(asked.places, request),
        "options", options(asked, request),
        "switches", switches,
        "columns", columns,
        "html", html,
        "word", visit.query("erbij"),
        "full", asked.places.size() >= MOST,
        "query", request);
  }

  private static List<Chosen> chosen(List<Municipality> places, MonitorRequest request) {
    return places.stream()
        .map(place ->
            new Chosen(
                place.name(),
                place.code(),
                address(places.stream().filter(other -> !other.equals(place)).toList(), request)))
        .toList();
  }

  /// Municipalities that the word may mean, each added.
  private static List<Switches.Option> options(Asked asked, MonitorRequest request) {
    List<Municipality> meant =
        switch (asked.found) {
          case Found.Several(var places) -> places;
          case Found.None(var near) -> near;
          case Found.One ignored -> List.of();
        };
    return asked.places.size() >= MOST
        ? List.of()
        : meant.stream()
            .map(place -> {
              List<Municipality> longer = new ArrayList<>(asked.places);
              longer.add(place);
              return new Switches.Option(place.name(), address(longer, request), false);
            })
            .toList();
  }

  private static Tables tables(List<Municipality> places, MonitorRequest request) {
    return new Tables(BASE, address(places, request).substring(BASE.length()));
  }

  private static String address(List<Municipality> places, MonitorRequest request) {
    return address(places, MonitorQuery.text(request));
  }

  private static String address(List<Municipality> places, String choices) {
    StringBuilder address = new StringBuilder(BASE).append(choices);
    for (Municipality place : places) {
      address.append(address.indexOf("?") < 0 ? '?' : '&').append("plaats=").append(place.code());
    }
    return address.toString();
  }

  static void table(Visit visit, MonitorDesk desk) {
    MonitorQuery query = MonitorQuery.of(visit);
    List<PublishedReport> reports =
        OneCounting.forAll(desk.data(), query.request())
            .map(request -> reports(desk, places(visit, desk), request))
            .filter(found -> !found.isEmpty())
            .orElseThrow(Refused::notFound);
    ComparedStory story =
        ComparedStory.of(reports, Phrases.of(visit.language()), new PageLinks(query.request()));
    Tables.give(visit, List.of(story.table(), story.years()));
  }
}
