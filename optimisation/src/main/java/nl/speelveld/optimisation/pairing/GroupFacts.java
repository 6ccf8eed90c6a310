package nl.speelveld.optimisation.pairing;

import java.util.List;

/// Why these schools: the facts of one group, for a report to put into words.
///
/// @param group what was chosen
/// @param schools as they are
/// @param after the units as they will be: one for the group where pupils mix, one a building where
///   grades are divided
/// @param farthestMetres the largest distance between two of its schools
/// @param contributionBefore part of the index that these schools make as they are
/// @param contributionAfter part of the index that they make together
/// @param passedOver groups that would bring one of the schools more, and why they were not chosen
public record GroupFacts(
    Grouping group,
    List<Unit> schools,
    List<Unit> after,
    double farthestMetres,
    double contributionBefore,
    double contributionAfter,
    List<PassedOver> passedOver) {
  public GroupFacts {
    schools = List.copyOf(schools);
    after = List.copyOf(after);
    passedOver = List.copyOf(passedOver);
  }

  /// Pupils together.
  ///
  /// @param names of the schools or the building
  /// @param pupils how many
  /// @param shareInGroup 0…1, 0 where there are no pupils
  public record Unit(List<String> names, double pupils, double shareInGroup) {
    public Unit {
      names = List.copyOf(names);
    }
  }

  /// A group that brings more than the chosen one, but holds a school that brings more elsewhere.
  ///
  /// @param group that was not chosen, of the schools of this one and others
  /// @param chosenInstead the other chosen groups with which it shares a school
  public record PassedOver(Grouping group, List<Grouping> chosenInstead) {
    public PassedOver {
      chosenInstead = List.copyOf(chosenInstead);
    }
  }
}
