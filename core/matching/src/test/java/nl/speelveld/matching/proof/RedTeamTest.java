package nl.speelveld.matching.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.speelveld.matching.ExampleDraw;
import nl.speelveld.matching.ExampleRound;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.matching.draw.Lot;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.log.LogEntry;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.seats.Contingent;
import nl.speelveld.matching.seats.SeatPlan;
import nl.speelveld.table.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Kinds of tampering with an outcome: each is caught, and named by its code and its row.
class RedTeamTest {
  private static final Tampering HONEST = Tampering.with(ExampleDraw.SINGLE);

  @Test
  void A01_the_honest_round_holds_so_that_what_is_found_below_comes_of_the_tampering() {
    assertThat(HONEST.report().findings().kept()).isEmpty();
  }

  @Test
  void A02_there_are_at_least_forty_kinds() {
    assertThat(tamperings()).hasSizeGreaterThanOrEqualTo(40);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tamperings")
  void B01_every_kind_of_tampering_is_caught_and_named(
      String what, Tampering tampered, String code, long row) {
    ProofReport report = tampered.report();
    assertThat(report.holds()).as(what).isFalse();
    assertThat(report.findings().kept())
        .as(what)
        .anySatisfy(finding -> {
          assertThat(finding.code()).isEqualTo(code);
          assertThat(finding.place().row()).isEqualTo(row);
        });
    assertThat(report.verdicts().stream().filter(Verdict.Broken.class::isInstance))
        .as("the finding stands under its property")
        .anySatisfy(
            verdict -> assertThat(verdict.property().code()).isEqualTo("V" + code.charAt(2)));
  }

  static List<Arguments> tamperings() {
    return Stream.of(seats(), account(), promises(), acts(), draw()).flatMap(List::stream).toList();
  }

  private static List<Arguments> seats() {
    return List.of(
        // p-07 (class 0, number 5) waits at De Regenboog vrij in front of p-02 (class 0, number 6)
        arguments("two swapped", HONEST.sits(2, 3).sits(1, 1), "E411", 3),
        arguments("one put before who goes first", HONEST.stands(2).sits(1, 1), "E411", 7),
        arguments("one dropped", HONEST.stands(0), "E421", 2),
        arguments("one dropped from the last seat of a school", HONEST.stands(1), "E421", 6),
        arguments("one seat too many", HONEST.sits(5, 3), "E431", 4),
        arguments("one seat too many at a contingent", HONEST.sits(6, 1), "E431", 2),
        arguments("two contingents mixed", HONEST.sits(0, 1).sits(2, 0), "E432", 1),
        arguments("a seat that is not on the list", HONEST.sits(6, 3), "E441", 7),
        arguments("a seat of a contingent that may not be asked", HONEST.sits(6, 0), "E441", 7),
        arguments("two seats for one", HONEST.seats(its -> with(its, 2, 2)), "E442", 3),
        arguments("the same seat twice", HONEST.seats(its -> with(its, 4, 2)), "E442", 5),
        arguments("a seat for nobody", HONEST.seats(its -> with(its, 99, 2)), "E444", 6),
        arguments("a seat nowhere", HONEST.seats(its -> with(its, 6, 99)), "E444", 6),
        arguments("a seat for who withdrew", HONEST.evidence(its -> gone(its, 3)), "E443", 4),
        arguments(
            "a hard contingent for outsiders",
            HONEST.evidence(its -> its.with(division())),
            "E433",
            1));
  }

  private static List<GivenSeat> with(List<GivenSeat> seats, int applicant, int group) {
    seats.add(GivenSeat.byDraw(applicant, group));
    return seats;
  }

  private static Evidence gone(Evidence evidence, int applicant) {
    return evidence.with(new Standing(Set.of(applicant), Set.of()));
  }

  /// By these rules the seats nearby are for type 1 alone, and nobody is of it.
  private static Division division() {
    return new Division(
        List.of(
            new SeatPlan(
                "De Regenboog",
                List.of(Contingent.hard("nabij", 1, 1), Contingent.open("vrij", 1)))),
        List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L));
  }

