package nl.speelveld.segregation.multigroup;

import nl.speelveld.segregation.twogroup.EtaSquared;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Squared coefficient of variation C: the spread of shares around the whole, each group relative to
/// its own size, so that small groups weigh as much as large ones.
///
///     C = Σ_g Σᵢ tᵢ (pᵢ_g − P_g)² / (T (K − 1) P_g) = Σ_g (1 − P_g) V_g / (K − 1)
///         V_g the variance ratio of g against the rest, K the number of groups that hold somebody
///
/// Range 0 to 1; equal to V for two groups. Dimension: evenness. Undefined where nobody is counted or
/// all are in one group. Time O(units × groups). Source: Reardon & Firebaugh (2002), Sociological
/// Methodology 32. Checked against exact values of 25 digits, PySAL and OasisR.
public final class SquaredCoefficientOfVariation {
  private SquaredCoefficientOfVariation() {}

  /// The index of a table.
  public static IndexValue of(UnitGroupCounts counts) {
    return GroupMean.of(counts, EtaSquared::of, (p, rest) -> rest);
  }
}
