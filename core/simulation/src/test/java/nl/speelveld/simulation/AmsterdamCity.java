package nl.speelveld.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import nl.speelveld.testkit.ReferenceVectors;

/// Amsterdam as the reference files have it: 604 squares with pupils of two groups, 193 schools
/// with their sizes, straight distances.
record AmsterdamCity(double[][] kilometres, double[][] pupils, double[] size) {
  static AmsterdamCity of(ReferenceVectors vectors) {
    double[][] cells =
        VectorFamily.table(
            VectorFamily.read(vectors, "amsterdam_frontier_lp.json")
                .path("instance")
                .path("cells"));
    JsonNode schools =
        VectorFamily.read(vectors, "amsterdam_pairing_optima.json").path("schools_xy_a_b");
    double[][] kilometres = new double[cells.length][schools.size()];
    double[][] pupils = new double[cells.length][];
    double[] size = new double[schools.size()];
    for (int school = 0; school < size.length; school++) {
      JsonNode at = schools.get(school);
      size[school] = at.path("a").asDouble() + at.path("b").asDouble();
      for (int cell = 0; cell < cells.length; cell++) {
        double x = cells[cell][0] - at.path("x").asDouble();
        double y = cells[cell][1] - at.path("y").asDouble();
        kilometres[cell][school] = Math.hypot(x, y) / 1000;
        pupils[cell] = new double[] {cells[cell][2], cells[cell][3]};
      }
    }
    return new AmsterdamCity(kilometres, pupils, size);
  }

  /// Distances in metres.
  double[][] metres() {
    double[][] metres = new double[kilometres.length][];
    for (int cell = 0; cell < metres.length; cell++) {
      metres[cell] = Arrays.stream(kilometres[cell]).map(km -> km * 1000).toArray();
    }
    return metres;
  }

  /// Pupils as whole numbers.
  int[][] heads() {
    int[][] heads = new int[pupils.length][];
    for (int cell = 0; cell < heads.length; cell++) {
      heads[cell] = Arrays.stream(pupils[cell]).mapToInt(n -> (int) n).toArray();
    }
    return heads;
  }
}
