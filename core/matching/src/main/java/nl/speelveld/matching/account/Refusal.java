package nl.speelveld.matching.account;

import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// Why a seat group let an applicant pass, told from its published cut-off alone.
public enum Refusal {
  /// The seat group has no seats at all.
  NO_SEATS,
  /// The last seat went to a class that comes before the applicant's own: no number would have
  /// helped.
  BEHIND_IN_CLASS,
  /// The last seat went to somebody of the same class with a lower number: the draw decided.
  BEHIND_IN_DRAW,
  /// The applicant stands before the last one let in and yet has no seat: the seats went in an
  /// earlier step. A stable assignment has none of these.
  SEATS_WENT_EARLIER;

  /// Why this wish was not granted. Ask it of wishes above the granted one only.
  public static Refusal of(Market market, Priorities priorities, CutOffs cutOffs, int wish) {
    int group = market.seatGroup(wish);
    long key = priorities.key(wish);
    if (market.seats(group) == 0) {
      return NO_SEATS;
    }
    if (cutOffs.letsIn(group, key)) {
      return SEATS_WENT_EARLIER;
    }
    long last = cutOffs.find(group).orElseThrow();
    return Priorities.priorityClass(last) < Priorities.priorityClass(key)
        ? BEHIND_IN_CLASS
        : BEHIND_IN_DRAW;
  }
}
