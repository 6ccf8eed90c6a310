package nl.speelveld.segregation.multigroup;

import nl.speelveld.segregation.twogroup.EtaSquared;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Relative diversity R: how much less likely two pupils of one unit are to differ in group than two
/// pupils of the city.
///
///     R = Σ_g Σᵢ tᵢ (pᵢ_g − P_g)² / (T I),   I = Σ_g P_g (1 − P_g)
///       = Σ_g P_g (1 − P_g) V_g / I          V_g the variance ratio of g against the rest
///
/// Range 0 to 1; equal to V for two groups. Dimension: diversity. Undefined where nobody is counted or
/// all are in one group. Time O(units × groups). Source: Carlson (1992); Reardon & Firebaugh (2002).
/// Checked against exact values of 25 digits, PySAL and OasisR.
public final class RelativeDiversity {
  private RelativeDiversity() {}

  /// The index of a table.
  public static IndexValue of(UnitGroupCounts counts) {
    return GroupMean.of(counts, EtaSquared::of, GroupMean.VARIANCE);
  }
}
