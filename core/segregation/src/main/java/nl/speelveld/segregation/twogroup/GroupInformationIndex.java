package nl.speelveld.segregation.twogroup;

import nl.speelveld.segregation.information.InformationSum;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Theil's information index H of a group against everybody else: the share of the city's diversity
/// that is lost inside its units.
///
///     H = M / E(P) = Σᵢ tᵢ (E(P) − E(pᵢ)) / (T E(P)),   E(p) = −p ln p − (1−p) ln(1−p)
///
/// Range 0 (every unit mirrors the whole) to 1 (no unit is shared); the same for a group and its
/// rest. Dimension: evenness. Undefined where the group is empty or holds everyone. Time O(units).
/// Source: Theil & Finizza (1971), Journal of Mathematical Sociology 1(2). Checked against exact
/// values of 25 digits, PySAL and OasisR.
public final class GroupInformationIndex {
  private GroupInformationIndex() {}

  /// H of a group against everybody else.
  public static IndexValue of(UnitGroupCounts counts, int group) {
    return TwoSides.evaluate(
        counts, group, sides -> InformationSum.index(counts.focalAgainstRest(group)).value());
  }
}
