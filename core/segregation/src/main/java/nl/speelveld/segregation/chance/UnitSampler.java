package nl.speelveld.segregation.chance;

import java.util.Arrays;

/// Tables in which every unit keeps its size and draws its pupils by group, independently
/// (product-multinomial).
///
/// Two groups: one binomial look-up a unit. More: Poisson counts per cell, after which each unit
/// gets the heads it misses or loses, at random, those it has too many. Both steps are exact: heads
/// added have the chances of the unit, and a random part of a multinomial is multinomial. The
/// repair takes about √(unit size) draws.
public final class UnitSampler implements TableSampler {
  private final int groups;
  private final int[] sizes;
  private final double[] expected;
  private final PoissonCells cells;
  private final CountTable[] ofFirst;

  private UnitSampler(int groups, double[] expected) {
    this.groups = groups;
    this.expected = expected.clone();
    this.sizes = new int[expected.length / groups];
    for (int unit = 0; unit < sizes.length; unit++) {
      sizes[unit] =
          (int) Math.rint(Arrays.stream(expected, unit * groups, (unit + 1) * groups).sum());
    }
    this.cells = new PoissonCells(groups == 2 ? new double[0] : expected);
    this.ofFirst = groups == 2 ? binomials() : new CountTable[0];
  }

  /// A sampler of a world in which cell c (row-major, `groups` wide) is expected to hold
  /// `expected[c]` heads; the rounded sum of a row is the size of the unit.
  public static UnitSampler of(int groups, double[] expected) {
    return new UnitSampler(groups, expected);
  }

  private CountTable[] binomials() {
    CountTable[] tables = new CountTable[sizes.length];
    for (int unit = 0; unit < sizes.length; unit++) {
      double chance = sizes[unit] == 0 ? 0 : Math.clamp(expected[2 * unit] / sizes[unit], 0.0, 1.0);
      tables[unit] = CountTable.binomial(sizes[unit], chance);
    }
    return tables;
  }

  @Override
  public void draw(RandomStream random, double[] drawn) {
    if (groups == 2) {
      for (int unit = 0; unit < sizes.length; unit++) {
        double first = ofFirst[unit].draw(random);
        drawn[2 * unit] = first;
        drawn[2 * unit + 1] = sizes[unit] - first;
      }
      return;
    }
    cells.draw(random, drawn);
    for (int unit = 0; unit < sizes.length; unit++) {
      repair(random, drawn, unit);
    }
  }

  private void repair(RandomStream random, double[] drawn, int unit) {
    int from = unit * groups;
    int held = 0;
    for (int cell = from; cell < from + groups; cell++) {
      held += (int) drawn[cell];
    }
    for (; held < sizes[unit]; held++) {
      drawn[pick(expected, from, random.unit() * sizes[unit])]++;
    }
    for (; held > sizes[unit]; held--) {
      drawn[pick(drawn, from, random.unit() * held)]--;
    }
  }

  /// The cell of a unit in which a point lies when its cells are laid end to end.
  private int pick(double[] weights, int from, double point) {
    double left = point;
    int last = from;
    for (int cell = from; cell < from + groups; cell++) {
      if (weights[cell] > 0) {
        last = cell;
        left -= weights[cell];
        if (left < 0) {
          return cell;
        }
      }
    }
    return last; // rounding left the point on the far edge
  }
}
