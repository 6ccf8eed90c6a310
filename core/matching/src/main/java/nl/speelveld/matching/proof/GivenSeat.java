package nl.speelveld.matching.proof;

/// A seat that somebody has, as claimed. Rows that do not exist are a finding, not a fault of ours.
///
/// @param applicant row of the applicant
/// @param seatGroup row of the seat group
/// @param how how it was given
public record GivenSeat(int applicant, int seatGroup, How how) {
  /// How a seat was given.
  public enum How {
    /// By lists and keys.
    BY_DRAW,
    /// Outside the draw and on top of the seats there are, with a reason in the log.
    ON_TOP
  }

  /// A seat by lists and keys.
  public static GivenSeat byDraw(int applicant, int seatGroup) {
    return new GivenSeat(applicant, seatGroup, How.BY_DRAW);
  }

  /// A seat outside the draw.
  public static GivenSeat onTop(int applicant, int seatGroup) {
    return new GivenSeat(applicant, seatGroup, How.ON_TOP);
  }
}
