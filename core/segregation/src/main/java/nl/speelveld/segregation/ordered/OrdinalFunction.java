package nl.speelveld.segregation.ordered;

import nl.speelveld.segregation.information.Entropy;

/// How much a cut of an ordered population divides it, as a function of the share `c` below the
/// cut: 0 at the ends, 1 where both sides are equal. Each gives one ordinal index.
///
/// Source: Reardon (2009), Research on Economic Inequality 17, equations 7 to 10.
public enum OrdinalFunction {
  /// `−c log₂ c − (1−c) log₂ (1−c)`: the ordinal information theory index H.
  ENTROPY,
  /// `4 c (1−c)`: the ordinal variation ratio index R (also V).
  VARIATION,
  /// `2 √(c (1−c))`: the ordinal square root index S.
  SQUARE_ROOT,
  /// `1 − |2c − 1|`: the ordinal absolute difference index. It sees only on which side of one half
  /// a cut lies, and can be 0 in a segregated city.
  ABSOLUTE_DIFFERENCE;

  /// Value for a share 0 … 1.
  public double of(double share) {
    double c = Math.clamp(share, 0, 1);
    return switch (this) {
      case ENTROPY -> Entropy.binary(c) / Math.log(2);
      case VARIATION -> 4 * c * (1 - c);
      case SQUARE_ROOT -> 2 * Math.sqrt(c * (1 - c));
      case ABSOLUTE_DIFFERENCE -> 1 - Math.abs(2 * c - 1);
    };
  }

  /// `∫ f(p) pᵏ dp / ∫ f(p) dp` over 0 … 1, in closed form: the weight of the k-th power in a
  /// rank-order index.
  ///
  /// Throws for the absolute difference, of which no rank-order index was published.
  double moment(int k) {
    return switch (this) {
      case ENTROPY -> 2 * (1.0 / ((k + 2.0) * (k + 2.0)) + upperEntropyMoment(k));
      case VARIATION -> 6 * (1.0 / (k + 2) - 1.0 / (k + 3));
      case SQUARE_ROOT -> squareRootMoment(k);
      case ABSOLUTE_DIFFERENCE ->
          throw new IllegalArgumentException(
              "function is (ABSOLUTE_DIFFERENCE), but rank-order indices exist for entropy,"
                  + " variation and square root");
    };
  }

  /// `∫ −pᵏ (1−p) ln(1−p) dp = Σⱼ C(k,j) (−1)ʲ / (j+2)²`.
  private static double upperEntropyMoment(int k) {
    double sum = 0;
    double binomial = 1;
    for (int j = 0; j <= k; j++) {
      sum += (j % 2 == 0 ? binomial : -binomial) / ((j + 2.0) * (j + 2.0));
      binomial = binomial * (k - j) / (j + 1);
    }
    return sum;
  }

  /// Ratio of beta functions `B(k + 3/2, 3/2) / B(3/2, 3/2) = Πⱼ (3/2 + j) / (3 + j)`.
  private static double squareRootMoment(int k) {
    double product = 1;
    for (int j = 0; j < k; j++) {
      product *= (1.5 + j) / (3 + j);
    }
    return product;
  }
}
