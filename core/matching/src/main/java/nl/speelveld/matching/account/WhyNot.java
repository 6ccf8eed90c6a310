package nl.speelveld.matching.account;

import java.util.List;

/// Why a wish above the place was not granted, as data for a letter. Numbers count from 1, as they
/// are published.
public sealed interface WhyNot {
  /// Place of the programme on the family's list, 1 is the first choice.
  int rank();

  /// All seats of a seat group went to who goes before: compare the last one in with your own.
  ///
  /// @param rank place of the programme on the list
  /// @param seatGroup row of the seat group; a programme with divided seats has one for each that
  ///   the applicant may have
  /// @param last class and number of the last one let in
  /// @param own class and number of the applicant there
  /// @param ahead for each class before the applicant's own how many seats went to it
  record LastOneIn(int rank, int seatGroup, Standing last, Standing own, List<SeatsOfClass> ahead)
      implements WhyNot {
    public LastOneIn {
      ahead = List.copyOf(ahead);
    }
  }

  /// The seat group has no seats.
  ///
  /// @param rank place of the programme on the list
  /// @param seatGroup row of the seat group
  record NoSeats(int rank, int seatGroup) implements WhyNot {}

  /// The seats had been given before the wish was asked, although the applicant comes before the
  /// last one in: as under immediate acceptance, or for who applied late.
  ///
  /// @param rank place of the programme on the list
  /// @param seatGroup row of the seat group
  record WentEarlier(int rank, int seatGroup) implements WhyNot {}

  /// The applicant may not go there: advice, level, a gate. The wish took no part.
  ///
  /// @param rank place of the programme on the list
  /// @param programme name of the programme
  /// @param rule the rule that says so, by its name
  record NotEligible(int rank, String programme, String rule) implements WhyNot {}

  /// Where somebody stands in the order of a seat group.
  ///
  /// @param priorityClass class, lower goes first
  /// @param number number within the class, counted from 1, lower goes first
  record Standing(int priorityClass, int number) {}

  /// Seats that went to a class.
  ///
  /// @param priorityClass the class
  /// @param seats how many
  record SeatsOfClass(int priorityClass, int seats) {}
}
