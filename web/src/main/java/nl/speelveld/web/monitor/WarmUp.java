package nl.speelveld.web.monitor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.Sector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Computes in the background, one after another, what somebody will ask: the country by each
/// counting, then each municipality, the largest first. It has one thread, so that the other
/// processors are there for who asks meanwhile; who asks for what it is computing waits for that.
final class WarmUp implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
  private final MonitorDesk desk;

  WarmUp(MonitorDesk desk) {
    this.desk = desk;
  }

  /// Starts it; it ends by itself, or with the program.
  static void start(MonitorDesk desk) {
    Thread thread = new Thread(new WarmUp(desk), "monitor-warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    try {
      desk.data().readAll();
      for (MonitorRequest request : national()) {
        desk.country(request);
        CountryPage.printAll(desk, request);
      }
      for (Sector sector : Sector.values()) {
        for (Municipality place : largestFirst()) {
          desk.report(place, MonitorRequest.of(sector));
          PlacePage.printAll(desk, place, MonitorRequest.of(sector));
        }
      }
    } catch (RuntimeException fault) {
      // why: without it pages are slower, not wrong; who asks for the same is told of the fault
      LOG.atWarn().setCause(fault).log("the monitor could not be computed beforehand");
    }
  }

  /// The plain question of each sector, which the start page asks, then every counting by name.
  private List<MonitorRequest> national() {
    List<MonitorRequest> requests = new ArrayList<>();
    for (Sector sector : Sector.values()) {
      requests.add(MonitorRequest.of(sector));
    }
    for (Sector sector : Sector.values()) {
      for (Edition edition : desk.held(sector, "")) {
        MonitorRequest usual = MonitorRequest.of(sector);
        requests.add(
            new MonitorRequest(
                sector,
                Optional.of(edition.feature()),
                OptionalInt.of(edition.year()),
                usual.reference(),
                usual.thresholdPoints(),
                usual.seed()));
      }
    }
    return requests;
  }

  private List<Municipality> largestFirst() {
    return desk.data().municipalities().stream()
        .sorted(Comparator.comparingInt(Municipality::residents).reversed())
        .toList();
  }
}
