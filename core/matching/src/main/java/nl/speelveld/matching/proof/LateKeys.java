package nl.speelveld.matching.proof;

import static nl.speelveld.matching.proof.ClaimedSeats.applicantRow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.matching.draw.FrozenRound;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// Keys in use where some applied late: each late applicant has the lottery key that their
/// pseudonym would have had in the draw, and numbers stand in the order of lottery keys. Of draws
/// without lottery keys nothing can be said of late applicants.
final class LateKeys {
  private final ClaimedSeats seats;
  private final FrozenRound round;
  private final LotsAgain again;

  LateKeys(ClaimedSeats seats, FrozenRound round, LotsAgain again) {
    this.seats = seats;
    this.round = round;
    this.again = again;
  }

  private record InUse(int applicant, int number, String key) {}

  void check(Checks checks) {
    if (round.kind() != DrawKind.LOTTERY) {
      return;
    }
    Market market = seats.market;
    List<List<InUse>> inUse = new ArrayList<>();
    market.seatGroups().forEach(group -> inUse.add(new ArrayList<>()));
    for (int wish = 0; wish < market.wishes(); wish++) {
      inUse.get(market.seatGroup(wish)).add(of(wish, market.seatGroup(wish)));
    }
    for (int row = 0; row < inUse.size(); row++) {
      checkGroup(inUse.get(row), seats.name(row), checks);
    }
  }

  private static void checkGroup(List<InUse> inUse, String group, Checks checks) {
    inUse.sort(Comparator.comparingInt(InUse::number));
    for (int place = 1; place < inUse.size(); place++) {
      InUse its = inUse.get(place);
      checks.that(
          inUse.get(place - 1).key().compareTo(its.key()) < 0,
          () -> new ProofFinding.NotTheNumber(applicantRow(its.applicant()), group));
    }
  }

  private InUse of(int wish, int group) {
    int applicant = seats.market.applicantOf(wish);
    String scope = round.orders().group(group).draw();
    String family = applicant < round.market().applicants() ? round.family(applicant) : "";
    return new InUse(
        applicant,
        Priorities.number(seats.priorities.key(wish)),
        again.key(seats.market.applicant(applicant), family, scope));
  }
}
