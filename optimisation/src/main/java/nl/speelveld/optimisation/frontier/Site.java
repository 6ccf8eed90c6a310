package nl.speelveld.optimisation.frontier;

/// A school: where it stands and how many pupils it holds.
///
/// @param name unique, a register number or a name
/// @param xMetres east, in metres of the same grid as the cells
/// @param yMetres north
/// @param seats how many pupils it holds
public record Site(String name, double xMetres, double yMetres, double seats) {
  /// The same school with other seats.
  public Site withSeats(double other) {
    return new Site(name, xMetres, yMetres, other);
  }
}
