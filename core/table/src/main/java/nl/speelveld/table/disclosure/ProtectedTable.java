package nl.speelveld.table.disclosure;

import java.util.List;
import nl.speelveld.table.counts.UnitGroupCounts;

/// A table of units by groups with its totals, as it may be shown. Made by
/// [DisclosureControl#protect] only.
///
/// Shown counts, totals too, are rounded each by itself: rounded cells need not add up to a rounded
/// total, and a caption should say so. Immutable.
public final class ProtectedTable {
  private final UnitGroupCounts counts;
  private final Suppression suppression;
  private final DisclosureRules rules;
  private final DisclosureAudit audit;

  ProtectedTable(UnitGroupCounts counts, Suppression suppression, DisclosureRules rules) {
    this.counts = counts;
    this.suppression = suppression;
    this.rules = rules;
    this.audit = DisclosureAudit.of(suppression, rules);
  }

  /// Names of the units, in order.
  public List<String> unitNames() {
    return counts.unitNames();
  }

  /// Names of the groups, in order.
  public List<String> groupNames() {
    return counts.groupNames();
  }

  /// The count of a group in a unit.
  public ProtectedCell cell(int unit, int group) {
    return at(unit, group);
  }

  /// The total of a unit.
  public ProtectedCell unitTotal(int unit) {
    return at(unit, counts.groups());
  }

  /// The total of a group.
  public ProtectedCell groupTotal(int group) {
    return at(counts.units(), group);
  }

  /// The total of all.
  public ProtectedCell total() {
    return at(counts.units(), counts.groups());
  }

  /// How much was suppressed, and why.
  public DisclosureAudit audit() {
    return audit;
  }

  private ProtectedCell at(int row, int column) {
    int edge = suppression.edge(row, column);
    return suppression
        .findReason(edge)
        .<ProtectedCell>map(ProtectedCell.Suppressed::new)
        .orElseGet(() -> new ProtectedCell.Shown(rules.rounded(suppression.value(edge))));
  }

  // the true counts stay inside: a string of a protected table shows none of them
  @Override
  public String toString() {
    return "ProtectedTable["
        + counts.units()
        + " units × "
        + counts.groups()
        + " groups, "
        + audit.count()
        + " suppressed]";
  }
}
