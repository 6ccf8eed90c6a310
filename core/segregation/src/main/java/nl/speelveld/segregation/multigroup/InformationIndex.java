package nl.speelveld.segregation.multigroup;

import nl.speelveld.segregation.information.InformationSum;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Theil's information index H of all groups: the share of the city's diversity that is lost inside
/// its units.
///
///     H = M / E(groups) = Σᵢ tᵢ (E − Eᵢ) / (T E)
///
/// Range 0 (every unit mirrors the whole) to 1 (each unit has one group). Dimension: evenness.
/// Undefined where nobody is counted or all are in one group, because then E is 0. Time O(units ×
/// groups). Source: Theil & Finizza (1971), Journal of Mathematical Sociology 1(2). Checked against
/// exact values of 25 digits, R `segregation`, PySAL and OasisR.
public final class InformationIndex {
  private InformationIndex() {}

  /// H of all groups.
  public static IndexValue of(UnitGroupCounts counts) {
    return InformationSum.index(counts);
  }
}
