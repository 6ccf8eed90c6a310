package nl.speelveld.matching.proof;

import static nl.speelveld.matching.proof.ClaimedSeats.NONE;
import static nl.speelveld.matching.proof.ClaimedSeats.applicantRow;

import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// V1 and V2: no applicant could have had a seat at a programme above their place.
///
/// Both look at each wish above the place; it asks one seat group in one class. What that means:
///
/// - **Soft reserve.** Who is not in the target group stands behind all of it at the reserved
///   seats, and may have what it leaves. So nobody outside it can object to a reserved seat of the
///   target group, and everybody can object to one that was given in the wrong order otherwise, or
///   stayed empty.
/// - **Hard reserve, split contingent, ceiling.** Who is not admitted has no wish for these seats,
///   so cannot object to them, even when they stay empty.
/// - **Priority for a part of the seats.** At the seats for which it counts the applicant stands in
///   the better class, at the others not: they can object to each seat by the order of that seat.
/// - **Priority for a first choice only.** The class is that of the list as it was handed in.
///   Nobody can object who would have been first with another list; the rule itself punishes
///   honesty, and `enrol check` says so.
final class EnvyProof {
  private EnvyProof() {}

  /// At every programme that you ranked above your place, all seats that you could compete for went
  /// to applicants who go before you: in a better class, or in the same class with a lower number.
  static Verdict noJustifiedEnvy(ClaimedSeats seats, Fairness fairness) {
    Property property = Property.V1_NO_JUSTIFIED_ENVY;
    if (fairness instanceof Fairness.NotPromised) {
      return new Verdict.NotChecked(property);
    }
    Market market = seats.market;
    Checks checks = new Checks();
    for (int row = 0; row < market.applicants(); row++) {
      int applicant = row;
      if (seats.takesPart(row)
          && fairness.protects(row)
          && !seats.standing.latecomers().contains(row)) {
        for (int wish = market.from(row); wish < market.from(row + 1); wish++) {
          if (seats.isAbovePlace(row, wish)) {
            int group = market.seatGroup(wish);
            long worst = seats.worst(group);
            checks.that(
                worst == NONE || !fairness.goesBefore(seats.priorities.key(wish), worst),
                () ->
                    new ProofFinding.PassedOver(
                        applicantRow(applicant),
                        seats.name(group),
                        Priorities.applicant(worst) + 1));
          }
        }
      }
    }
    return checks.verdict(property);
  }

  /// At every programme that you ranked above your place, no seat is empty that you could have had.
  static Verdict noWastedSeat(ClaimedSeats seats, Fairness fairness) {
    Market market = seats.market;
    Checks checks = new Checks();
    for (int row = 0; row < market.applicants(); row++) {
      int applicant = row;
      if (seats.takesPart(row) && fairness.seeksAlone(row)) {
        for (int wish = market.from(row); wish < market.from(row + 1); wish++) {
          if (seats.isAbovePlace(row, wish)) {
            int group = market.seatGroup(wish);
            checks.that(
                seats.taken(group) >= market.seats(group),
                () -> new ProofFinding.EmptySeat(applicantRow(applicant), seats.name(group)));
          }
        }
      }
    }
    return checks.verdict(Property.V2_NO_WASTED_SEAT);
  }
}
