package nl.speelveld.web.monitor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.visit.Door;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// Routes of the public monitor. Without a data folder each of them says how to get one.
public final class MonitorRoutes {
  private final Optional<MonitorDesk> desk;

  /// The monitor of the data folder that was given.
  public MonitorRoutes(Parts parts) {
    this.desk =
        parts
            .monitor()
            .map(data ->
                MonitorDesk.of(
                    data, parts.settings().version(), parts.settings().operations().printed()));
  }

  /// Begins to compute what will be asked, in the background.
  public void warmUp() {
    desk.ifPresent(WarmUp::start);
  }

  /// A page over the desk.
  private interface DeskPage {
    void show(Visit visit, MonitorDesk desk);
  }

  /// The routes; those that name something go before those that fill in a municipality.
  public List<Route> routes() {
    return List.of(
        page("/monitor", StartPage::show),
        page("/monitor/suggesties", StartPage::suggest),
        page("/monitor/vergelijken", ComparePage::show),
        page("/monitor/vergelijken/tabel/{bestand}", ComparePage::table),
        page("/monitor/land", CountryPage::show),
        page("/monitor/land/tabel/{bestand}", CountryPage::table),
        page("/monitor/land/bestand/{bestand}", CountryPage::file),
        page("/monitor/{gemeente}", PlacePage::show),
        page("/monitor/{gemeente}/tabel/{bestand}", PlacePage::table),
        page("/monitor/{gemeente}/bestand/{bestand}", PlacePage::file),
        page("/monitor/{gemeente}/school/{school}", SchoolPage::show),
        page("/monitor/{gemeente}/school/{school}/tabel/{bestand}", SchoolPage::table));
  }

  private Route page(String path, DeskPage page) {
    return Route.get(
        path,
        Door.everybody(),
        visit -> {
          if (desk.isPresent()) {
            page.show(visit, desk.get());
          } else {
            visit.show("monitor/none.jte", visit.page("monitor", "none.title"), Map.of());
          }
        });
  }
}
