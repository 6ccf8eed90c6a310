package nl.speelveld.table.counts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Head counts, or weights, of pupils by unit and group: `n[i][j]`, units × groups, row-major.
/// Immutable.
///
/// A unit is a school or an area, a group is a part of the population. Cells are `double`: every
/// whole number up to 2⁵³ is held exactly, and weighted tables need no second class. [#whole()]
/// tells whether all cells are whole. Cells are finite and not negative; user data is checked
/// before it comes here (see [CountsBuilder]). Memory: 8 bytes a cell. Totals are computed once, at
/// the making.
public final class UnitGroupCounts {
  private final List<String> units;
  private final List<String> groups;
  private final double[] n;
  private final double[] unitTotals;
  private final double[] groupTotals;
  private final double total;
  private final boolean whole;

  private UnitGroupCounts(List<String> units, List<String> groups, double[] n) {
    this.units = units;
    this.groups = groups;
    this.n = n;
    this.unitTotals = new double[units.size()];
    this.groupTotals = new double[groups.size()];
    boolean allWhole = true;
    int width = groups.size();
    for (int unit = 0, cell = 0; unit < unitTotals.length; unit++) {
      double unitTotal = 0;
      for (int group = 0; group < width; group++, cell++) {
        double count = n[cell];
        if (!(count >= 0) || count == Double.POSITIVE_INFINITY) {
          throw new IllegalArgumentException(
              "count of unit ("
                  + units.get(unit)
                  + "), group ("
                  + groups.get(group)
                  + ") is ("
                  + count
                  + "), but a count is finite and not negative");
        }
        allWhole &= count == Math.rint(count);
        unitTotal += count;
        groupTotals[group] += count;
      }
      unitTotals[unit] = unitTotal;
    }
    this.total = Arrays.stream(groupTotals).sum();
    this.whole = allWhole;
  }

  /// Makes a table from cells in row-major order; the array is copied.
  public static UnitGroupCounts of(List<String> units, List<String> groups, double[] n) {
    checkShape(units, groups, n.length);
    return new UnitGroupCounts(List.copyOf(units), List.copyOf(groups), n.clone());
  }

  /// Makes a table of head counts from cells in row-major order.
  public static UnitGroupCounts ofHeads(List<String> units, List<String> groups, int... n) {
    checkShape(units, groups, n.length);
    return new UnitGroupCounts(
        List.copyOf(units), List.copyOf(groups), Arrays.stream(n).asDoubleStream().toArray());
  }

  private static void checkShape(List<String> units, List<String> groups, int length) {
    if ((long) units.size() * groups.size() != length) {
      throw new IllegalArgumentException(
          "counts has length ("
              + length
              + "), but units ("
              + units.size()
              + ") × groups ("
              + groups.size()
              + ") asks for ("
              + (long) units.size() * groups.size()
              + "). Pass them row by row, one row per unit.");
    }
  }

  /// How many units there are, empty ones included.
  public int units() {
    return units.size();
  }

  /// How many groups there are, empty ones included.
  public int groups() {
    return groups.size();
  }

  /// Name of a unit.
  public String unit(int unit) {
    return units.get(unit);
  }

  /// Name of a group.
  public String group(int group) {
    return groups.get(group);
  }

  /// Names of the units, in order.
  public List<String> unitNames() {
    return units;
  }

  /// Names of the groups, in order.
  public List<String> groupNames() {
    return groups;
  }

  /// The number of pupils of a group in a unit.
  public double count(int unit, int group) {
    return n[unit * groupTotals.length + group];
  }

  /// All pupils of a unit.
  public double unitTotal(int unit) {
    return unitTotals[unit];
  }

  /// All pupils of a group.
  public double groupTotal(int group) {
    return groupTotals[group];
  }

  /// All pupils.
  public double total() {
    return total;
  }

  /// Whether every cell is a whole number (heads, not weights).
  public boolean whole() {
    return whole;
  }

  /// The share of a group in all pupils, 0 … 1; 0 in an empty table.
  public double groupShare(int group) {
    return total == 0 ? 0 : groupTotals[group] / total;
  }

  /// A copy of the cells, row-major.
  public double[] toCells() {
    return n.clone();
  }

  /// Two columns: the group and everybody else.
  public UnitGroupCounts focalAgainstRest(int group) {
    double[] cells = new double[units.size() * 2];
    for (int unit = 0; unit < units.size(); unit++) {
      double rest = 0; // summed, not subtracted: weights would leave rounding dust below zero
      for (int other = 0; other < groups.size(); other++) {
        rest += other == group ? 0 : count(unit, other);
      }
      cells[2 * unit] = count(unit, group);
      cells[2 * unit + 1] = rest;
    }
    return new UnitGroupCounts(units, List.of(groups.get(group), "rest"), cells);
  }

  /// Two columns: one group and another; pupils of other groups are left out.
  public UnitGroupCounts pair(int first, int second) {
    return selectGroups(first, second);
  }

  /// The named columns, in the order asked.
  public UnitGroupCounts selectGroups(int... chosen) {
    double[] cells = new double[units.size() * chosen.length];
    for (int unit = 0, cell = 0; unit < units.size(); unit++) {
      for (int group : chosen) {
        cells[cell++] = count(unit, group);
      }
    }
    return new UnitGroupCounts(units, Arrays.stream(chosen).mapToObj(groups::get).toList(), cells);
  }

  /// The named rows, in the order asked.
  public UnitGroupCounts selectUnits(int... chosen) {
    int width = groups.size();
    double[] cells = new double[chosen.length * width];
    List<String> names = new ArrayList<>(chosen.length);
    for (int row = 0; row < chosen.length; row++) {
      System.arraycopy(n, chosen[row] * width, cells, row * width, width);
      names.add(units.get(chosen[row]));
    }
    return new UnitGroupCounts(List.copyOf(names), groups, cells);
  }

  /// The units that hold somebody.
  public UnitGroupCounts withoutEmptyUnits() {
    int[] filled =
        java.util.stream.IntStream.range(0, units.size())
            .filter(unit -> unitTotals[unit] > 0)
            .toArray();
    return filled.length == units.size() ? this : selectUnits(filled);
  }

  /// Adds units together: unit `i` goes to part `partOf[i]`, of which `parts` gives the names.
  public UnitGroupCounts mergeUnits(int[] partOf, List<String> parts) {
    int width = groups.size();
    double[] cells = new double[parts.size() * width];
    for (int unit = 0; unit < units.size(); unit++) {
      for (int group = 0; group < width; group++) {
        cells[partOf[unit] * width + group] += count(unit, group);
      }
    }
    return new UnitGroupCounts(List.copyOf(parts), groups, cells);
  }

  /// Units become groups and groups units.
  public UnitGroupCounts transposed() {
    double[] cells = new double[n.length];
    for (int unit = 0; unit < units.size(); unit++) {
      for (int group = 0; group < groups.size(); group++) {
        cells[group * units.size() + unit] = count(unit, group);
      }
    }
    return new UnitGroupCounts(groups, units, cells);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UnitGroupCounts that
        && units.equals(that.units)
        && groups.equals(that.groups)
        && Arrays.equals(n, that.n);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * units.hashCode() + groups.hashCode()) + Arrays.hashCode(n);
  }

  @Override
  public String toString() {
    return "UnitGroupCounts["
        + units.size()
        + " units × "
        + groups.size()
        + " groups, total "
        + total
        + "]";
  }
}
