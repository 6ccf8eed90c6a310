package nl.speelveld.segregation.multigroup;

import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Multigroup dissimilarity D: the share of all pupils who would have to change units for every unit
/// to mirror the whole, relative to a completely segregated city.
///
///     D = Σ_g Σᵢ tᵢ |pᵢ_g − P_g| / (2 T I),   I = Σ_g P_g (1 − P_g)
///       = Σ_g P_g (1 − P_g) D_g / I           D_g the dissimilarity of g against the rest
///
/// Range 0 to 1; equal to D for two groups. Dimension: evenness. Undefined where nobody is counted or
/// all are in one group. Time O(units × groups). Source: Morgan (1975); Sakoda (1981); Reardon &
/// Firebaugh (2002), Sociological Methodology 32. Checked against exact values of 25 digits, PySAL
/// and OasisR.
public final class MultigroupDissimilarity {
  private MultigroupDissimilarity() {}

  /// The index of a table.
  public static IndexValue of(UnitGroupCounts counts) {
    return GroupMean.of(counts, Dissimilarity::of, GroupMean.VARIANCE);
  }
}
