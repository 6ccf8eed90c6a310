package nl.speelveld.segregation.ordered;

import java.util.Arrays;

/// The polynomial through binary segregation at the bounds, and its weighted mean over all ranks:
/// one rank-order index of one function.
///
/// @param function which index
/// @param order order of the polynomial
/// @param weights how much each bound weighs
record RankOrderFit(OrdinalFunction function, int order, RankOrderSegregation.Weights weights) {
  /// The index by the first points, more of them than the order, at different shares.
  ///
  /// @param shares share of everybody below each bound
  /// @param atCuts binary segregation at each bound
  double through(double[] shares, double[] atCuts, int points) {
    double[] x = Arrays.copyOf(shares, points);
    double[] weight = new double[points];
    for (int point = 0; point < points; point++) {
      weight[point] = weight(x[point]);
    }
    double[] b = PolynomialFit.of(x, Arrays.copyOf(atCuts, points), weight, order);
    double integral = 0;
    for (int k = 0; k <= order; k++) {
      integral += b[k] * function.moment(k);
    }
    return integral;
  }

  private double weight(double share) {
    return switch (weights) {
      case EQUAL -> 1;
      case SQUARED_FUNCTION -> function.of(share) * function.of(share);
    };
  }
}
