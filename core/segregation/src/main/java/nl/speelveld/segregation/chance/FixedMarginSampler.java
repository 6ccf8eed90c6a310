package nl.speelveld.segregation.chance;

import java.util.Arrays;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Tables as chance alone makes them while every unit keeps its size and every group its number:
/// all pupils are shuffled over the places (the law of a randomisation test).
///
/// Exact: every place of a rare group is drawn without return; the most frequent group takes what
/// is left. A table depends on the chance it is given and on nothing else. Time per table: pupils
/// outside the largest group, and a copy of one number a pupil. Not for use by two threads at once:
/// it holds working space.
public final class FixedMarginSampler implements TableSampler {
  private final int groups;
  private final int[] sizes;
  private final int[] ofGroup;
  private final int largest;
  private final int[] ordered; // the unit of each place, in order
  private final int[] places; // the same, shuffled while a table is drawn

  private FixedMarginSampler(UnitGroupCounts counts) {
    this.groups = counts.groups();
    this.sizes = new int[counts.units()];
    Arrays.setAll(sizes, unit -> Math.toIntExact((long) counts.unitTotal(unit)));
    this.ofGroup = new int[groups];
    Arrays.setAll(ofGroup, group -> Math.toIntExact((long) counts.groupTotal(group)));
    int most = 0;
    for (int group = 1; group < groups; group++) {
      most = ofGroup[group] > ofGroup[most] ? group : most;
    }
    this.largest = most;
    this.ordered = new int[Math.toIntExact((long) counts.total())];
    for (int unit = 0, place = 0; unit < sizes.length; unit++) {
      Arrays.fill(ordered, place, place += sizes[unit], unit);
    }
    this.places = new int[ordered.length];
  }

  /// A sampler with the margins of a table of head counts.
  public static FixedMarginSampler of(UnitGroupCounts counts) {
    return new FixedMarginSampler(counts);
  }

  @Override
  public void draw(RandomStream random, double[] cells) {
    // why: every table starts from the same order, so that it depends on its own chance only and
    // not
    // on the tables that were drawn before
    System.arraycopy(ordered, 0, places, 0, ordered.length);
    Arrays.fill(cells, 0);
    for (int unit = 0; unit < sizes.length; unit++) {
      cells[unit * groups + largest] = sizes[unit];
    }
    int left = places.length; // the places from `left` on are taken; the order of the rest is free
    for (int group = 0; group < groups; group++) {
      for (int n = group == largest ? 0 : ofGroup[group]; n > 0; n--) {
        int at = random.below(left--);
        int unit = places[at];
        places[at] = places[left];
        places[left] = unit;
        cells[unit * groups + group]++;
        cells[unit * groups + largest]--;
      }
    }
  }
}
