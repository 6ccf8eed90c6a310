package nl.speelveld.choice.estimate;

import java.util.Arrays;

/// The covariance of estimates, parameters × parameters. Immutable.
public final class Covariance {
  private final int size;
  private final double[] cells;

  private Covariance(int size, double[] cells) {
    this.size = size;
    this.cells = cells;
  }

  /// A covariance from its cells, row-major.
  public static Covariance of(int size, double[] cells) {
    if (cells.length != size * size) {
      throw new IllegalArgumentException(
          "cells has length (%d), but (%d) parameters ask for (%d)"
              .formatted(cells.length, size, size * size));
    }
    return new Covariance(size, cells.clone());
  }

  /// How many parameters.
  public int size() {
    return size;
  }

  /// One cell.
  public double at(int row, int column) {
    return cells[row * size + column];
  }

  /// The standard error of a parameter.
  public double standardError(int parameter) {
    return Math.sqrt(at(parameter, parameter));
  }

  /// A copy of the cells, row-major.
  public double[] toCells() {
    return cells.clone();
  }

  /// The same covariance times a number.
  public Covariance times(double factor) {
    return new Covariance(size, Arrays.stream(cells).map(cell -> cell * factor).toArray());
  }
}
