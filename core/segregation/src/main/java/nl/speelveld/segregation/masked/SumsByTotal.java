package nl.speelveld.segregation.masked;

import java.util.Arrays;

/// The smallest and largest sum of a term per unit, for every total that the units can have
/// together.
///
/// Unit by unit: the best sum for a total is the best over what this unit holds of its own term
/// plus the best of the units before it for the rest (dynamic programming; exact, for any term).
/// Time: units × width of the totals × width of a cell.
final class SumsByTotal {
  private final int lowest;
  private final double[] least;
  private final double[] most;

  private SumsByTotal(int lowest, double[] least, double[] most) {
    this.lowest = lowest;
    this.least = least;
    this.most = most;
  }

  /// The term of a unit that holds `x` of the group.
  @FunctionalInterface
  interface Term {
    double of(int unit, int x);
  }

  static SumsByTotal of(int[] low, int[] high, Term term) {
    double[] least = {0};
    double[] most = {0};
    for (int unit = 0; unit < low.length; unit++) {
      int width = high[unit] - low[unit];
      double[] lessThan = new double[least.length + width];
      double[] moreThan = new double[least.length + width];
      Arrays.fill(lessThan, Double.POSITIVE_INFINITY);
      Arrays.fill(moreThan, Double.NEGATIVE_INFINITY);
      for (int more = 0; more <= width; more++) {
        double own = term.of(unit, low[unit] + more);
        for (int total = 0; total < least.length; total++) {
          lessThan[total + more] = Math.min(lessThan[total + more], least[total] + own);
          moreThan[total + more] = Math.max(moreThan[total + more], most[total] + own);
        }
      }
      least = lessThan;
      most = moreThan;
    }
    return new SumsByTotal(Arrays.stream(low).sum(), least, most);
  }

  double least(int total) {
    return least[total - lowest];
  }

  double most(int total) {
    return most[total - lowest];
  }
}
