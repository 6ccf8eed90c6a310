package nl.speelveld.report.published;

import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/// A number in a published table: shown, or hidden because too few pupils stand behind it.
public sealed interface Cell {
  /// A number that may be shown: a count rounded to fives, or a share made of such counts.
  record Shown(double value) implements Cell {}

  /// Not shown.
  record Hidden() implements Cell {}

  /// A number that may be shown.
  static Cell of(double value) {
    return new Shown(value);
  }

  /// A number that is not shown.
  static Cell hidden() {
    return new Hidden();
  }

  /// The number where it is shown.
  default OptionalDouble find() {
    return switch (this) {
      case Shown(double value) -> OptionalDouble.of(value);
      case Hidden ignored -> OptionalDouble.empty();
    };
  }

  /// Whether it is shown.
  default boolean shown() {
    return this instanceof Shown;
  }

  /// The number in words, or the words for a hidden one.
  default String text(DoubleFunction<String> words, String hidden) {
    return switch (this) {
      case Shown(double value) -> words.apply(value);
      case Hidden ignored -> hidden;
    };
  }
}
