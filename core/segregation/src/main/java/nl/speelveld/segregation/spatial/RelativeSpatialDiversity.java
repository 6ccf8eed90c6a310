package nl.speelveld.segregation.spatial;

import nl.speelveld.segregation.value.IndexValue;

/// Relative spatial diversity index R̃: how much rarer it is to meet another group in the
/// surroundings than in the whole area.
///
///     R̃ = 1 − Σ_p t[p] Ĩ[p] / (T I)        I = Σₘ πₘ (1 − πₘ), Ĩ[p] the same for the surroundings of p
///
/// 0 where all surroundings mirror the whole, 1 where nobody has another group around; just below 0 is
/// possible. Dimension: evenness. At radius 0 it is relative diversity. Undefined where nobody is
/// counted or all are in one group. Time O(points × groups). Source: Reardon & O'Sullivan (2004),
/// Sociological Methodology 34.
public final class RelativeSpatialDiversity {
  private RelativeSpatialDiversity() {}

  /// R̃ of all groups.
  public static IndexValue of(LocalEnvironments around) {
    return SpatialEvenness.lost(around, share -> share * (1 - share));
  }
}
