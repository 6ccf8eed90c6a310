package nl.speelveld.segregation.chance;

import java.util.Arrays;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Tables as chance alone makes them while every unit keeps its size and every group its number:
/// all pupils are shuffled over the places (the law of a randomisation test).
///
/// Exact: every place of a rare group is drawn without return; the most frequent group takes what
/// is left. Time per table: pupils outside the largest group.
public final class FixedMarginSampler implements TableSampler {
  private final int groups;
  private final int[] sizes;
  private final int[] ofGroup;
  private final int largest;
  private final int[] places;

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
    this.places = new int[Math.toIntExact((long) counts.total())];
    for (int unit = 0, place = 0; unit < sizes.length; unit++) {
      Arrays.fill(places, place, place += sizes[unit], unit);
    }
  }

  /// A sampler with the margins of a table of head counts.
  public static FixedMarginSampler of(UnitGroupCounts counts) {
    return new FixedMarginSampler(counts);
  }

  @Override
  public void draw(RandomStream random, double[] cells) {
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