  private static List<Arguments> account() {
    return List.of(
        arguments("reserve list in another order", HONEST.reserveList(1, List.of(1, 6)), "E453", 7),
        arguments("left out of a reserve list", HONEST.reserveList(1, List.of(6)), "E451", 2),
        arguments("added to a reserve list", HONEST.reserveList(3, List.of(5, 3)), "E452", 4),
        arguments("on it without a wish", HONEST.reserveList(3, List.of(5, 6)), "E452", 7),
        arguments("on it twice", HONEST.reserveList(1, List.of(6, 1, 6)), "E454", 7),
        arguments("on it, and unknown", HONEST.reserveList(3, List.of(5, 42)), "E452", 0),
        arguments("a reserve list gone", HONEST.withoutReserveList(3), "E455", 0),
        arguments("a cut-off one later", HONEST.cutOff(1, new CutOff.LastIn(7L << 26)), "E461", 2),
        arguments("a cut-off hidden", HONEST.cutOff(0, new CutOff.Open()), "E461", 1),
        arguments("a cut-off of nobody", HONEST.cutOff(0, new CutOff.NoSeats()), "E461", 1));
  }

  private static List<Arguments> promises() {
    return List.of(
        arguments(
            "a guarantee for lists of one or more",
            HONEST.evidence(its -> its.with(List.of(new Promise.PlaceOnList("list", 1)))),
            "E471",
            6),
        arguments(
            "a secured seat not given",
            HONEST.evidence(its -> its.with(List.of(new Promise.SeatAt("secured", 1, 0)))),
            "E472",
            2),
        arguments(
            "no seat near home",
            HONEST.evidence(its -> its.with(List.of(new Promise.NearHome("near", 5, List.of(2))))),
            "E472",
            6));
  }

  private static List<Arguments> acts() {
    List<LogEntry> entries =
        HonestRound.log(ExampleDraw.SINGLE, List.of(new Act.Withdrawn("p-07"))).entries();
    List<LogEntry> shortened = new ArrayList<>(entries);
    shortened.remove(3);
    return List.of(
        arguments("an entry taken out of the log", HONEST.log(shortened), "E481", 4),
        arguments("a withdrawal that is not in the outcome", HONEST.acts(left("p-07")), "E486", 7),
        arguments("an act about nobody", HONEST.acts(left("p-99")), "E482", 7),
        arguments(
            "somebody placed, and no act of it",
            HONEST.seats(its -> {
              its.add(GivenSeat.onTop(6, 3));
              return its;
            }),
            "E483",
            7),
        arguments(
            "seats changed in the log alone",
            HONEST.acts(new Act.CapacityChanged("Het Café", 2, 3, "a room")),
            "E484",
            3),
        arguments(
            "a seat more without an act",
            HONEST.market(ExampleRound.market().withSeats(1, 2, 2, 1)),
            "E484",
            2),
        // p-01 gives up: De Regenboog nabij goes to p-03, whose seat is for p-07; p-02 is called
        arguments(
            "called in the wrong order",
            HONEST
                .evidence(its -> gone(its, 0))
                .stands(0)
                .sits(2, 0)
                .sits(1, 1)
                .acts(
                    left("p-01"),
                    new Act.MovedUp("p-03", "De Regenboog, nabij"),
                    new Act.MovedUp("p-02", "De Regenboog, vrij")),
            "E485",
            7),
        arguments(
            "moved without an act",
            HONEST.evidence(its -> gone(its, 0)).stands(0).sits(2, 0).acts(left("p-01")),
            "E483",
            3),
        arguments(
            "called late to hide an objection",
            HONEST
                .stands(2)
                .sits(1, 1)
                .evidence(its -> its.with(new Standing(Set.of(), Set.of(6, 2)))),
            "E486",
            7));
  }

  private static Act left(String pseudonym) {
    return new Act.Withdrawn(pseudonym);
  }

