package nl.speelveld.table.disclosure;

import java.util.EnumMap;
import java.util.Map;

/// How much of a table was suppressed, and why; totals count as cells.
///
/// @param cells how many cells and totals there are
/// @param suppressed how many of them are suppressed, by reason; reasons that did not occur are
///   absent
/// @param rules the rules that were used
public record DisclosureAudit(
    int cells, Map<SuppressionReason, Integer> suppressed, DisclosureRules rules) {
  public DisclosureAudit {
    suppressed = Map.copyOf(suppressed);
  }

  static DisclosureAudit of(Suppression suppression, DisclosureRules rules) {
    Map<SuppressionReason, Integer> byReason = new EnumMap<>(SuppressionReason.class);
    for (int edge = 0; edge < suppression.size(); edge++) {
      suppression.findReason(edge).ifPresent(reason -> byReason.merge(reason, 1, Integer::sum));
    }
    return new DisclosureAudit(suppression.size(), byReason, rules);
  }

  /// How many cells and totals are suppressed for this reason.
  public int count(SuppressionReason reason) {
    return suppressed.getOrDefault(reason, 0);
  }

  /// How many cells and totals are suppressed.
  public int count() {
    return suppressed.values().stream().mapToInt(Integer::intValue).sum();
  }
}
