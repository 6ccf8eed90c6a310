package nl.speelveld.runs.preferences;

import java.util.function.Function;
import nl.speelveld.table.finding.Findings;

/// What came of reading or estimating: a value with what to know about it, or why there is none.
///
/// @param <T> the value
public sealed interface Outcome<T> {
  /// What to know, or why there is none.
  Findings findings();

  /// There is a value.
  ///
  /// @param value the value
  /// @param findings what to know about it
  record Made<T>(T value, Findings findings) implements Outcome<T> {}

  /// There is none.
  ///
  /// @param findings why
  record Refused<T>(Findings findings) implements Outcome<T> {}

  /// Goes on where there is a value, with the findings of both.
  default <U> Outcome<U> then(Function<T, Outcome<U>> next) {
    return switch (this) {
      case Refused<T>(Findings findings) -> new Refused<>(findings);
      case Made<T>(T value, Findings before) -> {
        Findings.Collector all = Findings.collector();
        all.addAll(before);
        yield switch (next.apply(value)) {
          case Made<U>(U made, Findings after) -> {
            all.addAll(after);
            yield new Made<>(made, all.toFindings());
          }
          case Refused<U>(Findings after) -> {
            all.addAll(after);
            yield new Refused<>(all.toFindings());
          }
        };
      }
    };
  }
}
