package nl.speelveld.matching.proof;

import static nl.speelveld.matching.proof.ClaimedSeats.NONE;
import static nl.speelveld.matching.proof.ClaimedSeats.applicantRow;
import static nl.speelveld.matching.proof.ClaimedSeats.groupRow;

import java.util.BitSet;
import java.util.List;
import nl.speelveld.matching.market.Market;
import nl.speelveld.table.finding.Place;

/// V5 and V6: what is published of the outcome follows from it.
final class AccountProof {
  private AccountProof() {}

  /// Each reserve list holds everybody who would rather go there than to their own place, and
  /// nobody else, in the order of class and number.
  static Verdict reserveLists(Claim claim, ClaimedSeats seats) {
    Market market = seats.market;
    int groups = market.seatGroups().size();
    Checks checks = new Checks();
    int lists = claim.reserveLists().size();
    checks.that(
        lists == groups,
        () -> new ProofFinding.ReserveListsMissing(Place.file("reserve-lists"), lists, groups));
    BitSet listed = new BitSet(market.wishes());
    for (int group = 0; group < Math.min(groups, lists); group++) {
      checkList(claim.reserveLists().get(group), group, seats, listed, checks);
    }
    for (int row = 0; row < market.applicants(); row++) {
      int applicant = row;
      for (int wish = market.from(row); wish < market.from(row + 1); wish++) {
        if (waits(seats, row, wish)) {
          int group = market.seatGroup(wish);
          checks.that(
              listed.get(wish),
              () ->
                  new ProofFinding.MissingOnReserveList(
                      applicantRow(applicant), seats.name(group)));
        }
      }
    }
    return checks.verdict(Property.V5_RESERVE_LISTS);
  }

  private static boolean waits(ClaimedSeats seats, int applicant, int wish) {
    return seats.takesPart(applicant) && seats.isAbovePlace(applicant, wish);
  }

  private static void checkList(
      List<Integer> list, int group, ClaimedSeats seats, BitSet listed, Checks checks) {
    long before = NONE;
    int position = 0;
    for (int applicant : list) {
      position++;
      boolean known = applicant >= 0 && applicant < seats.market.applicants();
      int wish = known ? seats.wish(applicant, group) : NONE;
      boolean waits = wish != NONE && waits(seats, applicant, wish);
      Place place = known ? applicantRow(applicant) : Place.file("reserve-lists");
      checks.that(waits, () -> new ProofFinding.DoesNotWait(place, seats.name(group)));
      if (waits) {
        boolean again = listed.get(wish);
        checks.that(!again, () -> new ProofFinding.TwiceOnReserveList(place, seats.name(group)));
        long key = seats.priorities.key(wish);
        boolean after = again || key > before;
        int here = position;
        checks.that(after, () -> new ProofFinding.ReserveOrder(place, seats.name(group), here));
        listed.set(wish);
        before = key;
      }
    }
  }

  /// For each seat group the class and number with which the last one got in are published: of the
  /// seats given by the draw the worst key, where all are taken.
  static Verdict cutOffs(Claim claim, ClaimedSeats seats) {
    Checks checks = new Checks();
    for (int row = 0; row < seats.market.seatGroups().size(); row++) {
      int group = row;
      CutOff found = found(seats, group);
      String said = row < claim.cutOffs().size() ? claim.cutOffs().get(row).text() : "";
      checks.that(
          row < claim.cutOffs().size() && claim.cutOffs().get(row).equals(found),
          () ->
              new ProofFinding.WrongCutOff(groupRow(group), seats.name(group), said, found.text()));
    }
    return checks.verdict(Property.V6_CUT_OFFS);
  }

  private static CutOff found(ClaimedSeats seats, int group) {
    if (seats.taken(group) < seats.market.seats(group)) {
      return new CutOff.Open();
    }
    // why: a full group whose seats nobody asked for can only come of seats off the list
    return seats.worst(group) == NONE
        ? new CutOff.NoSeats()
        : new CutOff.LastIn(seats.worst(group));
  }
}