  private static List<Arguments> draw() {
    return List.of(
        arguments("numbers of two swapped, all else fits", HONEST.numbersSwapped(0, 6), "E497", 1),
        arguments("numbers swapped on the list", HONEST.lots(RedTeamTest::swapNumbers), "E495", 1),
        arguments("lots swapped with them", HONEST.lots(RedTeamTest::swapLots), "E494", 1),
        arguments("a number taken out", HONEST.lots(its -> its.subList(1, 7)), "E496", 1),
        arguments("a number twice", HONEST.lots(RedTeamTest::doubled), "E496", 1),
        arguments("a number for nobody", HONEST.lots(RedTeamTest::ofNobody), "E494", 100),
        arguments("another public value", HONEST.revealed("1 2 3", ExampleRound.SECRET), "E494", 1),
        arguments(
            "another secret",
            HONEST.revealed(ExampleRound.PUBLIC_VALUE, "00".repeat(32)),
            "E492",
            0),
        arguments("no secret", HONEST.revealed(ExampleRound.PUBLIC_VALUE, "no"), "E492", 0),
        arguments("another root", HONEST.commitment(RedTeamTest::otherRoot), "E491", 0),
        arguments("a better class", HONEST.market(changed(true, false)), "E493", 2),
        arguments("a wish removed", HONEST.market(changed(false, true)), "E493", 4),
        arguments(
            "another place on the list of a cyclic draw",
            Tampering.with(ExampleDraw.CYCLIC).lots(RedTeamTest::swapLots),
            "E494",
            1),
        arguments(
            "papers swapped of supplied numbers",
            Tampering.with(ExampleDraw.SUPPLIED).lots(RedTeamTest::swapNumbers),
            "E495",
            7),
        arguments(
            "a number of another seat group",
            Tampering.with(ExampleDraw.PER_SEAT_GROUP).lots(RedTeamTest::elsewhere),
            "E494",
            1));
  }

  private static Lot with(Lot lot, int number, String key) {
    return new Lot(lot.draw(), lot.applicant(), number, key);
  }

  private static List<Lot> swapNumbers(List<Lot> lots) {
    Lot one = lots.get(0);
    Lot other = lots.get(6);
    lots.set(0, with(one, other.number(), one.key()));
    lots.set(6, with(other, one.number(), other.key()));
    return lots;
  }

  private static List<Lot> swapLots(List<Lot> lots) {
    Lot one = lots.get(0);
    Lot other = lots.get(6);
    lots.set(0, with(one, other.number(), other.key()));
    lots.set(6, with(other, one.number(), one.key()));
    return lots;
  }

  private static List<Lot> doubled(List<Lot> lots) {
    lots.add(lots.getFirst());
    return lots;
  }

  private static List<Lot> ofNobody(List<Lot> lots) {
    lots.add(new Lot("", 99, 8, "ff"));
    return lots;
  }

  private static List<Lot> elsewhere(List<Lot> lots) {
    int at = 0;
    while (!lots.get(at).draw().equals("De Regenboog, nabij")) {
      at++;
    }
    Lot one = lots.get(at);
    lots.set(at, new Lot("Het Café", one.applicant(), one.number(), one.key()));
    return lots;
  }

  private static Commitment otherRoot(Commitment its) {
    return new Commitment(
        its.round(),
        its.kind(),
        Value256.ZERO,
        its.leaves(),
        its.code(),
        its.publicSource(),
        its.secretHash());
  }

  /// The example, in which p-02 got a better class, or p-04 lost a wish.
  private static Market changed(boolean betterClass, boolean wishRemoved) {
    Market honest = ExampleRound.market();
    Market.Builder other = Market.builder();
    honest.programmes().forEach(other::programme);
    honest
        .seatGroups()
        .forEach(its ->
            other.seatGroup(its.name(), honest.programmes().get(its.programme()), its.seats()));
    for (int row = 0; row < honest.applicants(); row++) {
      other.applicant(honest.applicant(row));
      for (int wish = honest.from(row); wish < honest.from(row + 1); wish++) {
        boolean first = wish == honest.from(row);
        int its = betterClass && row == 1 && first ? 0 : honest.priorityClass(wish);
        if (!(wishRemoved && row == 3 && !first)) {
          other.wish(honest.seatGroup(wish), its, honest.rank(wish));
        }
      }
    }
    return other.build();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tamperings")
  void B02_a_finding_shows_rows_and_no_pseudonym(
      String what, Tampering tampered, String code, long row) {
    for (Finding finding : tampered.report().findings().kept()) {
      assertThat(finding.toString()).as(what + " " + code + " " + row).doesNotContain("p-0");
    }
  }
}
