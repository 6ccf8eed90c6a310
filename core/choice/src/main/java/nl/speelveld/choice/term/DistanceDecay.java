package nl.speelveld.choice.term;

import java.util.function.DoubleUnaryOperator;

/// How a distance weighs: forms for [Term#through]. Distances are not negative; the result has no
/// unit but in `LINEAR`.
public enum DistanceDecay implements DoubleUnaryOperator {
  /// Each unit weighs the same: d.
  LINEAR(d -> d),
  /// The first units weigh more: √d.
  SQUARE_ROOT(Math::sqrt),
  /// Relative differences count: ln(1 + d), 0 at home.
  LOGARITHM(Math::log1p),
  /// Far away weighs ever more: d².
  SQUARE(d -> d * d);

  private final DoubleUnaryOperator form;

  DistanceDecay(DoubleUnaryOperator form) {
    this.form = form;
  }

  @Override
  public double applyAsDouble(double distance) {
    return form.applyAsDouble(distance);
  }

  /// The falling curve `1 / (1 + (d/half)^steepness)`: 1 at home, ½ at `half`, 0 far away.
  ///
  /// Source: Stoica & Flache (2014), JASSS 17(1).
  public static DoubleUnaryOperator halvingAt(double half, double steepness) {
    if (!(half > 0) || !(steepness > 0)) {
      throw new IllegalArgumentException(
          "half (%s) and steepness (%s) must be above 0".formatted(half, steepness));
    }
    return distance -> halvingAt(distance, half, steepness);
  }

  /// The same curve at one distance.
  public static double halvingAt(double distance, double half, double steepness) {
    return 1 / (1 + Math.pow(distance / half, steepness));
  }

  /// A steeper slope beyond a bend: `max(0, d − bend)`, beside `LINEAR` in one utility.
  public static DoubleUnaryOperator beyond(double bend) {
    return distance -> Math.max(0, distance - bend);
  }
}
