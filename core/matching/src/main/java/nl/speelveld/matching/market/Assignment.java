package nl.speelveld.matching.market;

import java.util.Arrays;
import java.util.OptionalInt;

/// Who has which seat. Immutable; two are equal when everybody has the same wish granted.
public final class Assignment {
  private static final int NONE = -1;
  private final Market market;
  private final int[] granted;

  private Assignment(Market market, int[] granted) {
    this.market = market;
    this.granted = granted;
  }

  /// The assignment that grants these wishes.
  ///
  /// @param grantedWish for each applicant one of its own wishes, or −1 for no seat
  public static Assignment of(Market market, int... grantedWish) {
    if (grantedWish.length != market.applicants()) {
      throw new IllegalArgumentException(
          "there are ("
              + grantedWish.length
              + ") places, but ("
              + market.applicants()
              + ") applicants");
    }
    for (int applicant = 0; applicant < grantedWish.length; applicant++) {
      int wish = grantedWish[applicant];
      if (wish != NONE && (wish < market.from(applicant) || wish >= market.from(applicant + 1))) {
        throw new IllegalArgumentException(
            "wish (" + wish + ") is not one of applicant (" + market.applicant(applicant) + ")");
      }
    }
    return new Assignment(market, grantedWish.clone());
  }

  /// The market that was assigned.
  public Market market() {
    return market;
  }

  /// The wish that was granted, if any.
  public OptionalInt findWish(int applicant) {
    return granted[applicant] == NONE ? OptionalInt.empty() : OptionalInt.of(granted[applicant]);
  }

  /// The seat group in which the applicant has a seat, if any.
  public OptionalInt findSeatGroup(int applicant) {
    int wish = granted[applicant];
    return wish == NONE ? OptionalInt.empty() : OptionalInt.of(market.seatGroup(wish));
  }

  /// The programme at which the applicant has a seat, if any.
  public OptionalInt findProgramme(int applicant) {
    int wish = granted[applicant];
    return wish == NONE ? OptionalInt.empty() : OptionalInt.of(market.programme(wish));
  }

  /// How many have a seat.
  public int placed() {
    return (int) Arrays.stream(granted).filter(wish -> wish != NONE).count();
  }

  /// Seats taken, per seat group.
  public int[] takenSeats() {
    int[] taken = new int[market.seatGroups().size()];
    for (int wish : granted) {
      if (wish != NONE) {
        taken[market.seatGroup(wish)]++;
      }
    }
    return taken;
  }

  /// First wish that was not refused: the granted one, or the end of the list.
  public int reached(int applicant) {
    return granted[applicant] == NONE ? market.from(applicant + 1) : granted[applicant];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Assignment same
        && market == same.market
        && Arrays.equals(granted, same.granted);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(granted);
  }

  @Override
  public String toString() {
    return placed() + " of " + granted.length + " placed";
  }
}
