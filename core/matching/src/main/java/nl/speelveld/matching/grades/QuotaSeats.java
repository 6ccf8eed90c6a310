package nl.speelveld.matching.grades;

/// Seats of a programme that are kept for a quota.
///
/// @param quota name: `prioritario`, `regular`
/// @param seats how many, 0 or more
public record QuotaSeats(String quota, int seats) {
  public QuotaSeats {
    if (seats < 0) {
      throw new IllegalArgumentException(
          "seats of quota (" + quota + ") is (" + seats + "), but a quota has 0 seats or more");
    }
  }
}
