package nl.speelveld.table.masked;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.TableFinding;

/// Counts of units by groups of which some cells are masked: each cell is an interval of whole
/// numbers, `low` to `high`, and so is each total of a unit, of a group and of all.
///
/// A file that writes `<5` says 1–4. Totals that are known narrow this down: a school with 20
/// pupils, 17 of them in one group and two masked groups has 1–2 in each. [#tightened()] draws such
/// conclusions one row or column at a time, [#sharpened()] all that follow from all totals
/// together. A total that is not known is [CountRange#UNKNOWN]. Immutable. Memory: 16 bytes a cell.
public final class MaskedCounts {
  private final List<String> units;
  private final List<String> groups;
  private final IntervalGrid grid;

  private MaskedCounts(List<String> units, List<String> groups, IntervalGrid grid) {
    this.units = units;
    this.groups = groups;
    this.grid = grid;
  }

  /// Makes a table without known totals from the limits of the cells, row by row, one row per unit.
  public static MaskedCounts of(List<String> units, List<String> groups, long[] low, long[] high) {
    IntervalGrid grid = IntervalGrid.unknown(units.size(), groups.size());
    if (low.length != units.size() * groups.size() || high.length != low.length) {
      throw new IllegalArgumentException(
          ("low has length (%d) and high (%d), but units (%d) × groups (%d) asks for (%d). Pass them"
                  + " row by row, one row per unit.")
              .formatted(
                  low.length,
                  high.length,
                  units.size(),
                  groups.size(),
                  units.size() * groups.size()));
    }
    for (int cell = 0; cell < low.length; cell++) {
      grid.set(cell / groups.size(), cell % groups.size(), new CountRange(low[cell], high[cell]));
    }
    return new MaskedCounts(List.copyOf(units), List.copyOf(groups), grid);
  }

  /// A table in which nothing is masked; all totals are known.
  public static MaskedCounts exactly(UnitGroupCounts counts) {
    if (!counts.whole()) {
      throw new IllegalArgumentException(
          "counts (" + counts + ") are not whole, but only whole numbers can be masked");
    }
    long[] n = Arrays.stream(counts.toCells()).mapToLong(count -> (long) count).toArray();
    return of(counts.unitNames(), counts.groupNames(), n, n).tightened();
  }

  /// The same table with what is known of the total of a unit.
  public MaskedCounts withUnitTotal(int unit, CountRange total) {
    return with(unit, groups.size(), total);
  }

  /// The same table with what is known of the total of a group.
  public MaskedCounts withGroupTotal(int group, CountRange total) {
    return with(units.size(), group, total);
  }

  /// The same table with what is known of the total of all.
  public MaskedCounts withTotal(CountRange total) {
    return with(units.size(), groups.size(), total);
  }

  /// The same table with what is known of the totals of all units, in order.
  public MaskedCounts withUnitTotals(List<CountRange> totals) {
    checkLength("unit totals", totals.size(), units.size());
    IntervalGrid changed = grid.copy();
    for (int unit = 0; unit < units.size(); unit++) {
      changed.set(unit, groups.size(), totals.get(unit));
    }
    return new MaskedCounts(units, groups, changed);
  }

  /// The same table with what is known of the totals of all groups, in order.
  public MaskedCounts withGroupTotals(List<CountRange> totals) {
    checkLength("group totals", totals.size(), groups.size());
    IntervalGrid changed = grid.copy();
    for (int group = 0; group < groups.size(); group++) {
      changed.set(units.size(), group, totals.get(group));
    }
    return new MaskedCounts(units, groups, changed);
  }

  private MaskedCounts with(int row, int column, CountRange range) {
    IntervalGrid changed = grid.copy();
    changed.set(row, column, range);
    return new MaskedCounts(units, groups, changed);
  }

  private static void checkLength(String what, int length, int asked) {
    if (length != asked) {
      throw new IllegalArgumentException(
          what + " has length (" + length + "), but the table asks for (" + asked + ")");
    }
  }

  /// How many units there are.
  public int units() {
    return units.size();
  }

  /// How many groups there are.
  public int groups() {
    return groups.size();
  }

  /// Names of the units, in order.
  public List<String> unitNames() {
    return units;
  }

  /// Names of the groups, in order.
  public List<String> groupNames() {
    return groups;
  }

  /// The least that a cell can be.
  public long low(int unit, int group) {
    return grid.low(unit, group);
  }

  /// The most that a cell can be.
  public long high(int unit, int group) {
    return grid.high(unit, group);
  }

  /// What is known of a cell.
  public CountRange cell(int unit, int group) {
    return grid.range(unit, group);
  }

  /// What is known of the total of a unit.
  public CountRange unitTotal(int unit) {
    return grid.range(unit, groups.size());
  }

  /// What is known of the total of a group.
  public CountRange groupTotal(int group) {
    return grid.range(units.size(), group);
  }

  /// What is known of the total of all.
  public CountRange total() {
    return grid.range(units.size(), groups.size());
  }

  /// How many cells hold more than one number.
  public int maskedCells() {
    int masked = 0;
    for (int unit = 0; unit < units.size(); unit++) {
      for (int group = 0; group < groups.size(); group++) {
        masked += low(unit, group) == high(unit, group) ? 0 : 1;
      }
    }
    return masked;
  }

