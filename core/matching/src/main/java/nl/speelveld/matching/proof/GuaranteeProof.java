package nl.speelveld.matching.proof;

import static nl.speelveld.matching.proof.ClaimedSeats.NONE;
import static nl.speelveld.matching.proof.ClaimedSeats.applicantRow;

import java.util.Collection;
import java.util.List;
import nl.speelveld.matching.market.Market;

/// V7: what families may count on was kept.
final class GuaranteeProof {
  private static final int NOT_LISTED = -1;

  private GuaranteeProof() {}

  /// Whoever was sure of a place by the rules has that place, or one higher on the list. Who
  /// withdrew is not counted.
  static Verdict guarantees(ClaimedSeats seats, List<Promise> promises) {
    Checks checks = new Checks();
    for (Promise promise : promises) {
      switch (promise) {
        case Promise.PlaceOnList onList -> checkAll(seats, onList, checks);
        case Promise.SomePlace(var guarantee, int applicant) ->
            checkPlace(seats, guarantee, applicant, checks);
        case Promise.SeatAt(var guarantee, int applicant, int programme) ->
            checkSeat(seats, guarantee, applicant, List.of(programme), checks);
        case Promise.NearHome(var guarantee, int applicant, var programmes) ->
            checkSeat(seats, guarantee, applicant, programmes, checks);
      }
    }
    return checks.verdict(Property.V7_GUARANTEES);
  }

  private static void checkAll(ClaimedSeats seats, Promise.PlaceOnList promise, Checks checks) {
    for (int row = 0; row < seats.market.applicants(); row++) {
      if (programmesListed(seats.market, row) >= promise.programmes()) {
        checkPlace(seats, promise.guarantee(), row, checks);
      }
    }
  }

  private static void checkPlace(
      ClaimedSeats seats, String guarantee, int applicant, Checks checks) {
    if (!seats.standing.gone().contains(applicant)) {
      checks.that(
          seats.granted(applicant) != NONE || seats.onTopAt(applicant) != NONE,
          () ->
              new ProofFinding.NoPlaceOnList(
                  applicantRow(applicant),
                  guarantee,
                  Math.toIntExact(programmesListed(seats.market, applicant))));
    }
  }

  private static long programmesListed(Market market, int applicant) {
    int ranks = 0;
    for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
      boolean sameAsBefore =
          wish > market.from(applicant) && market.rank(wish) == market.rank(wish - 1);
      ranks += sameAsBefore ? 0 : 1;
    }
    return ranks;
  }

  private static void checkSeat(
      ClaimedSeats seats,
      String guarantee,
      int applicant,
      Collection<Integer> programmes,
      Checks checks) {
    List<Integer> ranks =
        programmes.stream().map(its -> rank(seats.market, applicant, its)).toList();
    if (ranks.isEmpty()
        || ranks.contains(NOT_LISTED)
        || seats.standing.gone().contains(applicant)) {
      return;
    }
    int last = ranks.stream().mapToInt(Integer::intValue).max().orElse(NOT_LISTED);
    int granted = seats.granted(applicant);
    int onTop = seats.onTopAt(applicant);
    boolean kept =
        granted != NONE && seats.market.rank(granted) <= last
            || onTop != NONE
                && programmes.contains(seats.market.seatGroups().get(onTop).programme());
    String named =
        programmes.stream()
            .filter(its -> rank(seats.market, applicant, its) == last)
            .map(its -> seats.market.programmes().get(its))
            .findFirst()
            .orElse("");
    checks.that(
        kept, () -> new ProofFinding.SeatNotGiven(applicantRow(applicant), guarantee, named));
  }

  private static int rank(Market market, int applicant, int programme) {
    for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
      if (market.programme(wish) == programme) {
        return market.rank(wish);
      }
    }
    return NOT_LISTED;
  }
}
