package nl.speelveld.matching.grades;

/// Which of the family rules are in force.
///
/// @param order which grade is decided first
/// @param siblingsCount a brother or sister placed in a grade before lifts the profile
/// @param familiesStayTogether who applies as a family wishes the institutions of relatives placed
///   in a grade before above all others
public record GradeRules(Order order, boolean siblingsCount, boolean familiesStayTogether) {
  /// The order of the grades.
  public enum Order {
    /// The eldest children first, as in Chile.
    HIGHEST_GRADE_FIRST,
    /// The youngest children first.
    LOWEST_GRADE_FIRST
  }

  /// The rules of Chile: the highest grade first, both family rules in force.
  public static GradeRules chile() {
    return new GradeRules(Order.HIGHEST_GRADE_FIRST, true, true);
  }
}
