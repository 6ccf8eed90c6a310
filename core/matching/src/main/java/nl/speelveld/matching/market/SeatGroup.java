package nl.speelveld.matching.market;

/// Seats of one programme that are given out in one order: all seats of a small school, or one
/// contingent of a large one (reserved seats, seats by distance, seats by chance).
///
/// @param name unique in the market, as it is published: `De Regenboog`, `De Regenboog, nabij`
/// @param programme row of the programme that the seats belong to
/// @param seats how many, 0 or more
public record SeatGroup(String name, int programme, int seats) {
  public SeatGroup {
    if (seats < 0) {
      throw new IllegalArgumentException(
          "seats of (" + name + ") is (" + seats + "), but a group has 0 seats or more");
    }
  }
}
