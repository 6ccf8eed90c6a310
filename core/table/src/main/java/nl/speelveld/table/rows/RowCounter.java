package nl.speelveld.table.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import nl.speelveld.table.counts.Level;
import nl.speelveld.table.counts.NestedCounts;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.TableFinding;

/// Counts the rows of one table into one dense array of cells. Lives inside [Tabulation#of].
final class RowCounter {
  private static final int NOT_SEEN = -1;

  private final LongTable table;
  private final TabulationChoice choice;
  private final KeyColumn unit;
  private final KeyColumn group;
  private final List<KeyColumn> within;
  private final Optional<NumberColumn> findCount;
  private final Findings.Collector findings;

  RowCounter(
      LongTable table, TabulationChoice choice, List<KeyColumn> keys, Findings.Collector findings) {
    this.table = table;
    this.choice = choice;
    this.unit = keys.get(0);
    this.group = keys.get(1);
    this.within = keys.subList(2, keys.size());
    this.findCount = table.findNumber(choice.count());
    this.findings = findings;
  }

  Tabulation count() {
    int units = unit.values().size();
    int groups = group.values().size();
    if ((long) units * groups > Integer.MAX_VALUE - 8) {
      findings.add(new TableFinding.TooManyCells(file(), units, groups));
      return new Tabulation.Refused(findings.toFindings());
    }
    findEmptyNames();
    double[] cells = findCount.map(this::sumOfColumn).orElseGet(this::rowsPerCell);
    List<Level> levels = levels();
    if (findings.toFindings().hasErrors()) {
      return new Tabulation.Refused(findings.toFindings());
    }
    UnitGroupCounts counts = UnitGroupCounts.of(unit.values(), group.values(), cells);
    findEmptyUnitsAndGroups(counts);
    return new Tabulation.Counted(NestedCounts.of(counts, levels), findings.toFindings());
  }

  private Place file() {
    return Place.file(table.name());
  }

  private double[] rowsPerCell() {
    int groups = group.values().size();
    double[] cells = new double[unit.values().size() * groups];
    for (int row = 0; row < table.rows(); row++) {
      cells[unit.code(row) * groups + group.code(row)]++;
    }
    return cells;
  }

  private double[] sumOfColumn(NumberColumn count) {
    int groups = group.values().size();
    double[] cells = new double[unit.values().size() * groups];
    // why: one bit a cell finds a repeated row; a hash entry a cell would cost 50 times the memory
    BitSet seen = new BitSet(cells.length);
    boolean refuseRepeats = choice.repeats() == TabulationChoice.Repeats.REFUSE;
    int firstTextRow = count.firstTextRow();
    for (int row = 0; row < table.rows(); row++) {
      int cell = unit.code(row) * groups + group.code(row);
      double number = count.rawNumber(row);
      if (number < 0 || (row >= firstTextRow && !count.isNumber(row))) {
        addFault(row, count);
        continue; // the table is refused, so nothing is lost
      }
      if (refuseRepeats) {
        if (seen.get(cell)) {
          findings.add(
              new TableFinding.DuplicateRow(table.place(row), unit.value(row), group.value(row)));
        }
        seen.set(cell);
      }
      cells[cell] += number;
    }
    return cells;
  }

  private void addFault(int row, NumberColumn count) {
    Place place = new Place(table.name(), table.rowNumber(row), count.name());
    if (count.isNumber(row)) {
      findings.add(
          new TableFinding.NegativeCount(
              place, unit.value(row), group.value(row), count.number(row)));
    } else if (count.text(row).isEmpty()) {
      findings.add(new TableFinding.MissingCount(place, unit.value(row), group.value(row)));
    } else {
      findings.add(
          new TableFinding.NotANumber(place, unit.value(row), group.value(row), count.text(row)));
    }
  }

  private List<Level> levels() {
    List<Level> levels = new ArrayList<>();
    for (KeyColumn level : within) {
      int[] partOfUnit = partOfUnit(level);
      if (!findings.toFindings().hasErrors()) {
        levels.add(Level.of(level.name(), level.values(), partOfUnit));
      }
    }
    return levels;
  }

  private int[] partOfUnit(KeyColumn level) {
    int[] partOf = new int[unit.values().size()];
    Arrays.fill(partOf, NOT_SEEN);
    for (int row = 0; row < table.rows(); row++) {
      int known = partOf[unit.code(row)];
      if (known == NOT_SEEN) {
        partOf[unit.code(row)] = level.code(row);
      } else if (known != level.code(row)) {
        findings.add(
            new TableFinding.UnitInTwoParts(
                new Place(table.name(), table.rowNumber(row), level.name()),
                unit.value(row),
                level.name(),
                level.value(row),
                level.values().get(known)));
      }
    }
    checkEveryUnitSeen(partOf);
    return partOf;
  }

  private void checkEveryUnitSeen(int[] partOf) {
    for (int at = 0; at < partOf.length; at++) {
      if (partOf[at] == NOT_SEEN) {
        throw new IllegalStateException(
            "unit ("
                + unit.values().get(at)
                + ") stands in no row, so its part is not known. Intern only values of rows.");
      }
    }
  }

  // a name is blank in all its rows or in none: look through the rows only when some value is blank
  private void findEmptyNames() {
    List<KeyColumn> keys = new ArrayList<>(List.of(unit, group));
    keys.addAll(within);
    for (KeyColumn key : keys) {
      if (key.values().stream().noneMatch(String::isBlank)) {
        continue;
      }
      for (int row = 0; row < table.rows(); row++) {
        if (key.value(row).isBlank()) {
          findings.add(
              new TableFinding.EmptyName(
                  new Place(table.name(), table.rowNumber(row), key.name())));
        }
      }
    }
  }

  private void findEmptyUnitsAndGroups(UnitGroupCounts counts) {
    for (int at = 0; at < counts.units(); at++) {
      if (counts.unitTotal(at) == 0) {
        findings.add(new TableFinding.EmptyUnit(file(), counts.unit(at)));
      }
    }
    for (int at = 0; at < counts.groups(); at++) {
      if (counts.groupTotal(at) == 0) {
        findings.add(new TableFinding.EmptyGroup(file(), counts.group(at)));
      }
    }
  }
}
