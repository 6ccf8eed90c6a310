package nl.speelveld.segregation.spatial;

import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Spatial exposure: the share of group `to` around the average member of group `of`. With one group
/// twice it is spatial isolation.
///
///     P̃(m → n) = Σ_p n[p][m]/N[m] · π̃[p][n]
///
/// With an exponential kernel this is Morgan's distance-decay interaction, and isolation, as in
/// PySAL. Range 0 … 1; Σₙ P̃(m → n) = 1. Dimension: exposure. Undefined where `of` is empty. Time
/// O(points). Source: Morgan (1983), Sociology and Social Research 67; Reardon & O'Sullivan (2004),
/// Sociological Methodology 34.
public final class SpatialExposure {
  private SpatialExposure() {}

  /// Exposure of one group to another.
  public static IndexValue of(LocalEnvironments around, int of, int to) {
    UnitGroupCounts counts = around.counts();
    if (counts.groupTotal(of) == 0) {
      return IndexValue.undefined(Reason.GROUP_IS_EMPTY);
    }
    double sum = 0;
    for (int point = 0; point < counts.units(); point++) {
      sum += counts.count(point, of) * around.share(point, to);
    }
    return IndexValue.of(sum / counts.groupTotal(of));
  }

  /// Isolation: exposure of a group to itself.
  public static IndexValue isolation(LocalEnvironments around, int group) {
    return of(around, group, group);
  }
}
