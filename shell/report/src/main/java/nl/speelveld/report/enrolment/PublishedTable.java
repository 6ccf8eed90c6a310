package nl.speelveld.report.enrolment;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.report.published.Cell;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.disclosure.DisclosureControl;
import nl.speelveld.table.disclosure.DisclosureRules;
import nl.speelveld.table.disclosure.ProtectedCell;
import nl.speelveld.table.disclosure.ProtectedTable;

/// A table of heads after disclosure control; without rows where it is withheld.
///
/// The tables of a round share their totals. What one table hides, another must not tell, so a
/// table in which control had to hide a total is withheld as a whole.
///
/// @param id unique in the report
/// @param columns names of the columns
/// @param rows names of the rows; the last one is the total of all
/// @param cells a row of cells for each name, one for each column and the total behind them
public record PublishedTable(
    String id, List<String> columns, List<String> rows, List<List<Cell>> cells) {
  public PublishedTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    cells = cells.stream().map(List::copyOf).toList();
  }

  /// Whether nothing of it may be shown.
  public boolean withheld() {
    return rows.isEmpty();
  }

  static PublishedTable of(String id, UnitGroupCounts counts, DisclosureRules rules) {
    ProtectedTable table = DisclosureControl.protect(counts, rules);
    List<List<Cell>> cells = new ArrayList<>();
    for (int row = 0; row <= counts.units(); row++) {
      List<Cell> line = new ArrayList<>();
      for (int column = 0; column <= counts.groups(); column++) {
        Cell cell = cell(at(table, row, column));
        boolean total = row == counts.units() || column == counts.groups();
        if (total && !cell.shown()) {
          return new PublishedTable(id, counts.groupNames(), List.of(), List.of());
        }
        line.add(cell);
      }
      cells.add(line);
    }
    List<String> rows = new ArrayList<>(counts.unitNames());
    rows.add("");
    return new PublishedTable(id, counts.groupNames(), rows, cells);
  }

  private static ProtectedCell at(ProtectedTable table, int row, int column) {
    boolean lastRow = row == table.unitNames().size();
    boolean lastColumn = column == table.groupNames().size();
    if (lastRow) {
      return lastColumn ? table.total() : table.groupTotal(column);
    }
    return lastColumn ? table.unitTotal(row) : table.cell(row, column);
  }

  private static Cell cell(ProtectedCell cell) {
    return switch (cell) {
      case ProtectedCell.Shown(long value) -> Cell.of(value);
      case ProtectedCell.Suppressed ignored -> Cell.hidden();
    };
  }
}
