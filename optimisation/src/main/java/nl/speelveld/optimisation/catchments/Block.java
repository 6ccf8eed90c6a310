package nl.speelveld.optimisation.catchments;

/// A block of houses that belongs to one school as a whole.
///
/// @param name unique
/// @param inGroup pupils in the group
/// @param rest all other pupils
/// @param school the school it belongs to now, number in the list of schools
public record Block(String name, double inGroup, double rest, int school) {
  /// All pupils.
  public double pupils() {
    return inGroup + rest;
  }
}
