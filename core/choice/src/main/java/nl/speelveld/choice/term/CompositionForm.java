package nl.speelveld.choice.term;

import java.util.function.DoubleUnaryOperator;

/// How the share of the own group weighs: forms for [Term#through]. Shares lie in 0 … 1.
public final class CompositionForm {
  private CompositionForm() {}

  /// More of the own group is better, evenly: the share itself.
  public static DoubleUnaryOperator linear() {
    return share -> share;
  }

  /// Best at one share, less on both sides: `x/f` up to the best share f, then falling to M at 1:
  /// `M + (1−x)(1−M)/(1−f)`.
  ///
  /// Range 0 … 1. Source: Stoica & Flache (2014), JASSS 17(1).
  ///
  /// @param best f, above 0 and up to 1
  /// @param atAll M, the value of a school with the own group alone, 0 … 1
  public static DoubleUnaryOperator singlePeaked(double best, double atAll) {
    if (!(best > 0 && best <= 1) || !(atAll >= 0 && atAll <= 1)) {
      throw new IllegalArgumentException(
          "best (%s) must be in ]0, 1], atAll (%s) in [0, 1]".formatted(best, atAll));
    }
    return share -> singlePeaked(share, best, atAll);
  }

  /// The same curve at one share.
  public static double singlePeaked(double share, double best, double atAll) {
    return share <= best ? share / best : atAll + (1 - share) * (1 - atAll) / (1 - best);
  }

  /// Enough or not: 1 from the threshold on, else 0. Source: Schelling (1971).
  public static DoubleUnaryOperator threshold(double enough) {
    return share -> share >= enough ? 1 : 0;
  }
}