  /// Whether no cell is masked.
  public boolean exact() {
    return maskedCells() == 0;
  }

  /// What contradicts: a total that its cells cannot reach, or totals that no fill reaches
  /// together. No finding means that a fill exists, see [#findFill()]. Time as [#findFill()].
  public Findings checkTotals() {
    IntervalGrid copy = grid.copy();
    Findings.Collector findings = Findings.collector();
    Propagation.run(copy)
        .ifPresentOrElse(
            contradiction -> findings.add(finding(contradiction)),
            () -> {
              if (!Circulation.of(copy).feasible()) {
                findings.add(new TableFinding.NoFillExists(Place.NOWHERE, maskedCells()));
              }
            });
    return findings.toFindings();
  }

  private Finding finding(Propagation.Contradiction wrong) {
    return new TableFinding.TotalsContradict(
        Place.NOWHERE, wrong.name(units, groups), wrong.least(), wrong.most(), wrong.stated());
  }

  /// The same table with every interval narrowed by the totals of its row and its column, until
  /// nothing changes.
  ///
  /// Sound: no possible fill is lost. Not always the narrowest: [#sharpened()] is. Time O(units ×
  /// groups) a round; rounds are few, and end because each narrows an interval of whole numbers.
  /// Throws where totals contradict: ask [#checkTotals()] first.
  public MaskedCounts tightened() {
    IntervalGrid changed = grid.copy();
    Propagation.run(changed)
        .ifPresent(wrong -> {
          throw contradiction(wrong.name(units, groups));
        });
    return new MaskedCounts(units, groups, changed);
  }

  /// The same table with the narrowest intervals: for both limits of each cell and total there is a
  /// fill of the whole table that reaches it.
  ///
  /// The table is a flow of whole numbers from units to groups; each limit is found by pushing
  /// flow. Time O(masked cells × edges of the flow) at worst, for a municipality milliseconds.
  /// Throws where totals contradict: ask [#checkTotals()] first.
  public MaskedCounts sharpened() {
    IntervalGrid changed = tightened().grid.copy();
    Circulation circulation = Circulation.of(changed);
    if (!circulation.feasible()) {
      throw contradiction("all together");
    }
    for (int edge = 0; edge < changed.size(); edge++) {
      if (!changed.exact(edge)) {
        changed.setAt(edge, circulation.least(edge), circulation.most(edge));
      }
    }
    return new MaskedCounts(units, groups, changed);
  }

  private static IllegalStateException contradiction(String total) {
    return new IllegalStateException(
        "the total of (" + total + ") contradicts the cells. Ask checkTotals() first.");
  }

  /// A table of heads that respects every cell and every total, where one exists. It is one of
  /// possibly many, not the likeliest.
  public Optional<UnitGroupCounts> findFill() {
    IntervalGrid copy = grid.copy();
    if (Propagation.run(copy).isPresent()) {
      return Optional.empty();
    }
    Circulation circulation = Circulation.of(copy);
    return circulation.feasible()
        ? Optional.of(filled((row, column) -> circulation.flow(copy.index(row, column))))
        : Optional.empty();
  }

  /// The counts, when nothing is masked; throws otherwise.
  public UnitGroupCounts toCounts() {
    if (!exact()) {
      throw new IllegalStateException(
          "(" + maskedCells() + ") cells are masked. Ask for bounds, or for midFill() by name.");
    }
    return filled(this::low);
  }

  /// The table with the middle of each interval in place of a masked cell, labelled as such.
  public MidFill midFill() {
    return new MidFill(
        filled((unit, group) -> (low(unit, group) + high(unit, group)) / 2.0), maskedCells());
  }

  private interface Cell {
    double count(int unit, int group);
  }

  private UnitGroupCounts filled(Cell cells) {
    double[] n = new double[units.size() * groups.size()];
    for (int unit = 0; unit < units.size(); unit++) {
      for (int group = 0; group < groups.size(); group++) {
        n[unit * groups.size() + group] = cells.count(unit, group);
      }
    }
    return UnitGroupCounts.of(units, groups, n);
  }

  /// Two columns: the group and everybody else, with the totals that are known. The rest is as
  /// narrow as the sum of its cells and the total of the unit make it.
  public MaskedCounts focalAgainstRest(int group) {
    IntervalGrid two = IntervalGrid.unknown(units.size(), 2);
    for (int row = 0; row <= units.size(); row++) {
      two.set(row, 0, grid.range(row, group));
      two.set(row, 1, grid.sumOfOthers(row, group));
      two.set(row, 2, grid.range(row, groups.size()));
    }
    return new MaskedCounts(units, List.of(groups.get(group), "rest"), two);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MaskedCounts that
        && units.equals(that.units)
        && groups.equals(that.groups)
        && grid.sameAs(that.grid);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * units.hashCode() + groups.hashCode()) + grid.hash();
  }

  @Override
  public String toString() {
    return "MaskedCounts["
        + units.size()
        + " units × "
        + groups.size()
        + " groups, "
        + maskedCells()
        + " masked]";
  }
}
