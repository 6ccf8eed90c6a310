package nl.speelveld.web.monitor;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Visit;

/// A municipality that was not counted by what was asked: what was, as links.
final class Absent {
  private Absent() {}

  /// @param held other countings that can be asked about this place
  static void show(
      Visit visit, MonitorDesk desk, Municipality place, MonitorQuery query, List<Edition> held) {
    String title =
        visit.page("monitor", "start.title").say("absent.title", arg("place", place.name()));
    Page page = visit.pageTitled("monitor", title);
    page = page.under(page.say("start.title"), "/monitor");
    Phrases phrases = Phrases.of(visit.language());
    String base = PageLinks.municipalityPath(place.code());
    List<Switches.Option> options = new ArrayList<>();
    for (Edition edition : held) {
      options.add(
          new Switches.Option(
              phrases.feature(edition.feature()) + ", " + phrases.counted(edition),
              base + MonitorQuery.text(asked(query.request(), edition)),
              false));
    }
    Sector other = query.request().sector() == Sector.PO ? Sector.VO : Sector.PO;
    if (!desk.held(other, place.code()).isEmpty()) {
      options.add(
          new Switches.Option(
              phrases.say("sector." + other.name()),
              base + MonitorQuery.text(MonitorRequest.of(other)),
              false));
    }
    visit.show("monitor/absent.jte", page, Map.of("options", options, "unread", query.unread()));
    Fresh.page(visit);
  }

  private static MonitorRequest asked(MonitorRequest request, Edition edition) {
    return new MonitorRequest(
        request.sector(),
        Optional.of(edition.feature()),
        OptionalInt.of(edition.year()),
        request.reference(),
        request.thresholdPoints(),
        request.seed());
  }
}
