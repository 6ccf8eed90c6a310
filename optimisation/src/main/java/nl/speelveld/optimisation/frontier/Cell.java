package nl.speelveld.optimisation.frontier;

/// A place where pupils live.
///
/// @param xMetres east, in metres of any flat grid
/// @param yMetres north
/// @param inGroup pupils in the group
/// @param rest all other pupils
public record Cell(double xMetres, double yMetres, double inGroup, double rest) {
  /// Pupils of one side: 0 is the group, 1 the rest.
  public double pupils(int side) {
    return side == 0 ? inGroup : rest;
  }
}
