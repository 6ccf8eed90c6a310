package nl.speelveld.segregation.chance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Tables in which every unit keeps its size and draws its pupils by group, independently
/// (product-multinomial).
///
/// A unit draws its groups from the rarest to the most frequent, each as a binomial of the pupils
/// that are left, and the last group takes the rest. How many are left differs from draw to draw,
/// but nearly always it is above a number that is known beforehand: that part of the binomial is
/// one look-up, the rest are single tosses, 64 at a time. The sum of two binomials of one chance is
/// binomial, so the law is exact, also where fewer are left than foreseen and all are tossed.
public final class UnitSampler implements TableSampler {
  // why 3: fewer than three deviations make tosses rare but the case "fewer than foreseen" common
  private static final double DEVIATIONS = 3;
  private static final int ONE_WORD = 64; // so many tosses cost less than a look-up and tosses

  private final int groups;
  private final int[] sizes;
  private final int[] steps; // of each unit
  private final int[] lastCell; // of each unit, which takes the rest
  private final int[] cellOf; // per step
  private final CountTable[] tableOf; // of the part that is certain
  private final int[] certainOf; // how many heads that part has
  private final long[] chanceOf; // for the tosses

  private UnitSampler(int groups, double[] expected) {
    this.groups = groups;
    int units = expected.length / groups;
    sizes = new int[units];
    steps = new int[units];
    lastCell = new int[units];
    cellOf = new int[expected.length];
    tableOf = new CountTable[expected.length];
    certainOf = new int[expected.length];
    chanceOf = new long[expected.length];
    int step = 0;
    for (int unit = 0; unit < units; unit++) {
      step += prepare(unit, expected, step);
    }
  }

  /// A sampler of a world in which cell c (row-major, `groups` wide) is expected to hold
  /// `expected[c]` heads; the rounded sum of a row is the size of the unit.
  public static UnitSampler of(int groups, double[] expected) {
    return new UnitSampler(groups, expected);
  }

  private int prepare(int unit, double[] expected, int first) {
    int[] cells = risingCells(unit, expected);
    double total = Arrays.stream(cells).mapToDouble(cell -> expected[cell]).sum();
    sizes[unit] = (int) Math.rint(total);
    lastCell[unit] = cells.length == 0 ? unit * groups : cells[cells.length - 1];
    steps[unit] = sizes[unit] == 0 ? 0 : cells.length - 1;
    double before = 0; // share of the groups that are drawn already
    for (int at = 0; at < steps[unit]; at++) {
      double share = expected[cells[at]] / total;
      double chance = Math.clamp(share / (1 - before), 0.0, Math.nextDown(1.0));
      int certain = at == 0 ? sizes[unit] : certain(sizes[unit], before);
      cellOf[first + at] = cells[at];
      certainOf[first + at] = certain;
      tableOf[first + at] = CountTable.binomial(certain, chance);
      chanceOf[first + at] = Coins.bitsOf(chance);
      before += share;
    }
    return steps[unit];
  }

  private int[] risingCells(int unit, double[] expected) {
    return IntStream.range(unit * groups, (unit + 1) * groups)
        .filter(cell -> expected[cell] > 0)
        .boxed()
        .sorted(Comparator.comparingDouble(cell -> expected[cell]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /// How many heads are left nearly always when groups of this share have been drawn.
  private static int certain(int size, double drawn) {
    double left = size * (1 - drawn) - DEVIATIONS * Math.sqrt(size * drawn * (1 - drawn));
    return size <= ONE_WORD ? 0 : (int) Math.max(0, left);
  }

  @Override
  public void draw(RandomStream random, double[] drawn) {
    Arrays.fill(drawn, 0);
    int step = 0;
    for (int unit = 0; unit < sizes.length; unit++) {
      drawUnit(random, drawn, unit, step);
      step += steps[unit];
    }
  }

  // why apart: called for each unit it is compiled for good within the first tables
  private void drawUnit(RandomStream random, double[] drawn, int unit, int first) {
    int left = sizes[unit];
    for (int step = first; step < first + steps[unit]; step++) {
      int count = countOf(random, step, left);
      drawn[cellOf[step]] = count;
      left -= count;
    }
    drawn[lastCell[unit]] = left;
  }

  private int countOf(RandomStream random, int step, int left) {
    int certain = certainOf[step];
    if (left < certain) {
      return Coins.successes(random, left, chanceOf[step]);
    }
    int known = certain == 0 ? 0 : (int) tableOf[step].draw(random);
    return left == certain
        ? known
        : known + Coins.successes(random, left - certain, chanceOf[step]);
  }
}
