package nl.speelveld.runs.optimising;

import java.util.List;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.table.finding.Findings;

/// What a question for the best gives: a report, or what stands in its way.
///
/// @param <T> the report
public sealed interface Answered<T> {
  /// The report that was asked.
  record Made<T>(T report) implements Answered<T> {}

  /// The data folder holds no such counting.
  ///
  /// @param held countings that it does hold for this place, newest first
  record NotHeld<T>(List<Edition> held) implements Answered<T> {
    public NotHeld {
      held = List.copyOf(held);
    }
  }

  /// The counting names no school with pupils in this place.
  record NoSchools<T>(Edition edition) implements Answered<T> {}

  /// The question cannot be answered; the findings say why and what to do.
  record Refused<T>(Findings findings) implements Answered<T> {}

  /// The report; throws where there is none. For callers that have checked, and for tests.
  default T report() {
    if (this instanceof Made<T>(T report)) {
      return report;
    }
    throw new IllegalStateException("there is no report, but (" + this + ")");
  }
}
