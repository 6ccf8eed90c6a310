package nl.speelveld.matching.statistics;

import java.util.List;

/// One seat group after the draw.
///
/// @param name name
/// @param programme programme whose seats these are
/// @param seats how many
/// @param taken how many are taken
/// @param cutOff who was the last one let in
/// @param waiting how many stand on the reserve list
/// @param byClass how many seats each class took, in order of class; classes without seats are left
///   out
public record SeatGroupFigures(
    String name,
    String programme,
    int seats,
    int taken,
    CutOff cutOff,
    int waiting,
    List<ClassSeats> byClass) {
  public SeatGroupFigures {
    byClass = List.copyOf(byClass);
  }

  /// How far a seat group went down its order.
  public sealed interface CutOff {
    /// Everybody who asked got in, or could have.
    record Everybody() implements CutOff {}

    /// It has no seats.
    record Nobody() implements CutOff {}

    /// The last one let in, by class and number.
    record Last(int priorityClass, int number) implements CutOff {}
  }

  /// Seats that went to a class.
  public record ClassSeats(int priorityClass, int seats) {}
}
