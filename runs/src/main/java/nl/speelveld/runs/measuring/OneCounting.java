package nl.speelveld.runs.measuring;

import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.monitor.MonitorRequest;

/// Municipalities can be compared only by one counting that covers all of them: the same feature,
/// date and method of registration.
public final class OneCounting {
  private OneCounting() {}

  /// The request that names this counting, made from one that leaves feature or year open; empty
  /// when the data folder has no such counting of the whole country.
  public static Optional<MonitorRequest> forAll(MonitorData data, MonitorRequest request) {
    return EditionChoice.find(EditionChoice.held(data.editions(), request.sector(), ""), request)
        .map(edition ->
            new MonitorRequest(
                request.sector(),
                Optional.of(edition.feature()),
                OptionalInt.of(edition.year()),
                request.reference(),
                request.thresholdPoints(),
                request.seed()));
  }
}
