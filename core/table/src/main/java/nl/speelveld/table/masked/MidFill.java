package nl.speelveld.table.masked;

import nl.speelveld.table.counts.UnitGroupCounts;

/// Counts in which every masked cell was replaced by the middle of its interval: a guess for a
/// picture, not data. Show [#maskedCells()] beside every figure made from it, and prefer bounds.
///
/// @param counts the filled table; cells may end in ·5, and totals need not equal the stated totals
/// @param maskedCells how many cells were filled
public record MidFill(UnitGroupCounts counts, int maskedCells) {
  /// How the cells were filled, for a caption.
  public static final String METHOD = "midpoint of the interval of each masked cell";
}
