package nl.speelveld.optimisation.invitations;

/// What a group of families could do for one school.
public sealed interface Initiative {
  /// Name of the school.
  String school();

  /// The smallest group of families that brings the school between its tipping points.
  ///
  /// @param school its name
  /// @param fromGroup whether the families are of the group, or of the others
  /// @param families how many must join
  /// @param shareBefore of the group among those who enter, 0…1
  /// @param shareAfter the same with these families
  /// @param odds chance that at least so many of the families nearby say yes, each on its own, 0…1
  record Possible(
      String school,
      boolean fromGroup,
      int families,
      double shareBefore,
      double shareAfter,
      double odds)
      implements Initiative {}

  /// The school lies between its tipping points already.
  record NotNeeded(String school, double share) implements Initiative {}

  /// No group of families can do it.
  ///
  /// @param families how many it would take; 0 where no number suffices
  record NotPossible(String school, int families, Reason reason) implements Initiative {}

  /// Why no group of families can do it.
  enum Reason {
    /// There is no room for so many more.
    SEATS,
    /// There are not so many families nearby.
    FAMILIES,
    /// No number of families would do, because the tipping points ask for all or none.
    NO_NUMBER
  }
}
