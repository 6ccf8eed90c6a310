package nl.speelveld.runs.enrolment.family;

import java.util.List;

/// A choice above the place.
///
/// @param programme name
/// @param rank which choice it was
/// @param closed why, for each kind of seats that the child might have had; at least one
/// @param ahead how many seats went to each class that comes before the child's own
public record RefusedChoice(
    String programme, int rank, List<ClosedSeats> closed, List<SeatsAhead> ahead) {
  public RefusedChoice {
    closed = List.copyOf(closed);
    ahead = List.copyOf(ahead);
    if (closed.isEmpty()) {
      throw new IllegalArgumentException(
          "choice (" + programme + ") was not granted, but no reason was given");
    }
  }

  /// Why one kind of seats was closed.
  ///
  /// @param seats what the kind of seats is called; nothing where all are of one kind
  /// @param why why
  public record ClosedSeats(Name seats, WhyClosed why) {}

  /// Seats that went to a class that comes before that of the child.
  public record SeatsAhead(Name group, int seats) {}
}
