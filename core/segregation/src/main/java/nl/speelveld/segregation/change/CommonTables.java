package nl.speelveld.segregation.change;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Two tables cut down to the units and groups that hold somebody in both, in the order of the
/// earlier one.
///
/// Only these can be compared cell by cell; the rest is the [Turnover]. For fitting, empty cells
/// are filled with [#fill], a ten-milliardth of a pupil: a table without zeros can always be fitted
/// to any margins and the result is unique, while a zero could make it impossible (a school with
/// none of the group that it should have). The fill moves M by less than 1e-12 when the margins
/// could be met without it. Indices are computed on the counts themselves, never on filled ones.
/// Memory: two small copies of the tables. Immutable.
public final class CommonTables {
  private static final double FILL = 1e-10;
  private final UnitGroupCounts before;
  private final UnitGroupCounts after;
  private final double fill;

  private CommonTables(UnitGroupCounts before, UnitGroupCounts after, double fill) {
    this.before = before;
    this.after = after;
    this.fill = fill;
  }

  /// Cuts two tables down to what they share. Time O(cells).
  public static CommonTables of(UnitGroupCounts before, UnitGroupCounts after) {
    Map<String, Integer> unitsBefore = Presence.filledUnits(before);
    Map<String, Integer> unitsAfter = Presence.filledUnits(after);
    Map<String, Integer> groupsBefore = Presence.filledGroups(before);
    Map<String, Integer> groupsAfter = Presence.filledGroups(after);
    List<String> units = unitsBefore.keySet().stream().filter(unitsAfter::containsKey).toList();
    List<String> groups = groupsBefore.keySet().stream().filter(groupsAfter::containsKey).toList();
    return new CommonTables(
        pick(before, rows(units, unitsBefore), rows(groups, groupsBefore)),
        pick(after, rows(units, unitsAfter), rows(groups, groupsAfter)),
        fillBelow(before, after));
  }

  private static int[] rows(List<String> names, Map<String, Integer> ids) {
    return names.stream().mapToInt(ids::get).toArray();
  }

  private static UnitGroupCounts pick(UnitGroupCounts counts, int[] units, int[] groups) {
    return counts.selectUnits(units).selectGroups(groups);
  }

  private static double fillBelow(UnitGroupCounts before, UnitGroupCounts after) {
    OptionalDouble smallest =
        DoubleStream.concat(
                java.util.Arrays.stream(before.toCells()), java.util.Arrays.stream(after.toCells()))
            .filter(count -> count > 0)
            .min();
    // why: weights may be tiny; the fill has to stay far below the smallest of them
    return smallest.isPresent() && FILL > smallest.getAsDouble()
        ? smallest.getAsDouble() / 1000
        : FILL;
  }

  /// The earlier table, common units and groups only, counts as they stand.
  public UnitGroupCounts before() {
    return before;
  }

  /// The later table, common units and groups only, counts as they stand.
  public UnitGroupCounts after() {
    return after;
  }

  /// What an empty cell is filled with before fitting.
  public double fill() {
    return fill;
  }

  /// Whether anything can be compared: a unit and a group in common, and pupils in both tables.
  public boolean comparable() {
    return before.total() > 0 && after.total() > 0;
  }

  Cells filledBefore() {
    return Cells.of(before).filled(fill);
  }

  Cells filledAfter() {
    return Cells.of(after).filled(fill);
  }
}
