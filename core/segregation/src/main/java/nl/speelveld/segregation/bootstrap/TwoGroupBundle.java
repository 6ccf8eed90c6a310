package nl.speelveld.segregation.bootstrap;

import java.util.Arrays;
import java.util.List;

/// The indices of two groups in one pass over the units: D, Gini, H, M, V, Hutchens, Atkinson with
/// b = ½, isolation of the first group and its exposure to the second.
///
/// Formulas and ranges as in the room of two-group indices, to which they are compared in
/// `TwoGroupBundleTest`. Here they stand once more because a drawn table is an array that is used
/// for a microsecond. Not for use by two threads at once: it holds working space.
public final class TwoGroupBundle implements IndexBundle {
  /// Names, in order.
  public static final List<String> NAMES =
      List.of("D", "Gini", "H", "M", "V", "Hutchens", "Atkinson", "isolation", "exposure");

  private static final int UNIT_BITS = 20;

  /// The most units that a table may have.
  public static final int MOST_UNITS = 1 << UNIT_BITS;

  private final double[] shareAndUnit;
  private final double[] firstOf;
  private final double[] secondOf;

  private TwoGroupBundle(int units) {
    this.shareAndUnit = new double[units];
    this.firstOf = new double[units];
    this.secondOf = new double[units];
  }

  /// A bundle for tables of so many units and two groups.
  ///
  /// @param units 0 to [#MOST_UNITS]
  public static TwoGroupBundle forUnits(int units) {
    if (units < 0 || units > MOST_UNITS) {
      throw new IllegalArgumentException(
          "units is ("
              + units
              + "), but a bundle sorts at most ("
              + MOST_UNITS
              + ") of them. Merge units first, or take the indices of the room twogroup.");
    }
    return new TwoGroupBundle(units);
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public double ceiling(int index) {
    return index == 3 ? Math.log(2) : 1;
  }

  @Override
  public void evaluate(double[] cells, double[] values) {
    double first = 0;
    double second = 0;
    for (int cell = 0; cell < cells.length; cell += 2) {
      first += cells[cell];
      second += cells[cell + 1];
    }
    if (!(first > 0 && second > 0)) {
      Arrays.fill(values, 0, NAMES.size(), Double.NaN);
      return;
    }
    double differences = 0;
    double shared = 0;
    double squares = 0;
    double entropies = 0;
    for (int cell = 0; cell < cells.length; cell += 2) {
      double x = cells[cell];
      double y = cells[cell + 1];
      if (x + y > 0) {
        differences += Math.abs(x / first - y / second);
        shared += Math.sqrt(x * y);
        squares += x * x / (x + y);
        entropies += (x + y) * entropy(x / (x + y));
      }
    }
    double share = first / (first + second);
    double isolation = squares / first;
    double overlap = shared / Math.sqrt(first * second);
    values[0] = differences / 2;
    values[1] = gini(cells, first, second);
    values[3] = Math.max(0, entropy(share) - entropies / (first + second));
    values[2] = values[3] / entropy(share);
    values[4] = (isolation - share) / (1 - share);
    values[5] = 1 - overlap;
    values[6] = 1 - overlap * overlap;
    values[7] = isolation;
    values[8] = 1 - isolation;
  }

  private static double entropy(double share) {
    return share <= 0 || share >= 1
        ? 0
        : -share * Math.log(share) - (1 - share) * Math.log(1 - share);
  }

  private double gini(double[] cells, double first, double second) {
    int filled = 0;
    for (int cell = 0; cell < cells.length; cell += 2) {
      double size = cells[cell] + cells[cell + 1];
      if (size > 0) {
        // why: the share in the high bits and the unit in the low ones sort as plain doubles, with
        // no objects; shares that agree to 2⁻³² are as good as equal
        long bits = Double.doubleToRawLongBits(1 + cells[cell] / size) & -(1L << UNIT_BITS);
        shareAndUnit[filled++] = Double.longBitsToDouble(bits | (cell >> 1));
      }
    }
    Arrays.sort(shareAndUnit, 0, filled);
    for (int at = 0; at < filled; at++) {
      int unit = (int) (Double.doubleToRawLongBits(shareAndUnit[at]) & (MOST_UNITS - 1));
      firstOf[at] = cells[2 * unit];
      secondOf[at] = cells[2 * unit + 1];
    }
    double sum = 0;
    double before = 0;
    for (int at = 0; at < filled; at++) {
      double upTo = before + firstOf[at];
      sum += secondOf[at] * (before + upTo);
      before = upTo;
    }
    return 1 - sum / (first * second);
  }
}
