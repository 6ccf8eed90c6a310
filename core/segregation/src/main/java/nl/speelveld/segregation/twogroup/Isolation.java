package nl.speelveld.segregation.twogroup;

import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Isolation xPx: the share of their own group that members of a group meet on average in their
/// unit.
///
///     xPx = Σᵢ aᵢ/A · pᵢ
///
/// Range P (every unit mirrors the whole) to 1 (the group is alone). Dimension: exposure; it depends
/// on the size of the group, so compare it with P, or read [EtaSquared]. Undefined for an empty group
/// and where everyone is in it. Time O(units). Source: Bell (1954), Social Forces 32(4); Lieberson
/// (1981).
public final class Isolation {
  private Isolation() {}

  /// Isolation of a group.
  public static IndexValue of(UnitGroupCounts counts, int group) {
    return TwoSides.evaluate(
        counts, group, sides -> Exposure.sum(counts, group, group) / sides.group());
  }
}
