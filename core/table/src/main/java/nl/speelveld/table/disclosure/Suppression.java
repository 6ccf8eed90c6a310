package nl.speelveld.table.disclosure;

import java.util.Optional;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.jspecify.annotations.Nullable;

/// Which cells and totals of a table are suppressed. Row `units` holds the totals of the groups,
/// column `groups` those of the units. Mutable while it is completed, then only read.
final class Suppression {
  private static final long TOTAL = 1L << 40; // above the price of all cells of a path

  private final int rows;
  private final int columns;
  private final boolean sizesPublic;
  private final long[] values;
  private final @Nullable SuppressionReason[] reasons;

  private Suppression(int rows, int columns, boolean sizesPublic) {
    this.rows = rows;
    this.columns = columns;
    this.sizesPublic = sizesPublic;
    this.values = new long[Math.multiplyExact(rows + 1, columns + 1)];
    this.reasons = new SuppressionReason[values.length];
  }

  /// The table with its primary cells suppressed.
  static Suppression primary(UnitGroupCounts counts, DisclosureRules rules) {
    Suppression table = new Suppression(counts.units(), counts.groups(), rules.sizesPublic());
    for (int unit = 0; unit < counts.units(); unit++) {
      table.values[table.edge(unit, counts.groups())] = (long) counts.unitTotal(unit);
      for (int group = 0; group < counts.groups(); group++) {
        table.values[table.edge(unit, group)] = (long) counts.count(unit, group);
      }
    }
    for (int group = 0; group < counts.groups(); group++) {
      table.values[table.edge(counts.units(), group)] = (long) counts.groupTotal(group);
    }
    table.values[table.edge(counts.units(), counts.groups())] = (long) counts.total();
    table.suppressPrimary(rules);
    return table;
  }

  private void suppressPrimary(DisclosureRules rules) {
    for (int edge = 0; edge < values.length; edge++) {
      if (known(edge)) {
        continue;
      }
      if (rules.isSmall(values[edge])) {
        reasons[edge] = SuppressionReason.SMALL;
      } else if (rules.groupDisclosure() && isNoneOrAll(edge)) {
        reasons[edge] = SuppressionReason.GROUP_DISCLOSURE;
      }
    }
  }

  // a table of one group says nothing about who is in it
  private boolean isNoneOrAll(int edge) {
    int row = edge / (columns + 1);
    int column = edge % (columns + 1);
    if (columns < 2 || row == rows || column == columns) {
      return false;
    }
    long unitTotal = values[edge(row, columns)];
    return unitTotal > 0 && (values[edge] == 0 || values[edge] == unitTotal);
  }

  /// Suppresses what is needed around each primary cell. Each ring widens what the cells could be,
  /// so a cell once safe stays safe, and one pass is enough.
  void complete(DisclosureRules rules) {
    CheapestRing rings = new CheapestRing(this);
    for (int edge = 0; edge < values.length; edge++) {
      if (reasons[edge] == SuppressionReason.SMALL) {
        completeSmall(rings, edge, rules.minimumCell() - values[edge]);
      } else if (reasons[edge] == SuppressionReason.GROUP_DISCLOSURE) {
        boolean none = values[edge] == 0;
        suppressRing(
            rings,
            edge,
            none,
            none ? Math.min(rules.minimumCell(), room(edge)) : leastShift(edge, rules));
      }
    }
  }

  // why down where there is no room: of a unit that is known to be smaller than the minimum and all
  // in this group, it must stay possible that nobody is
  private void completeSmall(CheapestRing rings, int edge, long missing) {
    long up = Math.min(missing, room(edge));
    if (up > 0) {
      suppressRing(rings, edge, true, up);
    } else if (edge / (columns + 1) < rows) {
      suppressRing(rings, edge, false, values[edge]);
    }
  }

  /// How many may enter a cell, or the total of a group, from one other cell while the known sizes
  /// stay as they are; without end where sizes are not known.
  private long room(int edge) {
    if (!sizesPublic) {
      return Long.MAX_VALUE;
    }
    int row = edge / (columns + 1);
    int column = edge % (columns + 1);
    long most = 0;
    for (int unit = row < rows ? row : 0; unit < (row < rows ? row + 1 : rows); unit++) {
      for (int group = 0; group < columns; group++) {
        most = group == column ? most : Math.max(most, values[edge(unit, group)]);
      }
    }
    return most;
  }

  /// Whether everybody knows this number: the size of a unit or of all, where sizes are public, and
  /// all of a table of one group, which says no more than these.
  boolean known(int edge) {
    return sizesPublic && (columns < 2 || edge % (columns + 1) == columns);
  }

  private long leastShift(int edge, DisclosureRules rules) {
    return Math.min(values[edge], rules.minimumCell());
  }

  private void suppressRing(CheapestRing rings, int edge, boolean up, long amount) {
    for (int other : rings.around(edge, up, amount)) {
      if (reasons[other] == null) {
        reasons[other] = SuppressionReason.COMPLEMENT;
        rings.suppressed(other);
      }
    }
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  int size() {
    return values.length;
  }

  int edge(int row, int column) {
    return row * (columns + 1) + column;
  }

  long value(int edge) {
    return values[edge];
  }

  boolean suppressed(int edge) {
    return reasons[edge] != null;
  }

  /// What it costs to suppress a cell or total: nothing once it is, little for small counts, and
  /// more for a total than for all cells of a path.
  long price(int edge) {
    if (suppressed(edge)) {
      return 0;
    }
    boolean isTotal = edge % (columns + 1) == columns || edge / (columns + 1) == rows;
    return 1 + Math.min(values[edge], 1L << 20) + (isTotal ? TOTAL : 0);
  }

  Optional<SuppressionReason> findReason(int edge) {
    return Optional.ofNullable(reasons[edge]);
  }
}
