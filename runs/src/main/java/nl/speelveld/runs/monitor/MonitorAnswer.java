package nl.speelveld.runs.monitor;

import java.util.List;
import nl.speelveld.runs.data.Edition;

/// What the monitor answers: a report, or what the data folder holds instead of what was asked.
///
/// @param <T> [MonitorReport] or [CountryReport]
public sealed interface MonitorAnswer<T> {
  /// The report that was asked.
  record Made<T>(T report) implements MonitorAnswer<T> {}

  /// The data folder holds no such counting.
  ///
  /// @param held countings that it does hold for this place, newest first; none when it holds
  ///   nothing
  record NotHeld<T>(List<Edition> held) implements MonitorAnswer<T> {
    public NotHeld {
      held = List.copyOf(held);
    }
  }

  /// The counting names no school with pupils in this place.
  ///
  /// @param edition the counting
  record NoSchools<T>(Edition edition) implements MonitorAnswer<T> {}

  /// The report; throws where there is none. For callers that have checked, and for tests.
  default T report() {
    return switch (this) {
      case Made<T>(T report) -> report;
      case NotHeld<T>(List<Edition> held) ->
          throw new IllegalStateException("no such counting; held are (" + held + ")");
      case NoSchools<T>(Edition edition) ->
          throw new IllegalStateException("no schools with pupils in (" + edition + ")");
    };
  }
}
