package nl.speelveld.segregation.spatial;

import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Spatial dissimilarity D̃: how far, on average, surroundings differ from the whole area.
///
///     D̃ = Σₘ Σ_p t[p] | π̃[p][m] − πₘ | / (2 T I)        I = Σₘ πₘ (1 − πₘ)
///
/// Range 0 (all surroundings mirror the whole) to 1. Dimension: evenness. At radius 0 it is multigroup
/// D. Undefined where nobody is counted or all are in one group. Time O(points × groups). Source:
/// Reardon & O'Sullivan (2004), Sociological Methodology 34.
public final class SpatialDissimilarity {
  private SpatialDissimilarity() {}

  /// D̃ of all groups.
  public static IndexValue of(LocalEnvironments around) {
    UnitGroupCounts counts = around.counts();
    return SpatialEvenness.guarded(
        counts,
        () -> {
          double differing = 0;
          double interaction = 0;
          for (int group = 0; group < counts.groups(); group++) {
            double overall = counts.groupTotal(group) / counts.total();
            interaction += overall * (1 - overall);
            for (int point = 0; point < counts.units(); point++) {
              differing += counts.unitTotal(point) * Math.abs(around.share(point, group) - overall);
            }
          }
          return differing / (2 * counts.total() * interaction);
        });
  }
}
