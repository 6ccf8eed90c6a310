package nl.speelveld.opendata.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// The ground plan of a town: a grid of PC4 areas whose inner and outer corners were moved a
/// little. Rijksdriehoek metres.
///
/// Neighbouring areas share their corners, so that the areas of a wijk and the wijken of a town fit
/// without gaps.
final class TownMap {
  private static final double MOVED = 0.17; // largest move of a corner, as a part of the side
  private final Town town;
  private final double[] cornerX;
  private final double[] cornerY;

  private TownMap(Town town, double[] cornerX, double[] cornerY) {
    this.town = town;
    this.cornerX = cornerX;
    this.cornerY = cornerY;
  }

  static TownMap of(Town town, RandomGenerator random) {
    Town.Layout layout = town.layout();
    int corners = (layout.columns() + 1) * (layout.rows() + 1);
    double[] x = new double[corners];
    double[] y = new double[corners];
    for (int row = 0, corner = 0; row <= layout.rows(); row++) {
      for (int column = 0; column <= layout.columns(); column++, corner++) {
        x[corner] = layout.x() + layout.cell() * (column + MOVED * (2 * random.nextDouble() - 1));
        y[corner] = layout.y() + layout.cell() * (row + MOVED * (2 * random.nextDouble() - 1));
      }
    }
    return new TownMap(town, x, y);
  }

  int cells() {
    return town.layout().cells();
  }

  int wijken() {
    return town.layout().rows() * wijkenInRow();
  }

  private int wijkenInRow() {
    return Math.ceilDiv(town.layout().columns(), town.layout().wijkColumns());
  }

  /// The wijk that an area lies in, counted from 0.
  int wijkOf(int cell) {
    int columns = town.layout().columns();
    return cell / columns * wijkenInRow() + cell % columns / town.layout().wijkColumns();
  }

  /// A point of an area: `(0, 0)` is its south-west corner, `(1, 1)` its north-east one.
  double[] point(int cell, double right, double up) {
    int southWest = southWest(cell);
    int north = southWest + town.layout().columns() + 1;
    return new double[] {
      between(cornerX, southWest, north, right, up), between(cornerY, southWest, north, right, up)
    };
  }

  private static double between(double[] at, int south, int north, double right, double up) {
    double below = at[south] + right * (at[south + 1] - at[south]);
    double above = at[north] + right * (at[north + 1] - at[north]);
    return below + up * (above - below);
  }

  private int southWest(int cell) {
    int columns = town.layout().columns();
    return cell / columns * (columns + 1) + cell % columns;
  }

  /// Outline of an area, closed: the first corner stands last again.
  List<double[]> outlineOfCell(int cell) {
    int columns = town.layout().columns();
    return outline(cell % columns, cell / columns, cell % columns + 1, cell / columns + 1);
  }

  /// Outline of a wijk.
  List<double[]> outlineOfWijk(int wijk) {
    int row = wijk / wijkenInRow();
    int first = wijk % wijkenInRow() * town.layout().wijkColumns();
    int last = Math.min(first + town.layout().wijkColumns(), town.layout().columns());
    return outline(first, row, last, row + 1);
  }

  /// Outline of the town.
  List<double[]> outlineOfTown() {
    return outline(0, 0, town.layout().columns(), town.layout().rows());
  }

  private List<double[]> outline(int west, int south, int east, int north) {
    List<double[]> ring = new ArrayList<>();
    for (int column = west; column < east; column++) {
      ring.add(corner(column, south));
    }
    for (int row = south; row < north; row++) {
      ring.add(corner(east, row));
    }
    for (int column = east; column > west; column--) {
      ring.add(corner(column, north));
    }
    for (int row = north; row > south; row--) {
      ring.add(corner(west, row));
    }
    ring.add(corner(west, south));
    return ring;
  }

  private double[] corner(int column, int row) {
    int corner = row * (town.layout().columns() + 1) + column;
    return new double[] {cornerX[corner], cornerY[corner]};
  }

  /// Surface of an area in km².
  double km2(int cell) {
    List<double[]> ring = outlineOfCell(cell);
    double twice = 0;
    for (int at = 0; at + 1 < ring.size(); at++) {
      twice += ring.get(at)[0] * ring.get(at + 1)[1] - ring.get(at + 1)[0] * ring.get(at)[1];
    }
    return Math.abs(twice) / 2 / 1e6;
  }
}
