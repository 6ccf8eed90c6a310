package nl.speelveld.segregation.masked;

import java.util.List;
import nl.speelveld.segregation.bootstrap.TwoGroupBundle;

/// The indices of one group against the rest of a fill with any number of groups.
final class TwoGroupValues implements FillValues {
  private static final int[] PLACES =
      MaskedBounds.indices().stream().mapToInt(TwoGroupBundle.NAMES::indexOf).toArray();

  private final int groups;
  private final int group;
  private final double[] two;
  private final double[] bundled;
  private final TwoGroupBundle bundle;

  TwoGroupValues(int units, int groups, int group) {
    this.groups = groups;
    this.group = group;
    this.two = new double[2 * units];
    this.bundled = new double[TwoGroupBundle.NAMES.size()];
    this.bundle = TwoGroupBundle.forUnits(units);
  }

  @Override
  public List<String> names() {
    return MaskedBounds.indices();
  }

  @Override
  public boolean evaluate(double[] cells, double[] values) {
    for (int unit = 0; 2 * unit < two.length; unit++) {
      double all = 0;
      for (int other = 0; other < groups; other++) {
        all += cells[unit * groups + other];
      }
      two[2 * unit] = cells[unit * groups + group];
      two[2 * unit + 1] = all - two[2 * unit];
    }
    bundle.evaluate(two, bundled);
    for (int index = 0; index < PLACES.length; index++) {
      values[index] = Math.clamp(bundled[PLACES[index]], 0, 1);
    }
    return Double.isFinite(bundled[0]);
  }
}
