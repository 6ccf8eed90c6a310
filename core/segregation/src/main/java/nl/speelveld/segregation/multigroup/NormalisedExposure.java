package nl.speelveld.segregation.multigroup;

import nl.speelveld.segregation.twogroup.EtaSquared;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Normalised exposure P: how much more of their own group pupils meet than an even spread would give,
/// averaged over pupils.
///
///     P = Σ_g Σᵢ tᵢ (pᵢ_g − P_g)² / (T (1 − P_g)) = Σ_g P_g V_g
///         V_g the variance ratio of g against the rest
///
/// Range 0 to 1; equal to V for two groups. Dimension: exposure. Undefined where nobody is counted or
/// all are in one group. Time O(units × groups). Source: James (1986); Reardon & Firebaugh (2002).
/// Checked against exact values of 25 digits, PySAL and OasisR.
public final class NormalisedExposure {
  private NormalisedExposure() {}

  /// The index of a table.
  public static IndexValue of(UnitGroupCounts counts) {
    return GroupMean.of(counts, EtaSquared::of, (p, rest) -> p);
  }
}
