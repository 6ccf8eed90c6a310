package nl.speelveld.matching.proof;

import static nl.speelveld.matching.proof.ClaimedSeats.applicantRow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.speelveld.matching.canonical.Frame;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.matching.draw.FrozenRound;
import nl.speelveld.matching.draw.Lot;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.table.finding.Place;

/// V9: the draw, computed again from what was published, by `docs/reference/draw.md` and not by the
/// classes that drew.
final class DrawProof {
  private static final String SEED = "speelveld-seed-1";
  private final ClaimedSeats seats;
  private final DrawClaim draw;
  private final FrozenRound round;
  private final Market frozen;
  private final Checks checks = new Checks();

  private DrawProof(ClaimedSeats seats, DrawClaim draw) {
    this.seats = seats;
    this.draw = draw;
    round = draw.sealed().round();
    frozen = round.market();
  }

  /// The numbers follow from what was fixed before the draw and revealed after it, and lists and
  /// classes are those that were fixed. Who applied late has the number that their pseudonym would
  /// have had.
  static Verdict draw(ClaimedSeats seats, DrawClaim draw) {
    DrawProof proof = new DrawProof(seats, draw);
    proof.checkCommitment();
    proof.checkLists();
    proof.checkLots();
    proof.checkKeysInUse();
    return proof.checks.verdict(Property.V9_DRAW);
  }

  private void checkCommitment() {
    var commitment = draw.commitment();
    checks.that(
        commitment.root().equals(draw.sealed().root())
            && commitment.leaves() == draw.sealed().leaves()
            && commitment.kind() == round.kind()
            && commitment.round().equals(round.name()),
        () -> new ProofFinding.NotTheRoot(Place.file("commitment")));
    if (round.kind() != DrawKind.SUPPLIED) {
      checks.that(
          isHex(draw.secretHex())
              && Sha256.of(HexFormat.of().parseHex(draw.secretHex()))
                  .hex()
                  .equals(commitment.secretHash()),
          () -> new ProofFinding.NotTheSecret(Place.file("reveal")));
    }
  }

  private static boolean isHex(String text) {
    return text.matches("([0-9a-f]{2})+");
  }

  private Value256 seed() {
    byte[] secret =
        isHex(draw.secretHex()) ? HexFormat.of().parseHex(draw.secretHex()) : new byte[0];
    return Sha256.of(
        Frame.of(
            Frame.text(SEED),
            draw.commitment().root().bytes(),
            Frame.text(draw.publicValue()),
            secret));
  }

  private void checkLists() {
    for (int row = 0; row < frozen.applicants(); row++) {
      int applicant = row;
      checks.that(
          row < seats.market.applicants() && listOf(frozen, row).equals(listOf(seats.market, row)),
          () -> new ProofFinding.NotAsFrozen(applicantRow(applicant)));
    }
    for (int row = frozen.applicants(); row < seats.market.applicants(); row++) {
      int applicant = row;
      checks.that(
          seats.standing.latecomers().contains(row),
          () -> new ProofFinding.NotAsFrozen(applicantRow(applicant)));
    }
  }

  private static List<String> listOf(Market market, int applicant) {
    List<String> list = new ArrayList<>();
    list.add(market.applicant(applicant));
    for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
      list.add(market.seatGroups().get(market.seatGroup(wish)).name());
      list.add(market.programmes().get(market.programme(wish)));
      list.add(market.rank(wish) + "/" + market.priorityClass(wish));
    }
    return list;
  }

  /// In each scope (everywhere, or a programme or seat group) numbers are 1, 2, 3 …, each lot is
  /// the one that follows from the seed, and lots rise with numbers.
  private void checkLots() {
    LotsAgain again = LotsAgain.of(round, seed());
    Map<String, List<Lot>> scopes = new TreeMap<>();
    again.scopes().forEach(scope -> scopes.put(scope, new ArrayList<>()));
    for (Lot lot : draw.lots()) {
      if (lot.applicant() >= 0
          && lot.applicant() < frozen.applicants()
          && scopes.containsKey(lot.draw())) {
        Objects.requireNonNull(scopes.get(lot.draw())).add(lot);
      } else {
        checks.that(
            false,
            () ->
                new ProofFinding.WrongLotteryKey(
                    applicantRow(Math.max(0, lot.applicant())), lot.draw()));
      }
    }
    Map<String, Set<Integer>> taking = again.taking();
    scopes.forEach((scope, lots) -> {
      int[] had = checkScope(again, scope, lots);
      for (int applicant : taking.getOrDefault(scope, Set.of())) {
        checks.that(
            had[applicant] == 1,
            () -> new ProofFinding.NumberMissing(applicantRow(applicant), scope));
      }
    });
  }

  /// How many lots each applicant has there.
  private int[] checkScope(LotsAgain again, String scope, List<Lot> lots) {
    int[] had = new int[frozen.applicants()];
    lots.sort(Comparator.comparingInt(Lot::number));
    for (int place = 0; place < lots.size(); place++) {
      Lot lot = lots.get(place);
      int number = place + 1;
      had[lot.applicant()]++;
      var row = applicantRow(lot.applicant());
      checks.that(again.isLot(lot), () -> new ProofFinding.WrongLotteryKey(row, scope));
      boolean rises = place == 0 || again.goesBefore(lots.get(place - 1), lot);
      checks.that(
          lot.number() == number && rises,
          () -> new ProofFinding.WrongNumber(row, scope, lot.number()));
    }
    return had;
  }

  /// The keys by which seats were given hold the class of the list and the number of the draw, or
  /// the place in the order of the seat group. With late applicants numbers count on, but those of
  /// others keep their order.
  private void checkKeysInUse() {
    boolean late = seats.market.applicants() > frozen.applicants();
    for (int row = 0; row < seats.market.applicants(); row++) {
      int applicant = row;
      for (int wish = seats.market.from(row); wish < seats.market.from(row + 1); wish++) {
        int group = seats.market.seatGroup(wish);
        long key = seats.priorities.key(wish);
        checks.that(
            Priorities.priorityClass(key) == seats.market.priorityClass(wish)
                && Priorities.applicant(key) == row,
            () -> new ProofFinding.NotTheNumber(applicantRow(applicant), seats.name(group)));
      }
    }
    LotsAgain again = LotsAgain.of(round, seed());
    if (draw.late().isPresent()) {
      DrawClaim.Late lists = draw.late().get();
      if (seats.market.wishes() == lists.orders().market().wishes()) {
        new OrdersAgain(seats, lists.orders(), NumbersAgain.of(draw, lists, again)).check(checks);
      }
    } else if (late) {
      new LateKeys(seats, round, again).check(checks);
    } else if (seats.market.wishes() == frozen.wishes()) {
      DrawClaim.Late nobody =
          new DrawClaim.Late(
              round.orders(),
              IntStream.range(0, frozen.applicants()).mapToObj(round::family).toList());
      new OrdersAgain(seats, round.orders(), NumbersAgain.of(draw, nobody, again)).check(checks);
    }
  }
}
