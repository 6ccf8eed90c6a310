package nl.speelveld.simulation.compass;

import java.util.Arrays;

/// Families that cannot be told apart: those of one group in one place like each school equally
/// well, so what they like is computed once for all of them. Immutable.
///
/// Per spot the schools are kept in the order of the part of utility that never changes, `(1 − α) ·
/// U(distance)`, the highest first.
final class Spots {
  final int[] spotOf; // by family
  final int[] group; // by spot
  final int[] bySchool; // spots × schools: the schools, the most liked for distance first
  final double[] near; // spots × schools, by school number: (1 − α) · U(distance)
  final int schools;

  Spots(CompassCity city, CompassParameters parameters) {
    this.schools = city.schools();
    int groups = city.groups();
    int[] spotAt = new int[city.places() * groups];
    Arrays.fill(spotAt, -1);
    this.spotOf = new int[city.families()];
    int[] keys = new int[city.families()];
    int spots = 0;
    for (int family = 0; family < spotOf.length; family++) {
      int key = city.place(family) * groups + city.group(family);
      if (spotAt[key] < 0) {
        keys[spots] = key;
        spotAt[key] = spots++;
      }
      spotOf[family] = spotAt[key];
    }
    this.group = new int[spots];
    this.near = new double[spots * schools];
    this.bySchool = new int[spots * schools];
    long[] sorted = new long[schools];
    for (int spot = 0; spot < spots; spot++) {
      group[spot] = keys[spot] % groups;
      fill(spot, city, keys[spot] / groups, parameters.groups().get(group[spot]));
      sort(spot, sorted);
    }
  }

  private void fill(int spot, CompassCity city, int place, CompassGroup likes) {
    for (int school = 0; school < schools; school++) {
      near[spot * schools + school] =
          (1 - likes.alpha()) * likes.distance().utility(city.distance(place, school));
    }
  }

  // why: near is never negative, so its bits order as it does; the lowest of them make room for the
  // number of the school, and what is lost there only loosens the bound by a part in 10⁹
  private void sort(int spot, long[] sorted) {
    int from = spot * schools;
    for (int school = 0; school < schools; school++) {
      sorted[school] = (~Double.doubleToRawLongBits(near[from + school]) & -(1L << 20)) | school;
    }
    Arrays.sort(sorted);
    for (int rank = 0; rank < schools; rank++) {
      bySchool[from + rank] = (int) (sorted[rank] & ((1L << 20) - 1));
    }
  }

  int count() {
    return group.length;
  }
}
