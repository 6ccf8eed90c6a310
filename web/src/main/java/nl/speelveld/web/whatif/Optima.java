package nl.speelveld.web.whatif;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import nl.speelveld.optimisation.pairing.Aim;
import nl.speelveld.optimisation.pairing.Mixing;
import nl.speelveld.report.chart.FrontierPlot;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.measuring.Origin;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.optimising.Answered;
import nl.speelveld.runs.optimising.BestPairs;
import nl.speelveld.runs.optimising.FrontierReport;
import nl.speelveld.runs.optimising.FrontierRequest;
import nl.speelveld.runs.optimising.PairsReport;
import nl.speelveld.runs.optimising.PairsRequest;
import nl.speelveld.runs.optimising.PossibleCity;
import nl.speelveld.runs.optimising.Situation;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.runs.whatif.CityRequest;
import nl.speelveld.web.parts.LongWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the solver knows of a municipality: how even its schools could be at most, and which of
/// them mix the most together. It goes beside the scenarios, which are there without it.
///
/// @param data the data folder
/// @param work where it is computed
/// @param version of this program
record Optima(MonitorData data, LongWork work, String version) {
  private static final Logger LOG = LoggerFactory.getLogger(Optima.class);
  private static final Duration SOON = Duration.ofMillis(50);
  private static final int POINTS = 7;

  /// Metres between the schools of a pair at most.
  static final int NEAR = 1000;

  private record Frontier(String municipality) {}

  private record Pairs(String municipality) {}

  /// How even schools could be at most by mean distance; no points where that cannot be asked.
  /// Empty while it is being computed.
  Optional<Possible.Line> findFrontier(Begun begun) {
    City city = begun.city();
    return begun.shown().index(0).shown()
        ? find(
            LongWork.Kind.FRONTIER, new Frontier(city.municipality().code()), () -> possible(city))
        : Optional.of(Possible.Line.NONE); // why: the line is the counting, moved
  }

  /// Which schools mix the most together; nothing in it where that cannot be asked. Empty while it
  /// is being computed.
  Optional<Optional<PairsReport>> findPairs(City city) {
    return find(LongWork.Kind.PAIRS, new Pairs(city.municipality().code()), () -> pairs(city));
  }

  /// Where so many wait that it is not begun, it is begun by who looks again.
  private <T> Optional<T> find(LongWork.Kind kind, Object key, Supplier<T> compute) {
    try {
      return work.find(kind, key, compute, SOON);
    } catch (LongWork.Full later) {
      return Optional.empty();
    }
  }

  private Possible.Line possible(City city) {
    Municipality place = city.municipality();
    Origin origin = new Origin(version, "optimise frontier " + place.code());
    try {
      return PossibleCity.of(
                  new Situation.Asking(data, origin, place),
                  new FrontierRequest(counting(city.edition()), CityRequest.ROOM, .95, POINTS))
              instanceof Answered.Made<FrontierReport>(FrontierReport report)
          ? new Possible.Line(
              report.free().stream()
                  .map(point -> new FrontierPlot.Point(point.meanMetres(), point.dissimilarity()))
                  .toList(),
              report.today().meanMetres())
          : Possible.Line.NONE;
    } catch (LinkageError noSolver) {
      LOG.atWarn().setCause(noSolver).log("the native solver cannot be loaded: no frontier");
      return Possible.Line.NONE;
    }
  }

  private static MonitorRequest counting(Edition edition) {
    MonitorRequest usual = MonitorRequest.of(Sector.PO);
    return new MonitorRequest(
        Sector.PO,
        Optional.of(edition.feature()),
        OptionalInt.of(edition.year()),
        usual.reference(),
        usual.thresholdPoints(),
        usual.seed());
  }

  private Optional<PairsReport> pairs(City city) {
    Municipality place = city.municipality();
    PairsRequest request =
        new PairsRequest(
            counting(city.edition()),
            new PairsRequest.Allowed(NEAR, false, false, 2),
            new PairsRequest.How(new Mixing.Together(), 0),
            Aim.LEAST_DISSIMILARITY,
            new PairsRequest.Work(1, 0));
    Origin origin = new Origin(version, "optimise pairs " + place.code());
    try {
      return BestPairs.of(new Situation.Asking(data, origin, place), request)
              instanceof Answered.Made<PairsReport>(PairsReport report)
          ? Optional.of(report)
          : Optional.empty();
    } catch (LinkageError noSolver) {
      LOG.atWarn().setCause(noSolver).log("the native solver cannot be loaded: no pairs");
      return Optional.empty(); // why: scenarios need no solver, and are there without it
    }
  }
}
