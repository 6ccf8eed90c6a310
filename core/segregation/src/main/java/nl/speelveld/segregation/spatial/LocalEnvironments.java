package nl.speelveld.segregation.spatial;

import nl.speelveld.table.counts.UnitGroupCounts;

/// The mix of the surroundings of each point: everyone around, weighted by distance.
///
///     π̃[p][m] = Σ_q w(d_pq) n[q][m] / Σ_q w(d_pq) t[q]        w the kernel, the point itself included
///
/// All spatial indices compare these mixes with the mix of the whole area. At radius 0 the
/// surroundings are the point itself and the indices are the ordinary ones; with a reach far beyond
/// the area everybody has the same surroundings and nobody is segregated. At the edge of the area
/// surroundings are cut off. Cost O(points × points within three reaches × groups): 8,000 points with
/// some hundreds in reach take a fraction of a second; a reach as wide as the area costs points².
/// Source: Reardon & O'Sullivan (2004), Sociological Methodology 34.
public final class LocalEnvironments {
  private final UnitGroupCounts counts;
  private final double[] share;
  private final boolean[] somebodyNear;

  private LocalEnvironments(UnitGroupCounts counts, double[] share, boolean[] somebodyNear) {
    this.counts = counts;
    this.share = share;
    this.somebodyNear = somebodyNear;
  }

  /// Looks around every point. `sites` gives the place of each unit, in order.
  public static LocalEnvironments of(UnitGroupCounts counts, Sites sites, Kernel kernel) {
    if (sites.size() != counts.units()) {
      throw new IllegalArgumentException(
          "there are (" + sites.size() + ") sites, but (" + counts.units() + ") units");
    }
    int groups = counts.groups();
    double[] share = new double[counts.units() * groups];
    boolean[] near = new boolean[counts.units()];
    Buckets buckets = new Buckets(sites, kernel.reachMetres());
    double[] around = new double[groups];
    for (int point = 0; point < counts.units(); point++) {
      java.util.Arrays.fill(around, 0);
      int here = point;
      buckets.near(
          point,
          other -> {
            double weight = kernel.weight(sites.metres(here, other));
            for (int group = 0; weight > 0 && group < groups; group++) {
              around[group] += weight * counts.count(other, group);
            }
          });
      double total = java.util.Arrays.stream(around).sum();
      near[point] = total > 0;
      for (int group = 0; group < groups && total > 0; group++) {
        share[point * groups + group] = around[group] / total;
      }
    }
    return new LocalEnvironments(counts, share, near);
  }

  /// The counts whose surroundings these are.
  public UnitGroupCounts counts() {
    return counts;
  }

  /// Whether anybody lives within reach of a point; where not, all shares are 0.
  public boolean somebodyNear(int point) {
    return somebodyNear[point];
  }

  /// Share of a group in the surroundings of a point, 0 … 1.
  public double share(int point, int group) {
    return share[point * counts.groups() + group];
  }
}
