package nl.speelveld.table.disclosure;

import nl.speelveld.table.counts.UnitGroupCounts;

/// Makes of counts what may be shown. One function for tables, charts, files and programs alike.
///
/// 1. Primary: a count of 1 up to one less than the minimum is suppressed; so are, where the rules
///    say so, none and all of a unit that holds pupils. Totals that are small are suppressed too.
/// 2. Complementary: of each primary cell, what is shown must leave room. **The rule:** the numbers
///    that the cell could be, given every shown cell and total and that no count is below zero, run
///    up to at least the minimum; where all of a unit is in one group, they run down to at least
///    the minimum (or all of the cell) below it. So a reader cannot compute the cell, and cannot
///    tell that it is small. Where sizes are public ([DisclosureRules#sizesPublic]) they stay as
///    they are: a cell then runs as far as one other group of its unit has pupils, at most to the
///    minimum; a unit that is smaller than the minimum and all in one group leaves open that nobody
///    is.
/// 3. Rounding: what is shown is rounded, each number by itself. Rounding only takes knowledge
///    away, so the rule holds all the more.
///
/// The complement is found cell by cell as the cheapest ring of cells along which pupils could be
/// shifted without changing what is shown (Castro, 2002; Kelly, Golden & Assad, 1992): suppressed
/// cells cost nothing, small counts little, totals most. It is sound, not always the smallest
/// possible. The same counts and rules always give the same table, and what is protected stays as
/// it is when protected again. Not covered: differences between tables of overlapping areas or of
/// two years; publish one division.
///
/// Time O(units × groups² × minimum cell + primary cells × groups²).
public final class DisclosureControl {
  private DisclosureControl() {}

  /// Protects a table with its totals. Counts must be whole: heads, not weights.
  public static ProtectedTable protect(UnitGroupCounts counts, DisclosureRules rules) {
    if (!counts.whole()) {
      throw new IllegalArgumentException(
          "counts ("
              + counts
              + ") are weights, but disclosure control counts heads. Protect the"
              + " unweighted table.");
    }
    Suppression suppression = Suppression.primary(counts, rules);
    suppression.complete(rules);
    return new ProtectedTable(counts, suppression, rules);
  }

  /// Protects a count that stands alone, without a table around it.
  public static ProtectedCell protectCount(long count, DisclosureRules rules) {
    return rules.isSmall(count)
        ? new ProtectedCell.Suppressed(SuppressionReason.SMALL)
        : new ProtectedCell.Shown(rules.rounded(count));
  }

  /// Protects the share of `numerator` in `denominator`.
  ///
  /// Suppressed when the denominator is below its floor, when those in the group or those outside
  /// it are few, and, where the rules say so, at 0 and 100 percent. What is shown is made from
  /// rounded counts and given in whole percents, so that the counts cannot be found back.
  public static ProtectedShare protectShare(
      long numerator, long denominator, DisclosureRules rules) {
    if (numerator < 0 || numerator > denominator) {
      throw new IllegalArgumentException(
          "numerator is (" + numerator + ") of denominator (" + denominator + ")");
    }
    if (denominator < rules.denominatorFloor()) {
      return new ProtectedShare.Suppressed(SuppressionReason.DENOMINATOR_TOO_SMALL);
    }
    if (rules.isSmall(numerator) || rules.isSmall(denominator - numerator)) {
      return new ProtectedShare.Suppressed(SuppressionReason.SMALL);
    }
    if (rules.groupDisclosure() && (numerator == 0 || numerator == denominator)) {
      return new ProtectedShare.Suppressed(SuppressionReason.GROUP_DISCLOSURE);
    }
    double share = (double) rules.rounded(numerator) / Math.max(1, rules.rounded(denominator));
    return new ProtectedShare.Shown(Math.min(1, Math.rint(share * 100) / 100));
  }
}
