package nl.speelveld.runs.whatif;

import java.util.Arrays;

/// Areas × schools of one municipality, with the numbers that its homes and schools have there.
/// Lives inside one call.
final class Grid {
  private final int[] areaOfOrigin; // -1: not here
  private final int[] schoolOfFlow; // -1: not here
  private final double[] flow; // areas × schools
  private final int areas;
  private final int schools;
  private final int inside;

  /// A grid without flows.
  ///
  /// @param areaOfOrigin number of each origin of the flows, -1 for one that is not here
  /// @param schoolOfFlow number of each school of the flows, -1 for one that is not here
  /// @param areas how many
  /// @param schools how many
  /// @param inside how many of the schools, from the first, are counted
  Grid(int[] areaOfOrigin, int[] schoolOfFlow, int areas, int schools, int inside) {
    this.areaOfOrigin = areaOfOrigin.clone();
    this.schoolOfFlow = schoolOfFlow.clone();
    this.areas = areas;
    this.schools = schools;
    this.inside = inside;
    this.flow = new double[areas * schools];
  }

  int areas() {
    return areas;
  }

  int schools() {
    return schools;
  }

  int inside() {
    return inside;
  }

  int areaOf(int origin) {
    return areaOfOrigin[origin];
  }

  int schoolOf(int flowSchool) {
    return schoolOfFlow[flowSchool];
  }

  double flow(int area, int school) {
    return flow[area * schools + school];
  }

  void add(int area, int school, double pupils) {
    flow[area * schools + school] += pupils;
  }

  /// Pupils who arrive at a school.
  double arriving(int school) {
    double all = 0;
    for (int area = 0; area < areas; area++) {
      all += flow(area, school);
    }
    return all;
  }

  /// Pupils of each area at a school.
  double[] homesOf(int school) {
    double[] homes = new double[areas];
    Arrays.setAll(homes, area -> flow(area, school));
    return homes;
  }

  /// Whole pupils of each area: what is rounded off is carried to the next one.
  ///
  /// @param pupils of each area
  /// @param factor by which they are multiplied first
  static int[] whole(double[] pupils, double factor) {
    int[] whole = new int[pupils.length];
    double carry = 0;
    for (int area = 0; area < pupils.length; area++) {
      carry += pupils[area] * factor;
      whole[area] = (int) Math.floor(carry + 1e-6);
      carry -= whole[area];
    }
    return whole;
  }
}
