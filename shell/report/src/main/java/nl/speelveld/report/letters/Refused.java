package nl.speelveld.report.letters;

import java.util.List;

/// A choice that was not granted.
///
/// @param programme school, site and programme as parents know them
/// @param rank which choice it was
/// @param closed why, for each kind of seats that the child might have had
/// @param ahead how many seats went to whom with priority
public record Refused(String programme, int rank, List<Closed> closed, List<Ahead> ahead) {
  public Refused {
    closed = List.copyOf(closed);
    ahead = List.copyOf(ahead);
    if (closed.isEmpty()) {
      throw new IllegalArgumentException(
          "choice (" + programme + ") was not granted, but no reason was given");
    }
  }

  /// Why one kind of seats was closed.
  ///
  /// @param seats name of the kind of seats, empty where all are of one kind
  /// @param why why
  public record Closed(String seats, Why why) {}

  /// Seats that went to a priority class that comes before that of the child.
  public record Ahead(String className, int seats) {}

  /// Why seats were not to be had. Numbers are those of the published draw, lower goes first.
  public sealed interface Why {
    /// The last seat went to a lower number in the same class; the class is empty where there are
    /// none.
    record Draw(String className, int lastNumber, int yourNumber) implements Why {
      public Draw {
        if (yourNumber <= lastNumber) {
          throw new IllegalArgumentException(
              "number (" + yourNumber + ") is not behind the last one let in (" + lastNumber + ")");
        }
      }
    }

    /// The last seat went to a class that comes first.
    record LaterClass(String lastClass, String yourClass) implements Why {}

    /// There were no seats.
    record NoSeats() implements Why {}

    /// The seats were given in an earlier step.
    record Earlier() implements Why {}

    /// The choice did not count.
    record NotOpen(Gate gate) implements Why {}
  }

  /// What a child must meet to be let in.
  public enum Gate {
    /// School advice.
    LEVEL,
    /// Date of birth.
    AGE,
    /// A requirement that the school set beforehand.
    ADMISSION
  }
}
