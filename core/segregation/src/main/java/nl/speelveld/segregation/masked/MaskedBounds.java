package nl.speelveld.segregation.masked;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.speelveld.segregation.masked.MaskedOutcome.Bounded;
import nl.speelveld.segregation.masked.MaskedOutcome.NeverDefined;
import nl.speelveld.segregation.masked.MaskedOutcome.NoFillExists;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.segregation.value.Interval;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.masked.CountRange;
import nl.speelveld.table.masked.MaskedCounts;

/// The smallest and largest value of each index over all fills of masked cells that respect the
/// totals: what a table with `<5` in it says, and no more.
///
/// [#of] bounds the indices of a group against the rest: D, Gini, H, M, V, Hutchens, isolation and
/// exposure; [#ofGroups] multigroup D, H and M. Each bound tells two intervals: one outside which
/// no fill lies, and one whose ends a fill was found for; where they meet the bound is exact.
///
/// Exact are: all indices where there are few fills (up to 20,000; all are looked at), and indices
/// of a group where every unit's size is known (the usual case in open data: only the groups are
/// masked), but for Gini. Elsewhere, that is for Gini and multigroup indices of large tables, where
/// sizes are open too, or where totals of other groups tie units together, the outer side is proved
/// by leaving out what ties units and the inner side comes from a search. In a city of 200 schools
/// of known size the two sides of Gini and of multigroup D, H and M differ by some 0.001; of D with
/// more than six groups, and where sizes are open, by up to 0.08, because there the outer side lets
/// every unit choose its own total shares.
///
/// Fills in which one of the groups is empty (multigroup: all but one) have no index and are left
/// out. Bounds are not an interval of chance. Cost: for a city of 200 schools and 400 masked cells
/// below a second; the square of the number of masked heads. Source of the shape of the bounds:
/// partial identification, Manski (2003).
public final class MaskedBounds {
  static final int MOST_FILLS = 20_000;

  private MaskedBounds() {}

  /// Bounds of the indices of one group against the rest.
  ///
  /// @param counts what is known, units × groups
  /// @param group column of the group
  public static MaskedOutcome of(MaskedCounts counts, int group) {
    return of(counts, group, MOST_FILLS);
  }

  /// Looks at all fills where there are at most so many.
  static MaskedOutcome of(MaskedCounts counts, int group, int mostFills) {
    if (counts.findFill().isEmpty()) {
      return new NoFillExists();
    }
    MaskedCounts sharp = counts.sharpened();
    MaskedCounts two = sharp.focalAgainstRest(group).sharpened();
    Optional<UnitGroupCounts> start = OpenCells.findStart(sharp, group);
    if (start.isEmpty()) {
      return neverDefined(two);
    }
    boolean known = sizesKnown(two);
    boolean exact = known && othersAreFree(counts, group);
    Set<String> searched = exact ? Set.of("Gini") : Set.copyOf(indices());
    FillValues values = new TwoGroupValues(counts.units(), counts.groups(), group);
    FillSearch search = new FillSearch(sharp, values, mostFills);
    search.run(start.get().toCells(), searched);
    if (search.complete()) {
      return new Bounded(indices().stream().map(search::exact).toList());
    }
    Map<String, Interval> ends = known ? knownSizes(two).ends() : new OpenSizes(two).ends();
    return new Bounded(
        indices().stream()
            .map(index ->
                searched.contains(index)
                    ? search.bounds(index, end(ends, index))
                    : IndexBounds.exact(index, end(ends, index)))
            .toList());
  }

  private static Interval end(Map<String, Interval> ends, String index) {
    return Objects.requireNonNull(ends.get(index));
  }

  private static MaskedOutcome neverDefined(MaskedCounts two) {
    if (two.total().high() == 0) {
      return new NeverDefined(Reason.NOBODY_COUNTED);
    }
    return new NeverDefined(
        two.groupTotal(0).high() == 0 ? Reason.GROUP_IS_EMPTY : Reason.EVERYONE_IS_IN_THE_GROUP);
  }

  /// Bounds of the multigroup indices D, H and M (natural logarithms) of all groups.
  public static MaskedOutcome ofGroups(MaskedCounts counts) {
    return ofGroups(counts, MOST_FILLS);
  }

  static MaskedOutcome ofGroups(MaskedCounts counts, int mostFills) {
    if (counts.groups() == 2) { // the same indices, and sharper: only one number is open a unit
      MaskedOutcome two = of(counts, 0, mostFills);
      return two instanceof Bounded bounded
          ? new Bounded(MultigroupValues.NAMES.stream().map(bounded::of).toList())
          : two;
    }
    if (counts.findFill().isEmpty()) {
      return new NoFillExists();
    }
    MaskedCounts sharp = counts.sharpened();
    Optional<UnitGroupCounts> start = OpenCells.findStart(sharp, -1);
    if (start.isEmpty()) {
      return new NeverDefined(
          sharp.total().high() == 0 ? Reason.NOBODY_COUNTED : Reason.EVERYONE_IS_IN_THE_GROUP);
    }
    FillSearch search = new FillSearch(sharp, new MultigroupValues(counts.groups()), mostFills);
    search.run(start.get().toCells(), Set.copyOf(MultigroupValues.NAMES));
    if (search.complete()) {
      return new Bounded(MultigroupValues.NAMES.stream().map(search::exact).toList());
    }
    MultigroupEnds ends = new MultigroupEnds(sharp, search);
    return new Bounded(
        List.of(
            search.bounds("D", ends.dissimilarity()),
            search.bounds("H", ends.information()),
            search.bounds("M", ends.mutual())));
  }

  private static boolean sizesKnown(MaskedCounts two) {
    for (int unit = 0; unit < two.units(); unit++) {
      if (!two.unitTotal(unit).exact()) {
        return false;
      }
    }
    return true;
  }

  /// Whether units can be filled without regard to each other, but for the number in the group.
  private static boolean othersAreFree(MaskedCounts counts, int group) {
    for (int other = 0; other < counts.groups() && counts.groups() > 2; other++) {
      if (other != group && !counts.groupTotal(other).equals(CountRange.UNKNOWN)) {
        return false;
      }
    }
    return true;
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

  /// The names of the indices of a group, in order.
  public static List<String> indices() {
    return List.of("D", "Gini", "H", "M", "V", "Hutchens", "isolation", "exposure");
  }

  /// The names of the multigroup indices, in order.
  public static List<String> multigroupIndices() {
    return MultigroupValues.NAMES;
  }
}
