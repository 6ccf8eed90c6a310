package nl.speelveld.report.published;

import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.disclosure.DisclosureControl;
import nl.speelveld.table.disclosure.DisclosureRules;
import nl.speelveld.table.disclosure.ProtectedCell;
import nl.speelveld.table.disclosure.ProtectedTable;

/// Disclosure control of tables whose first group is the one looked at.
///
/// What DUO and CBS publish per school falls under the rules for open data (cells of 5 or more);
/// what a municipality counted itself under those for microdata (10 or more). Which levels a school
/// offers is public: that nobody or everybody attends a level there is told as it is.
record Disclosure(DisclosureRules rules) {
  /// The control of a counting.
  static Disclosure of(Edition edition) {
    boolean own =
        switch (edition.feature()) {
          case TARGET_GROUP, INCOME, EDUCATION, ORIGIN -> true;
          case WEIGHT, NOAT, SCORE, LEVEL -> !edition.coverage().isEmpty();
        };
    DisclosureRules rules = own ? DisclosureRules.microdata() : DisclosureRules.openData();
    return new Disclosure(
        edition.feature() == Feature.LEVEL ? rules.allowingGroupDisclosure() : rules);
  }

  ControlledCounts control(UnitGroupCounts counts) {
    ProtectedTable table = DisclosureControl.protect(heads(counts), rules);
    int floor = rules.denominatorFloor();
    return new ControlledCounts() {
      @Override
      public int floor() {
        return floor;
      }

      @Override
      public boolean sizesPublic() {
        return rules.sizesPublic();
      }

      @Override
      public Cell total(int unit) {
        return cell(table.unitTotal(unit));
      }

      @Override
      public Cell focal(int unit) {
        return cell(table.cell(unit, 0));
      }

      @Override
      public Cell all() {
        return cell(table.total());
      }

      @Override
      public Cell allFocal() {
        return cell(table.groupTotal(0));
      }
    };
  }

  /// Schools as a reader knows them of whom these counts are shown.
  PrintedTable known(UnitGroupCounts counts) {
    return PrintedTable.of(counts, control(counts), rules);
  }

  /// Schools of whom no count is shown, only what is computed from them.
  PrintedTable unseen(UnitGroupCounts counts) {
    return PrintedTable.unseen(counts, rules);
  }

  /// How exact the indices of these schools may be, see [Precision].
  Precision precision(UnitGroupCounts counts) {
    return Precision.of(PrintedFigures.of(known(counts)), control(counts));
  }

  /// The size of a school that stands alone.
  Cell size(long count) {
    return rules.sizesPublic()
        ? Cell.of(Rounded.toFive(count))
        : cell(DisclosureControl.protectCount(count, rules));
  }

  /// Whether so many pupils are too few to be known.
  boolean few(double count) {
    return count < rules.minimumCell();
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
