package nl.speelveld.report.published;

import java.util.function.Function;
import nl.speelveld.runs.monitor.Part;

/// Changes what a part holds; an absent part stays absent for the same reason.
final class Parts {
  private Parts() {}

  static <T, R> Part<R> map(Part<T> part, Function<T, R> change) {
    return switch (part) {
      case Part.Present<T>(T content) -> Part.of(change.apply(content));
      case Part.Absent<T>(Part.Why why) -> Part.absent(why);
    };
  }
}
