package nl.speelveld.web.whatif;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.people.Role;
import nl.speelveld.web.parts.LongWork;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.visit.Door;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// Routes of scenarios. Without a data folder the pages say how to get one.
public final class WhatIfRoutes {
  private final Optional<Saving> room;

  /// Scenarios over the data folder that was given.
  public WhatIfRoutes(Parts parts) {
    this.room = parts.monitor().map(data -> new Saving(parts, new WhatIfDesk(parts, data)));
  }

  private interface RoomPage {
    void show(Visit visit, Saving room);
  }

  /// Begins the municipality of this site in the background, so that nobody waits for it.
  public void warmUp() {
    room.ifPresent(its -> its.desk().prepare());
  }

  /// The routes.
  public List<Route> routes() {
    return List.of(
        page("/wat-als", (visit, its) -> StartPage.show(visit, its.desk())),
        page("/wat-als/{gemeente}", ScenarioPage::show),
        page("/wat-als/{gemeente}/vergelijken", ComparePage::show),
        page("/wat-als/{gemeente}/klassen", ClassesPage::show),
        page(
            "/wat-als/{gemeente}/bestand/{bestand}", (visit, its) -> Files.give(visit, its.desk())),
        Route.post(
            "/wat-als/{gemeente}/bewaren",
            Door.of(Role.OFFICER),
            visit -> work(visit, () -> room.orElseThrow(Refused::notFound).keep(visit))),
        Route.post(
            "/wat-als/{gemeente}/bewaard/{scenario}/weg",
            Door.of(Role.OFFICER),
            visit -> room.orElseThrow(Refused::notFound).remove(visit)));
  }

  private Route page(String path, RoomPage page) {
    return Route.get(
        path,
        Door.everybody(),
        visit -> {
          if (room.isPresent()) {
            work(visit, () -> page.show(visit, room.get()));
          } else {
            visit.show("whatif/none.jte", visit.page("whatif", "none.title"), Map.of());
          }
        });
  }

  /// Where too many wait already, the page says when to come back.
  private static void work(Visit visit, Runnable show) {
    try {
      show.run();
    } catch (LongWork.Full full) {
      WaitingPage.busy(visit);
    }
  }
}
