package nl.speelveld.segregation.multigroup;

import nl.speelveld.segregation.twogroup.Gini;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Multigroup Gini G: the mean difference in composition between two pupils' units, relative to a
/// completely segregated city.
///
///     G = Σ_g Σᵢ Σⱼ tᵢ tⱼ |pᵢ_g − pⱼ_g| / (2 T² I),   I = Σ_g P_g (1 − P_g)
///       = Σ_g P_g (1 − P_g) G_g / I                  G_g the Gini of g against the rest
///
/// Range 0 to 1; equal to G for two groups. Dimension: evenness. Undefined where nobody is counted or
/// all are in one group. The second line makes it O(units × groups) in time and O(units) in memory:
/// no matrix of units by units. Source: Reardon & Firebaugh (2002), Sociological Methodology 32.
/// Checked against exact values of 25 digits, PySAL and OasisR.
public final class MultigroupGini {
  private MultigroupGini() {}

  /// The index of a table.
  public static IndexValue of(UnitGroupCounts counts) {
    return GroupMean.of(counts, Gini::of, GroupMean.VARIANCE);
  }
}
