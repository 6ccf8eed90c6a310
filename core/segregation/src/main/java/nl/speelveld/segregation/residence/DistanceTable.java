package nl.speelveld.segregation.residence;

import java.util.List;

/// Distances from home areas to schools in metres: dense, 4 bytes each, row by row. Immutable.
///
/// Straight line, on foot or by bicycle: the table does not mind, as long as all are measured
/// alike. [#UNREACHABLE] marks a school that cannot be reached.
public final class DistanceTable {
  /// No way there.
  public static final int UNREACHABLE = Integer.MAX_VALUE;

  private final List<String> origins;
  private final List<String> schools;
  private final int[] metres;

  private DistanceTable(List<String> origins, List<String> schools, int[] metres) {
    this.origins = origins;
    this.schools = schools;
    this.metres = metres;
  }

  /// Makes a table from distances row by row, one row an origin; the array is copied.
  public static DistanceTable of(List<String> origins, List<String> schools, int... metres) {
    if ((long) origins.size() * schools.size() != metres.length) {
      throw new IllegalArgumentException(
          "metres has length ("
              + metres.length
              + "), but origins ("
              + origins.size()
              + ") × schools ("
              + schools.size()
              + ") asks for another. Pass them row by row, one row per origin.");
    }
    for (int distance : metres) {
      if (distance < 0) {
        throw new IllegalArgumentException(
            "a distance is (" + distance + "), but none is negative");
      }
    }
    return new DistanceTable(List.copyOf(origins), List.copyOf(schools), metres.clone());
  }

  /// Straight-line distances between points on a plane in metres (for example RD coordinates).
  public static DistanceTable straight(
      List<String> origins, double[] originXy, List<String> schools, double[] schoolXy) {
    int[] metres = new int[origins.size() * schools.size()];
    for (int cell = 0; cell < metres.length; cell++) {
      int origin = cell / schools.size();
      int school = cell % schools.size();
      double dx = originXy[2 * origin] - schoolXy[2 * school];
      double dy = originXy[2 * origin + 1] - schoolXy[2 * school + 1];
      metres[cell] = (int) Math.round(Math.hypot(dx, dy));
    }
    return of(origins, schools, metres);
  }

  /// Distance in metres, or [#UNREACHABLE].
  public int metres(int origin, int school) {
    return metres[origin * schools.size() + school];
  }

  /// Throws unless origins and schools are those of the flows, in the same order.
  void checkFits(FlowNames names) {
    if (!origins.equals(names.origins()) || !schools.equals(names.schools())) {
      throw new IllegalArgumentException(
          "the distance table has ("
              + origins.size()
              + ") origins and ("
              + schools.size()
              + ") schools, but the flows name ("
              + names.origins().size()
              + ") and ("
              + names.schools().size()
              + "), or in another order. Make both from the same lists.");
    }
  }
}
