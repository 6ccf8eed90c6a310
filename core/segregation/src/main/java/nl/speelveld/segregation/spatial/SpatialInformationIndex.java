package nl.speelveld.segregation.spatial;

import nl.speelveld.segregation.value.IndexValue;

/// Spatial information theory index H̃: how much less mixed surroundings are than the whole area.
///
///     H̃ = 1 − Σ_p t[p] Ẽ[p] / (T E)        Ẽ[p] entropy of the surroundings of p, E of all
///
/// 0 where all surroundings mirror the whole, 1 where nobody has another group around; just below 0 is
/// possible where surroundings are more mixed than the whole. Dimension: evenness. At radius 0 it is
/// H. Undefined where nobody is counted or all are in one group. Time O(points × groups). Source:
/// Reardon & O'Sullivan (2004), Sociological Methodology 34.
public final class SpatialInformationIndex {
  private SpatialInformationIndex() {}

  /// H̃ of all groups.
  public static IndexValue of(LocalEnvironments around) {
    return SpatialEvenness.lost(around, share -> share == 0 ? 0 : -share * Math.log(share));
  }
}
