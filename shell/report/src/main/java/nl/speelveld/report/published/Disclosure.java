package nl.speelveld.report.published;

import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.disclosure.DisclosureControl;
import nl.speelveld.table.disclosure.DisclosureRules;
import nl.speelveld.table.disclosure.ProtectedCell;
import nl.speelveld.table.disclosure.ProtectedTable;

/// Disclosure control of a table whose first group is the one looked at, by the rules for open
/// data.
final class Disclosure {
  private static final DisclosureRules RULES = DisclosureRules.openData();

  private Disclosure() {}

  static ControlledCounts control(UnitGroupCounts counts) {
    ProtectedTable table = DisclosureControl.protect(heads(counts), RULES);
    return new ControlledCounts() {
      @Override
      public Cell total(int unit) {
        return cell(table.unitTotal(unit));
      }

      @Override
      public Cell focal(int unit) {
        return cell(table.cell(unit, 0));
      }
    };
  }

  /// A count that stands alone.
  static Cell alone(long count) {
    return cell(DisclosureControl.protectCount(count, RULES));
  }

  private static Cell cell(ProtectedCell cell) {
    return switch (cell) {
      case ProtectedCell.Shown(long value) -> Cell.of(value);
      case ProtectedCell.Suppressed ignored -> Cell.hidden();
    };
  }

  // why: a masked count stands in the middle of its interval, a score is a sum; both to the head
  private static UnitGroupCounts heads(UnitGroupCounts counts) {
    if (counts.whole()) {
      return counts;
    }
    double[] cells = counts.toCells();
    for (int i = 0; i < cells.length; i++) {
      cells[i] = Math.rint(cells[i]);
    }
    return UnitGroupCounts.of(counts.unitNames(), counts.groupNames(), cells);
  }
}
