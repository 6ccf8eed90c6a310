package nl.speelveld.segregation.twogroup;

import nl.speelveld.segregation.information.InformationSum;
import nl.speelveld.segregation.information.LogBase;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Mutual information M of a group against everybody else: how much the unit tells about who is in
/// the group.
///
///     M = E(P) − Σᵢ tᵢ/T E(pᵢ),   E(p) = −p ln p − (1−p) ln(1−p)
///
/// Range 0 to E(P), at most ln 2. Additively decomposable. Dimension: evenness. Undefined where the
/// group is empty or holds everyone. Time O(units). Source: Theil & Finizza (1971); Mora &
/// Ruiz-Castillo (2011), Sociological Methodology 41.
public final class GroupMutualInformation {
  private GroupMutualInformation() {}

  /// M of a group against everybody else, in nats.
  public static IndexValue of(UnitGroupCounts counts, int group) {
    return of(counts, group, LogBase.E);
  }

  /// M of a group against everybody else.
  public static IndexValue of(UnitGroupCounts counts, int group, LogBase base) {
    return TwoSides.evaluate(
        counts,
        group,
        sides -> base.fromNats(InformationSum.of(counts.focalAgainstRest(group)).mutual()));
  }
}
