package nl.speelveld.simulation.compass;

import java.util.Arrays;

/// Families, where they live, their groups, and how far each place is from each school. Immutable.
///
/// A place is a cell of a lattice, a postcode, a square of a map: families of one place have the
/// same distances, which is what makes a city of 60,000 pupils quick. Each family has one pupil.
/// Distances are in any unit, the same as that of the tastes. Memory: 8 bytes a distance, 8 bytes a
/// family.
public final class CompassCity {
  private final int schools;
  private final int groups;
  private final double[] distance; // places × schools
  private final int[] place;
  private final int[] group;

  private CompassCity(double[][] distances, int[] place, int[] group) {
    this.schools = distances[0].length;
    this.distance = new double[distances.length * schools];
    for (int at = 0; at < distances.length; at++) {
      System.arraycopy(distances[at], 0, distance, at * schools, schools);
    }
    this.place = place;
    this.group = group;
    this.groups = Arrays.stream(group).max().orElse(0) + 1;
  }

  /// Makes a city of `distances[place][school]`, and the place and the group of each family. All
  /// arrays are copied.
  public static CompassCity of(double[][] distances, int[] place, int[] group) {
    if (distances.length == 0 || distances[0].length == 0 || place.length == 0) {
      throw new IllegalArgumentException("a city has at least one place, school and family");
    }
    if (place.length != group.length) {
      throw new IllegalArgumentException(
          "place has length ("
              + place.length
              + "), but group has length ("
              + group.length
              + "). Give both for each family.");
    }
    for (double[] row : distances) {
      if (row.length != distances[0].length || !Arrays.stream(row).allMatch(d -> d >= 0)) {
        throw new IllegalArgumentException(
            "a place has distances ("
                + Arrays.toString(row)
                + "), but needs one for each of ("
                + distances[0].length
                + ") schools, none below 0");
      }
    }
    for (int family = 0; family < place.length; family++) {
      if (place[family] < 0 || place[family] >= distances.length || group[family] < 0) {
        throw new IllegalArgumentException(
            "family ("
                + family
                + ") lives in place ("
                + place[family]
                + "), group ("
                + group[family]
                + "), but there are ("
                + distances.length
                + ") places");
      }
    }
    return new CompassCity(distances, place.clone(), group.clone());
  }

  /// A city in which each place holds `pupils[place][group]` families, numbered place by place.
  public static CompassCity ofCounts(double[][] distances, int[][] pupils) {
    int families = Arrays.stream(pupils).flatMapToInt(Arrays::stream).sum();
    int[] place = new int[families];
    int[] group = new int[families];
    int next = 0;
    for (int at = 0; at < pupils.length; at++) {
      for (int of = 0; of < pupils[at].length; of++) {
        int end = next + pupils[at][of];
        Arrays.fill(place, next, end, at);
        Arrays.fill(group, next, end, of);
        next = end;
      }
    }
    return of(distances, place, group);
  }

  /// How many families there are.
  public int families() {
    return place.length;
  }

  /// How many schools there are.
  public int schools() {
    return schools;
  }

  /// How many groups there are.
  public int groups() {
    return groups;
  }

  /// The place of a family.
  public int place(int family) {
    return place[family];
  }

  /// The group of a family.
  public int group(int family) {
    return group[family];
  }

  /// How far a place is from a school.
  public double distance(int at, int school) {
    return distance[at * schools + school];
  }

  /// How many places there are.
  public int places() {
    return distance.length / schools;
  }
}
