package nl.speelveld.optimisation.proof;

/// What was found and the limit that no other answer can pass.
///
/// Where the two are equal the answer is the best there is. Otherwise the truth lies between them
/// and the gap says how much is left at most. Unit: that of the value.
///
/// @param value of the answer, recomputed from the answer itself
/// @param bound no answer within the same limits does better than this
public record Proof(double value, double bound) {
  /// Value and bound may differ by this much through rounding, relative to the larger of 1 and the
  /// value.
  public static final double ROUNDING = 1e-9;

  public Proof {
    if (!Double.isFinite(value) || !Double.isFinite(bound)) {
      throw new IllegalArgumentException(
          "value (" + value + ") and bound (" + bound + ") of a proof are finite numbers");
    }
  }

  /// How much better an answer could be at most, never negative.
  public double gap() {
    return Math.abs(value - bound);
  }

  /// Whether nothing better exists, apart from rounding.
  public boolean isBest() {
    return gap() <= ROUNDING * Math.max(1, Math.abs(value));
  }
}
