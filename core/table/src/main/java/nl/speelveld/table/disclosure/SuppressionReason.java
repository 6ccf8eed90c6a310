package nl.speelveld.table.disclosure;

/// Why a cell, a total or a share is not shown.
public enum SuppressionReason {
  /// Fewer pupils than the minimum.
  SMALL,
  /// None or all of a unit are in the group.
  GROUP_DISCLOSURE,
  /// A suppressed cell could be computed from this one (complementary suppression).
  COMPLEMENT,
  /// A share of too few pupils.
  DENOMINATOR_TOO_SMALL
}
