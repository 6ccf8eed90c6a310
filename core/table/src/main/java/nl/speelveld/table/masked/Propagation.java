package nl.speelveld.table.masked;

import java.util.List;
import java.util.Optional;

/// Narrows the intervals of a table by one sum at a time: a total is the sum of its cells, so a
/// cell is the total less the others.
///
/// Ends: a round that changes nothing is the last, and every other round narrows an interval of
/// whole numbers. The order of the sums cannot matter for the result: narrowing is monotone, and
/// its fixed point is unique.
final class Propagation {
  private final IntervalGrid grid;
  private boolean changed = true;

  private Propagation(IntervalGrid grid) {
    this.grid = grid;
  }

  /// A sum that cannot be reached: the row or column it stands in, and its limits.
  record Contradiction(int row, int column, long least, long most, String stated) {
    String name(List<String> units, List<String> groups) {
      if (row < units.size()) {
        return "unit " + units.get(row);
      }
      return column < groups.size() ? "group " + groups.get(column) : "all";
    }
  }

  /// Narrows the grid in place, or says which sum cannot be.
  static Optional<Contradiction> run(IntervalGrid grid) {
    Propagation propagation = new Propagation(grid);
    Optional<Contradiction> wrong = propagation.round(false);
    while (wrong.isEmpty() && propagation.changed) {
      propagation.changed = false;
      wrong = propagation.round(true);
    }
    return wrong;
  }

  // why: the first round only climbs from cells to totals, so that a total that cannot be is named
  // itself, and not a cell or another total to which its fault was carried
  private Optional<Contradiction> round(boolean downToCells) {
    for (int row = 0; row < grid.rows(); row++) {
      if (!rowSum(row, downToCells)) {
        return Optional.of(inRow(row));
      }
    }
    for (int column = 0; column <= grid.columns(); column++) {
      if (!columnSum(column, downToCells)) {
        return Optional.of(inColumn(column));
      }
    }
    return rowSum(grid.rows(), downToCells) ? Optional.empty() : Optional.of(inRow(grid.rows()));
  }

  private boolean rowSum(int row, boolean downToCells) {
    return sum(grid.index(row, 0), 1, grid.columns(), downToCells);
  }

  private boolean columnSum(int column, boolean downToCells) {
    return sum(column, grid.columns() + 1, grid.rows(), downToCells);
  }

  private Contradiction inRow(int row) {
    return contradiction(row, grid.columns(), grid.index(row, 0), 1);
  }

  private Contradiction inColumn(int column) {
    return contradiction(grid.rows(), column, column, grid.columns() + 1);
  }

  // the cells stand at first, first + step, …; the total stands after the last of them
  private boolean sum(int first, int step, int cells, boolean downToCells) {
    int total = first + step * cells;
    long least = 0;
    long most = 0;
    for (int cell = first; cell < total; cell += step) {
      least += grid.lowAt(cell);
      most += grid.highAt(cell);
    }
    boolean reached = narrow(total, least, most);
    for (int cell = first; reached && downToCells && cell < total; cell += step) {
      // the others hold at least least − low and at most most − high, as they stood before
      long from = grid.lowAt(total) - (most - grid.highAt(cell));
      long upTo = grid.highAt(total) - (least - grid.lowAt(cell));
      reached = narrow(cell, from, upTo);
    }
    return reached;
  }

  private boolean narrow(int index, long from, long upTo) {
    long low = Math.max(grid.lowAt(index), from);
    long high = Math.min(grid.highAt(index), upTo);
    if (low > high) {
      return false;
    }
    changed |= low != grid.lowAt(index) || high != grid.highAt(index);
    grid.setAt(index, low, high);
    return true;
  }

  private Contradiction contradiction(int row, int column, int first, int step) {
    int total = grid.index(row, column);
    long least = 0;
    long most = 0;
    for (int cell = first; cell < total; cell += step) {
      least += grid.lowAt(cell);
      most += grid.highAt(cell);
    }
    CountRange stated = new CountRange(grid.lowAt(total), grid.highAt(total));
    return new Contradiction(row, column, least, most, stated.toString());
  }
}
