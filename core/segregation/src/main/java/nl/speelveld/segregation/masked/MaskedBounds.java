package nl.speelveld.segregation.masked;

import java.util.List;
import nl.speelveld.segregation.masked.IndexBounds.Sharpness;
import nl.speelveld.segregation.masked.MaskedOutcome.Bounded;
import nl.speelveld.segregation.masked.MaskedOutcome.NeverDefined;
import nl.speelveld.segregation.masked.MaskedOutcome.NoFillExists;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.masked.CountRange;
import nl.speelveld.table.masked.MaskedCounts;

/// The smallest and largest value of each index over all fills of masked cells that respect the
/// totals: what a table with `<5` in it says, and no more.
///
/// Indices of a group against the rest: D, Gini, H, M, V, Hutchens, isolation and exposure. Exact
/// where every unit's size is known (the usual case in open data: only the groups are masked), for
/// all but Gini, whose bounds follow from those of D and are outer. Where sizes are open too, or
/// where totals of other groups tie units together, bounds are outer. Fills in which one of the
/// groups is empty have no index and are left out. Bounds are not an interval of chance. Cost: for
/// a city of 200 schools and 400 masked cells well below a second; the square of the number of
/// masked heads.
public final class MaskedBounds {
  private MaskedBounds() {}

  /// Bounds of the indices of one group against the rest.
  ///
  /// @param counts what is known, units × groups
  /// @param group column of the group
  public static MaskedOutcome of(MaskedCounts counts, int group) {
    if (counts.findFill().isEmpty()) {
      return new NoFillExists();
    }
    MaskedCounts two = counts.sharpened().focalAgainstRest(group).sharpened();
    if (two.total().high() == 0) {
      return new NeverDefined(Reason.NOBODY_COUNTED);
    }
    if (sizesKnown(two)) {
      KnownSizes known = knownSizes(two);
      return known.everDefined()
          ? new Bounded(known.bounds(othersAreFree(counts, group)))
          : neverDefined(two);
    }
    OpenSizes open = new OpenSizes(two);
    return open.everDefined() ? new Bounded(open.bounds()) : neverDefined(two);
  }

  private static MaskedOutcome neverDefined(MaskedCounts two) {
    return new NeverDefined(
        two.groupTotal(0).high() == 0 ? Reason.GROUP_IS_EMPTY : Reason.EVERYONE_IS_IN_THE_GROUP);
  }

  private static boolean sizesKnown(MaskedCounts two) {
    for (int unit = 0; unit < two.units(); unit++) {
      if (two.unitTotal(unit).low() != two.unitTotal(unit).high()) {
        return false;
      }
    }
    return true;
  }

  /// Whether units can be filled without regard to each other, but for the number in the group.
  private static Sharpness othersAreFree(MaskedCounts counts, int group) {
    for (int other = 0; other < counts.groups() && counts.groups() > 2; other++) {
      if (other != group && !counts.groupTotal(other).equals(CountRange.UNKNOWN)) {
        return Sharpness.OUTER;
      }
    }
    return Sharpness.EXACT;
  }

  private static KnownSizes knownSizes(MaskedCounts two) {
    int units = two.units();
    int[] low = new int[units];
    int[] high = new int[units];
    double[] sizes = new double[units];
    for (int unit = 0; unit < units; unit++) {
      low[unit] = (int) two.low(unit, 0);
      high[unit] = (int) two.high(unit, 0);
      sizes[unit] = two.unitTotal(unit).low();
    }
    int[] totals = {(int) two.groupTotal(0).low(), (int) two.groupTotal(0).high()};
    return new KnownSizes(low, high, sizes, totals);
  }

  /// The names of the indices, in order.
  public static List<String> indices() {
    return List.of("D", "Gini", "H", "M", "V", "Hutchens", "isolation", "exposure");
  }
}
