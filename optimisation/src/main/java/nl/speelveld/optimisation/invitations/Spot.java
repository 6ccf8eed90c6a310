package nl.speelveld.optimisation.invitations;

/// A neighbourhood with the children who live there, or a school with its pupils.
///
/// @param name unique among its kind
/// @param xMetres east, in metres of any flat grid
/// @param yMetres north
/// @param inGroup children in the group
/// @param rest all other children
public record Spot(String name, double xMetres, double yMetres, double inGroup, double rest) {
  /// All children.
  public double children() {
    return inGroup + rest;
  }

  /// Share in the group, 0…1; 0 where there are no children.
  public double share() {
    return children() > 0 ? inGroup / children() : 0;
  }

  /// Distance as the crow flies.
  public double metresTo(Spot other) {
    return Math.hypot(xMetres - other.xMetres, yMetres - other.yMetres);
  }
}
