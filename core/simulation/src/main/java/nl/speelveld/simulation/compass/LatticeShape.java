package nl.speelveld.simulation.compass;

import nl.speelveld.simulation.limits.Limits;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// A square town of cells, with neighbourhoods and schools evenly spread over it.
///
/// @param width cells along a side
/// @param neighbourhoodsAlong neighbourhoods along a side
/// @param schoolsAlong schools along a side
/// @param density share of the cells, less one for each school and neighbourhood, where a household
///   lives
/// @param torus whether who lives at an edge lives next to the opposite edge
public record LatticeShape(
    int width, int neighbourhoodsAlong, int schoolsAlong, double density, boolean torus) {
  /// How many households there are.
  public int households() {
    int centres = neighbourhoodsAlong * neighbourhoodsAlong + schoolsAlong * schoolsAlong;
    return (int) (density * (width * width - centres));
  }

  /// The neighbourhood of a cell. A cell on a border belongs to the first that touches it, as
  /// published; so the first neighbourhood of a row is a cell wider and the last a cell narrower.
  int neighbourhood(int cell) {
    return strip(cell / width) * neighbourhoodsAlong + strip(cell % width);
  }

  private int strip(int at) {
    double size = (double) width / neighbourhoodsAlong;
    return (int) Math.max(0, Math.ceil(at / size) - 1);
  }

  /// Straight distances from each cell to each school, `distance[cell][school]`, in cells. Not
  /// around the edges, also where the town is a torus for who lives next to whom: as published.
  double[][] distances() {
    double[][] distances = new double[width * width][schoolsAlong * schoolsAlong];
    double gap = (double) width / schoolsAlong;
    for (int cell = 0; cell < distances.length; cell++) {
      for (int school = 0; school < distances[cell].length; school++) {
        int row = school / schoolsAlong;
        int line = cell / width;
        double x = (row + 0.5) * gap - line;
        double y = (school % schoolsAlong + 0.5) * gap - cell % width;
        distances[cell][school] = Math.hypot(x, y);
      }
    }
    return distances;
  }

  /// What is out of range.
  public Findings check(Place place) {
    return Limits.at(place)
        .within("width", width, 3, 10_000)
        .within("neighbourhoodsAlong", neighbourhoodsAlong, 1, width)
        .within("schoolsAlong", schoolsAlong, 1, width)
        .above("density", density, 0, 1)
        .findings();
  }
}
