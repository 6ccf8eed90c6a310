package nl.speelveld.segregation.value;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/// The value of an index, or the reason why it has none. Never NaN, never a silent zero.
public sealed interface IndexValue {
  /// The index has this value.
  ///
  /// @param value finite
  record Defined(double value) implements IndexValue {
    public Defined {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException(
            "value is (" + value + "), but a defined index value is finite");
      }
    }
  }

  /// The index cannot be computed from this table.
  record Undefined(Reason reason) implements IndexValue {}

  /// Why an index has no value.
  enum Reason {
    /// The table holds nobody.
    NOBODY_COUNTED,
    /// Nobody is in the group.
    GROUP_IS_EMPTY,
    /// Everybody is in the group, so there is no rest to compare with.
    EVERYONE_IS_IN_THE_GROUP,
    /// A part of the formula divides by zero for this table.
    NOT_ENOUGH_VARIATION,
    /// There are fewer units than the index needs.
    TOO_FEW_UNITS,
    /// The method counts heads, and the table holds weights that are not whole numbers.
    NOT_HEAD_COUNTS,
    /// The source gives sums of units only, not how single pupils differ inside them.
    INSIDE_OF_UNITS_UNKNOWN,
    /// It can be computed, but is not shown: it would give away the pupils of a small school.
    NOT_SHOWN
  }

  /// A defined value.
  static IndexValue of(double value) {
    return new Defined(value);
  }

  /// No value, for this reason.
  static IndexValue undefined(Reason reason) {
    return new Undefined(reason);
  }

  /// The value where there is one.
  default OptionalDouble find() {
    return switch (this) {
      case Defined(double value) -> OptionalDouble.of(value);
      case Undefined ignored -> OptionalDouble.empty();
    };
  }

  /// The value; throws where there is none. For callers that have checked, and for tests.
  default double value() {
    return switch (this) {
      case Defined(double value) -> value;
      case Undefined(Reason reason) ->
          throw new IllegalStateException("index is undefined: " + reason);
    };
  }

  /// The same reason, or the value changed by a function.
  default IndexValue map(DoubleUnaryOperator change) {
    return switch (this) {
      case Defined(double value) -> of(change.applyAsDouble(value));
      case Undefined none -> none;
    };
  }
}
