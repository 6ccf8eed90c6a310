package nl.speelveld.matching.statistics;

import nl.speelveld.matching.account.CutOffs;
import nl.speelveld.matching.account.Refusal;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// Why an applicant has no place at all. The first that holds is the reason.
public enum UnplacedReason {
  /// No list was handed in.
  NO_LIST,
  /// Nothing on the list was open to the applicant: other level, other cohort, no such programme.
  NONE_ELIGIBLE,
  /// The list was shorter than the rules call full. A longer list might have led to a place.
  SHORT_LIST,
  /// Somewhere the applicant would have had a place with a better number: the draw decided.
  LOST_DRAW,
  /// Everywhere the last place went to a class before their own, or there were no places.
  OTHERS_HAD_PRIORITY,
  /// The places went in an earlier step, as under immediate acceptance.
  SEATS_WENT_EARLIER;

  /// The reason for an applicant without a place.
  public static UnplacedReason of(
      Applicants applicants, Priorities priorities, CutOffs cutOffs, InMarket one) {
    Market market = one.market();
    int first = market.from(one.applicant());
    int end = market.from(one.applicant() + 1);
    int listed = applicants.listed(one.applicant());
    if (first == end) {
      return listed == 0 ? NO_LIST : NONE_ELIGIBLE;
    }
    if (listed < applicants.fullLength(one.applicant())) {
      return SHORT_LIST;
    }
    UnplacedReason reason = OTHERS_HAD_PRIORITY;
    for (int wish = first; wish < end; wish++) {
      switch (Refusal.of(market, priorities, cutOffs, wish)) {
        case BEHIND_IN_DRAW -> {
          return LOST_DRAW;
        }
        case SEATS_WENT_EARLIER -> reason = SEATS_WENT_EARLIER;
        case BEHIND_IN_CLASS, NO_SEATS -> {}
      }
    }
    return reason;
  }

  /// One applicant of a market.
  ///
  /// @param market the market
  /// @param applicant row
  public record InMarket(Market market, int applicant) {}
}
