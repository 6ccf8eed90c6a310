package nl.speelveld.segregation.masked;

import java.util.Arrays;
import java.util.List;

/// Multigroup D, H and M of a fill. Formulas as in the room of multigroup indices.
final class MultigroupValues implements FillValues {
  static final List<String> NAMES = List.of("D", "H", "M");

  private final int groups;
  private final double[] totals;

  MultigroupValues(int groups) {
    this.groups = groups;
    this.totals = new double[groups];
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public boolean evaluate(double[] cells, double[] values) {
    Arrays.fill(totals, 0);
    for (int cell = 0; cell < cells.length; cell++) {
      totals[cell % groups] += cells[cell];
    }
    double all = 0;
    double squares = 0;
    double whole = 0;
    int held = 0;
    for (double total : totals) {
      all += total;
      squares += total * total;
      whole -= timesLog(total);
      held += total > 0 ? 1 : 0;
    }
    if (held < 2) {
      return false;
    }
    whole += timesLog(all);
    double distances = 0;
    double inside = 0;
    for (int row = 0; row < cells.length; row += groups) {
      double pupils = 0;
      for (int group = 0; group < groups; group++) {
        pupils += cells[row + group];
      }
      inside += timesLog(pupils);
      for (int group = 0; group < groups; group++) {
        double n = cells[row + group];
        inside -= timesLog(n);
        distances += Math.abs(n - pupils * totals[group] / all);
      }
    }
    double between = Math.max(0, whole - inside);
    values[0] = Math.clamp(distances / (2 * (all - squares / all)), 0, 1);
    values[1] = Math.min(1, between / whole);
    values[2] = between / all;
    return true;
  }

  /// `x ln x`.
  static double timesLog(double x) {
    return x <= 0 ? 0 : x * Math.log(x);
  }
}
