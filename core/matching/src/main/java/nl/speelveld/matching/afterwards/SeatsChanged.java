package nl.speelveld.matching.afterwards;

/// Another number of seats at a seat group: a class more, or a class less.
///
/// @param seatGroup row of the seat group
/// @param seats from now, 0 or more
/// @param rule what becomes of those who lose their seat, where there are fewer
public record SeatsChanged(int seatGroup, int seats, FewerSeats.Rule rule) {
  public SeatsChanged {
    if (seats < 0) {
      throw new IllegalArgumentException(
          "seats is (" + seats + "), but a group has 0 seats or more");
    }
  }

  /// A change after the outcome was published: whoever has a seat elsewhere keeps it.
  public static SeatsChanged afterPublication(int seatGroup, int seats) {
    return new SeatsChanged(seatGroup, seats, FewerSeats.Rule.OTHERS_KEEP_THEIR_SEAT);
  }

  /// A change before anybody saw the outcome: everything as if there had never been other seats.
  public static SeatsChanged beforePublication(int seatGroup, int seats) {
    return new SeatsChanged(seatGroup, seats, FewerSeats.Rule.AS_A_NEW_RUN);
  }
}
