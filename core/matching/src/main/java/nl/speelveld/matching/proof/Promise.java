package nl.speelveld.matching.proof;

import java.util.List;

/// What families may count on, as data: for whom, and what.
public sealed interface Promise {
  /// Short name of the guarantee in the rules.
  String guarantee();

  /// A place somewhere on the own list for everybody who lists at least so many programmes.
  ///
  /// @param guarantee short name
  /// @param programmes 1 or more
  record PlaceOnList(String guarantee, int programmes) implements Promise {}

  /// A place somewhere on the own list, for this applicant: what a list length by level comes to.
  ///
  /// @param guarantee short name
  /// @param applicant row of the applicant
  record SomePlace(String guarantee, int applicant) implements Promise {}

  /// A seat at a programme, or at one that the family ranked above it. Says nothing to who did not
  /// list it.
  ///
  /// @param guarantee short name
  /// @param applicant row of the applicant
  /// @param programme row of the programme
  record SeatAt(String guarantee, int applicant, int programme) implements Promise {}

  /// A seat at one of these programmes, or at one that the family ranked above the last of them.
  /// Says nothing to who did not list all of them.
  ///
  /// @param guarantee short name
  /// @param applicant row of the applicant
  /// @param programmes rows of the programmes near home
  record NearHome(String guarantee, int applicant, List<Integer> programmes) implements Promise {
    public NearHome {
      programmes = List.copyOf(programmes);
    }
  }
}
