package nl.speelveld.matching.proof;

import static nl.speelveld.matching.proof.ClaimedSeats.NONE;
import static nl.speelveld.matching.proof.ClaimedSeats.applicantRow;
import static nl.speelveld.matching.proof.ClaimedSeats.groupRow;

import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.seats.Contingent;
import nl.speelveld.table.finding.Place;

/// V3 and V4: seats are those there are, each of the right contingent, one for each, of the list.
final class SeatsProof {
  private SeatsProof() {}

  /// No more seats were given than there are, and each part of a programme's seats went to whom it
  /// is for, in the order in which the rules fill the parts. Seats on top of those there are count
  /// not here: each has its reason in the log.
  static Verdict seatsAndContingents(Claim claim, ClaimedSeats seats, Evidence evidence) {
    Checks checks = new Checks();
    for (int row = 0; row < seats.market.seatGroups().size(); row++) {
      int group = row;
      checks.that(
          seats.taken(group) <= seats.market.seats(group),
          () ->
              new ProofFinding.TooManySeats(
                  groupRow(group),
                  seats.name(group),
                  seats.taken(group),
                  seats.market.seats(group)));
    }
    for (int row = 0; row < seats.market.applicants(); row++) {
      if (seats.granted(row) != NONE) {
        checkTurn(seats, row, evidence.fairness(), checks);
      }
    }
    evidence.division().ifPresent(division -> checkAudience(claim, seats, division, checks));
    return checks.verdict(Property.V3_SEATS_AND_CONTINGENTS);
  }

  /// A seat of an earlier contingent of the same programme was due where one is empty, or where
  /// somebody has one who goes after; who came late has no claim on the latter.
  private static void checkTurn(
      ClaimedSeats seats, int applicant, Fairness fairness, Checks checks) {
    Market market = seats.market;
    int granted = seats.granted(applicant);
    if (!fairness.protects(applicant)) {
      return;
    }
    for (int wish = market.from(applicant); wish < granted; wish++) {
      if (market.rank(wish) == market.rank(granted)) {
        int earlier = market.seatGroup(wish);
        long worst = seats.worst(earlier);
        boolean due =
            seats.taken(earlier) < market.seats(earlier)
                || worst != NONE
                    && !seats.standing.latecomers().contains(applicant)
                    && fairness.goesBefore(seats.priorities.key(wish), worst);
        checks.that(
            !due,
            () ->
                new ProofFinding.OutOfTurn(
                    applicantRow(applicant),
                    seats.name(market.seatGroup(granted)),
                    seats.name(earlier)));
      }
    }
  }

  private static void checkAudience(
      Claim claim, ClaimedSeats seats, Division division, Checks checks) {
    List<Optional<Contingent>> contingents = division.contingents(claim.market());
    for (GivenSeat seat : claim.seats()) {
      if (seats.exists(seat)
          && seat.how() == GivenSeat.How.BY_DRAW
          && seat.applicant() < division.typesOfApplicant().size()) {
        long types = division.typesOfApplicant().get(seat.applicant());
        checks.that(
            contingents.get(seat.seatGroup()).map(its -> its.admits(types)).orElse(true),
            () ->
                new ProofFinding.OutsideAudience(
                    applicantRow(seat.applicant()), seats.name(seat.seatGroup())));
      }
    }
  }

  /// Everybody has one seat at most, of the own list, at a programme that they may go to. Who
  /// withdrew has none.
  static Verdict onTheList(Claim claim, ClaimedSeats seats) {
    Checks checks = new Checks();
    int[] held = new int[claim.market().applicants()];
    for (int row = 0; row < claim.seats().size(); row++) {
      GivenSeat seat = claim.seats().get(row);
      long line = row + 1L;
      checks.that(
          seats.exists(seat),
          () ->
              new ProofFinding.UnknownRow(
                  Place.row("places", line), seat.applicant() + 1, seat.seatGroup() + 1));
      if (seats.exists(seat)) {
        held[seat.applicant()]++;
        checkOne(seat, seats, checks);
      }
    }
    for (int row = 0; row < held.length; row++) {
      int applicant = row;
      checks.that(
          held[row] <= 1,
          () -> new ProofFinding.TwoSeats(applicantRow(applicant), held[applicant]));
    }
    return checks.verdict(Property.V4_ON_THE_LIST);
  }

  private static void checkOne(GivenSeat seat, ClaimedSeats seats, Checks checks) {
    var place = applicantRow(seat.applicant());
    String group = seats.name(seat.seatGroup());
    // why: a seat on top may be anywhere, the reason for it is what the log asks
    checks.that(
        seat.how() == GivenSeat.How.ON_TOP
            || seats.wish(seat.applicant(), seat.seatGroup()) != NONE,
        () -> new ProofFinding.NotOnList(place, group));
    checks.that(
        !seats.standing.gone().contains(seat.applicant()),
        () -> new ProofFinding.HasLeft(place, group));
  }
}
