package nl.speelveld.matching.grades;

import java.util.List;

/// What an applicant's situation at a programme means for each quota: the priority profile.
///
/// @param name `broer of zus`, `ouder werkt hier`, `geen`
/// @param tries quotas in the order in which such an applicant tries them, with their class there;
///   quotas that are not named are closed to them
/// @param afterSibling name of the profile that takes its place once a brother or sister has been
///   placed at the institution; its own name where that changes nothing
public record Profile(String name, List<Try> tries, String afterSibling) {
  /// One quota that is tried.
  ///
  /// @param quota name
  /// @param priorityClass 1 or more, lower goes first; class 0 is kept for secured seats
  public record Try(String quota, int priorityClass) {
    public Try {
      if (priorityClass < 1) {
        throw new IllegalArgumentException(
            "class ("
                + priorityClass
                + ") in quota ("
                + quota
                + ") is below 1: class 0 is kept for"
                + " secured seats");
      }
    }
  }

  public Profile {
    tries = List.copyOf(tries);
    if (tries.stream().map(Try::quota).distinct().count() < tries.size()) {
      throw new IllegalArgumentException(
          "profile (" + name + ") tries a quota twice: (" + tries + ")");
    }
  }
}
