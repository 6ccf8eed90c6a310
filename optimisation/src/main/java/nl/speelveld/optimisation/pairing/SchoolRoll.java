package nl.speelveld.optimisation.pairing;

import java.util.List;

/// The pupils of a school by grade, and where the school stands.
///
/// @param name unique, a register number or a name
/// @param xMetres east, in metres of any flat grid
/// @param yMetres north
/// @param seats how many pupils the building holds
/// @param grades from the lowest to the highest; one entry where grades are not known
public record SchoolRoll(
    String name, double xMetres, double yMetres, double seats, List<Grade> grades) {
  public SchoolRoll {
    grades = List.copyOf(grades);
  }

  /// Pupils of one grade.
  ///
  /// @param inGroup in the group
  /// @param rest all others
  public record Grade(double inGroup, double rest) {}

  /// A school whose grades and seats are not known or do not matter.
  public static SchoolRoll whole(String name, double xMetres, double yMetres, Grade pupils) {
    return new SchoolRoll(
        name, xMetres, yMetres, pupils.inGroup() + pupils.rest(), List.of(pupils));
  }

  /// Distance between two schools as the crow flies.
  public double metresTo(SchoolRoll other) {
    return Math.hypot(xMetres - other.xMetres, yMetres - other.yMetres);
  }
}
