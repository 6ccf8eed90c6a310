package nl.speelveld.matching.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.speelveld.matching.ExampleDraw;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.matching.draw.Lot;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.log.LogEntry;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// A round in the hands of somebody who changes things: each method changes one.
///
/// Rows of the example: p-01 … p-07 are 0 … 6. Seat groups: 0 De Regenboog nabij, 1 De Regenboog
/// vrij, 2 Het Café, 3 't Koggeschip. Honest places: p-01 at 0, p-02 at 3, p-03 at 1, p-04 and p-05
/// at 2; p-06 and p-07 have none.
record Tampering(HonestRound round) {
  static Tampering with(ExampleDraw kind) {
    return new Tampering(HonestRound.of(kind));
  }

  private Claim claim() {
    return round.claim();
  }

  private Tampering claim(Claim other) {
    return new Tampering(new HonestRound(other, round.evidence()));
  }

  Tampering evidence(UnaryOperator<Evidence> change) {
    return new Tampering(new HonestRound(claim(), change.apply(round.evidence())));
  }

  /// Forgers who have the acts in their hands make the log fit the seats.
  Tampering alsoInLog() {
    return evidence(evidence ->
        evidence.with(
            new LogClaim(
                evidence.log().orElseThrow().entries(), claim().market(), claim().seats())));
  }

  Tampering seats(UnaryOperator<List<GivenSeat>> change) {
    Claim its = claim();
    return claim(
        new Claim(
            its.market(),
            its.priorities(),
            change.apply(new ArrayList<>(its.seats())),
            its.cutOffs(),
            its.reserveLists()));
  }

  Tampering sits(int applicant, int group) {
    return seats(seats -> {
      seats.removeIf(seat -> seat.applicant() == applicant);
      seats.add(GivenSeat.byDraw(applicant, group));
      return seats;
    });
  }

  Tampering stands(int applicant) {
    return seats(seats -> {
      seats.removeIf(seat -> seat.applicant() == applicant);
      return seats;
    });
  }

  Tampering cutOff(int group, CutOff said) {
    Claim its = claim();
    List<CutOff> cutOffs = new ArrayList<>(its.cutOffs());
    cutOffs.set(group, said);
    return claim(
        new Claim(its.market(), its.priorities(), its.seats(), cutOffs, its.reserveLists()));
  }

  Tampering reserveList(int group, List<Integer> said) {
    List<List<Integer>> lists = new ArrayList<>(claim().reserveLists());
    lists.set(group, said);
    return claim(claim().withReserveLists(lists));
  }

  Tampering withoutReserveList(int group) {
    List<List<Integer>> lists = new ArrayList<>(claim().reserveLists());
    lists.remove(group);
    return claim(claim().withReserveLists(lists));
  }

  /// Another market, all else honestly computed from it.
  Tampering market(Market other) {
    return new Tampering(
        new HonestRound(
            HonestRound.claim(
                DeferredAcceptance.assign(other, Priorities.ofWishes(other, numbers(other))),
                Priorities.ofWishes(other, numbers(other))),
            round.evidence()));
  }

  private int[] numbers(Market market) {
    int[] numberOf = new int[market.applicants()];
    round.evidence().draw().orElseThrow().lots().stream()
        .filter(lot -> lot.draw().isEmpty())
        .forEach(lot -> numberOf[lot.applicant()] = lot.number() - 1);
    int[] numbers = new int[market.wishes()];
    Arrays.setAll(numbers, wish -> numberOf[market.applicantOf(wish)]);
    return numbers;
  }

  /// Seats are given by other numbers than were drawn, and everything follows from those.
  Tampering numbersSwapped(int one, int other) {
    Market market = claim().market();
    int[] numbers = numbers(market);
    int numberOfOne = numbers[market.from(one)];
    int numberOfOther = numbers[market.from(other)];
    for (int wish = 0; wish < numbers.length; wish++) {
      int whose = market.applicantOf(wish);
      numbers[wish] = whose == one ? numberOfOther : whose == other ? numberOfOne : numbers[wish];
    }
    Priorities priorities = Priorities.ofWishes(market, numbers);
    Claim forged = HonestRound.claim(DeferredAcceptance.assign(market, priorities), priorities);
    return claim(forged).alsoInLog();
  }

  private Tampering draw(UnaryOperator<DrawClaim> change) {
    return evidence(evidence -> evidence.with(change.apply(evidence.draw().orElseThrow())));
  }

  Tampering lots(UnaryOperator<List<Lot>> change) {
    return draw(its ->
        new DrawClaim(
            its.sealed(),
            its.commitment(),
            its.publicValue(),
            its.secretHex(),
            change.apply(new ArrayList<>(its.lots()))));
  }

  Tampering revealed(String publicValue, String secret) {
    return draw(
        its -> new DrawClaim(its.sealed(), its.commitment(), publicValue, secret, its.lots()));
  }

  Tampering commitment(UnaryOperator<Commitment> change) {
    return draw(its ->
        new DrawClaim(
            its.sealed(),
            change.apply(its.commitment()),
            its.publicValue(),
            its.secretHex(),
            its.lots()));
  }

  Tampering log(List<LogEntry> entries) {
    return evidence(evidence -> {
      LogClaim its = evidence.log().orElseThrow();
      return evidence.with(new LogClaim(entries, its.frozen(), its.assigned()));
    });
  }

  Tampering acts(Act... after) {
    return log(HonestRound.log(ExampleDraw.SINGLE, List.of(after)).entries());
  }

  /// Cut-offs and reserve lists made anew by definition, as a forger would to cover the traces.
  Tampering accountAnew(List<Integer> takeNoPart) {
    Claim its = claim();
    ClaimedSeats seats = new ClaimedSeats(its, round.evidence().standing());
    List<CutOff> cutOffs = new ArrayList<>();
    List<List<Integer>> lists = new ArrayList<>();
    for (int row = 0; row < its.market().seatGroups().size(); row++) {
      int group = row;
      cutOffs.add(
          seats.taken(row) < its.market().seats(row)
              ? new CutOff.Open()
              : new CutOff.LastIn(seats.worst(row)));
      lists.add(
          Stream.iterate(0, applicant -> applicant + 1)
              .limit(its.market().applicants())
              .filter(applicant -> !takeNoPart.contains(applicant))
              .filter(applicant -> seats.wish(applicant, group) >= 0)
              .filter(applicant -> seats.isAbovePlace(applicant, seats.wish(applicant, group)))
              .sorted(
                  Comparator.comparing(
                      applicant -> its.priorities().key(seats.wish(applicant, group))))
              .toList());
    }
    return claim(new Claim(its.market(), its.priorities(), its.seats(), cutOffs, lists));
  }

  ProofReport report() {
    return Verification.of(claim(), round.evidence());
  }
}
