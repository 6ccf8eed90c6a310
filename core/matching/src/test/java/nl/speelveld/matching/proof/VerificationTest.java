package nl.speelveld.matching.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.speelveld.matching.ExampleDraw;
import nl.speelveld.matching.RandomMarkets;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.deferred.SchoolProposing;
import nl.speelveld.matching.efficient.EfficiencyAdjusted;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.matching.mechanism.ImmediateAcceptance;
import nl.speelveld.matching.seats.DividedMarket;
import nl.speelveld.matching.seats.SeatPlan;
import nl.speelveld.matching.stable.Objections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Honest outcomes hold; what does not hold is what the definition says.
class VerificationTest {
  private static final Evidence BY_KEY = Evidence.ofListsAlone(new Fairness.ByKey());
  private static final long TARGET = 1;

  @ParameterizedTest
  @EnumSource
  void A01_an_honest_round_holds_in_all_nine_for_every_kind_of_draw(ExampleDraw kind) {
    HonestRound round = HonestRound.of(kind);
    ProofReport report = Verification.of(round.claim(), round.evidence());
    assertThat(report.findings().kept()).isEmpty();
    assertThat(report.verdicts())
        .hasSize(9)
        .allSatisfy(its -> assertThat(its).isInstanceOf(Verdict.Holds.class));
    for (Property property : Property.values()) {
      assertThat(report.of(property).property()).isEqualTo(property);
    }
  }

  @Test
  void A02_what_the_evidence_does_not_hold_is_said_to_be_not_checked() {
    Market market = new RandomMarkets(1).market(5);
    Priorities priorities = Priorities.of(market, new RandomMarkets(1).draw(market.applicants()));
    ProofReport report =
        Verification.of(
            HonestRound.claim(ImmediateAcceptance.assign(market, priorities), priorities),
            Evidence.ofListsAlone(new Fairness.NotPromised()));
    assertThat(report.verdicts())
        .contains(
            new Verdict.NotChecked(Property.V1_NO_JUSTIFIED_ENVY),
            new Verdict.NotChecked(Property.V8_ACTS),
            new Verdict.NotChecked(Property.V9_DRAW));
  }

  @Test
  void B01_stable_outcomes_hold_on_random_markets_whichever_side_proposes() {
    for (int seed = 0; seed < 3000; seed++) {
      Market market = new RandomMarkets(seed).market(12);
      Priorities priorities = Priorities.of(market, new RandomMarkets(seed).draws(market));
      for (Assignment stable :
          List.of(
              DeferredAcceptance.assign(market, priorities),
              SchoolProposing.assign(market, priorities))) {
        assertThat(Verification.of(HonestRound.claim(stable, priorities), BY_KEY).holds())
            .as("seed " + seed)
            .isTrue();
      }
    }
  }

  @Test
  void B02_any_other_outcome_is_broken_exactly_when_somebody_can_object() {
    int broken = 0;
    for (int seed = 0; seed < 5000; seed++) {
      Random random = new Random(seed);
      Market market = new RandomMarkets(seed).market(6);
      Priorities priorities =
          Priorities.of(market, new RandomMarkets(seed).draw(market.applicants()));
      Assignment honest = DeferredAcceptance.assign(market, priorities);
      int[] granted = new int[market.applicants()];
      for (int row = 0; row < granted.length; row++) {
        int wishes = market.from(row + 1) - market.from(row);
        granted[row] =
            random.nextInt(3) > 0
                ? honest.findWish(row).orElse(-1)
                : wishes == 0 ? -1 : market.from(row) + random.nextInt(wishes);
      }
      Assignment other = Assignment.of(market, granted);
      boolean objected = !Objections.of(other, priorities).isEmpty();
      broken += objected ? 1 : 0;
      assertThat(Verification.of(HonestRound.claim(other, priorities), BY_KEY).holds())
          .as("seed " + seed)
          .isEqualTo(!objected);
    }
    assertThat(broken).isGreaterThan(1000);
  }

  @Test
  void B03_divided_seats_hold_with_soft_and_hard_reserves_and_the_wrong_order_is_named() {
    int mixed = 0;
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      List<SeatPlan> plans =
          List.of(
              SeatPlan.softReserve("A", 3, 2, TARGET),
              SeatPlan.hardReserve("B", 3, 1, TARGET),
              SeatPlan.split("C", 2, 1, TARGET));
      DividedMarket divided = new DividedMarket();
      plans.forEach(divided::programme);
      List<Long> types = new ArrayList<>();
      for (int applicant = 0; applicant < 10; applicant++) {
        types.add((long) random.nextInt(2));
        divided.applicant("s" + applicant, types.getLast());
        for (String school : random.nextBoolean() ? List.of("A", "B", "C") : List.of("B", "A")) {
          divided.wish(school, random.nextInt(2));
        }
      }
      Market market = divided.build();
      Priorities priorities = Priorities.of(market, new RandomMarkets(seed).draw(10));
      Assignment honest = DeferredAcceptance.assign(market, priorities);
      Evidence evidence = BY_KEY.with(new Division(plans, types));
      assertThat(Verification.of(HonestRound.claim(honest, priorities), evidence).findings().kept())
          .as("seed " + seed)
          .isEmpty();
      mixed += mixedIsNamed(honest, priorities, evidence) ? 1 : 0;
    }
    assertThat(mixed).as("outcomes in which two seats of A could be mixed").isGreaterThan(500);
  }

  /// Swaps one who holds a reserved seat of A with one of the target group who holds an open one.
  private static boolean mixedIsNamed(Assignment honest, Priorities priorities, Evidence evidence) {
    Market market = honest.market();
    for (int one = 0; one < market.applicants(); one++) {
      for (int other = 0; other < market.applicants(); other++) {
        int reserved = honest.findWish(one).orElse(-1);
        int open = honest.findWish(other).orElse(-1);
        if (reserved >= 0
            && open > market.from(other)
            && market.seatGroup(reserved) == 0
            && market.seatGroup(open) == 1) {
          int[] granted = new int[market.applicants()];
          for (int row = 0; row < granted.length; row++) {
            granted[row] = honest.findWish(row).orElse(-1);
          }
          granted[one] = reserved + 1;
          granted[other] = open - 1;
          ProofReport report =
              Verification.of(
                  HonestRound.claim(Assignment.of(market, granted), priorities), evidence);
          assertThat(report.findings().count("E432")).isPositive();
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void B04_who_consented_is_overtaken_without_fault_and_nobody_else_is() {
    int overtaken = 0;
    for (int seed = 0; seed < 2000; seed++) {
      Market market = new RandomMarkets(seed).market(8);
      Priorities priorities = Priorities.of(market, new RandomMarkets(seed).draws(market));
      Set<Integer> consenting = new TreeSet<>();
      for (int row = seed % 2; row < market.applicants(); row += 2) {
        consenting.add(row);
      }
      BitSet bits = new BitSet();
      consenting.forEach(bits::set);
      Claim claim =
          HonestRound.claim(EfficiencyAdjusted.assign(market, priorities, bits), priorities);
      ProofReport strict = Verification.of(claim, BY_KEY);
      ProofReport agreed =
          Verification.of(
              claim, Evidence.ofListsAlone(new Fairness.ByKeyUnlessConsented(consenting)));
      overtaken += strict.holds() ? 0 : 1;
      assertThat(agreed.findings().kept()).as("seed " + seed).isEmpty();
    }
    assertThat(overtaken).isPositive();
  }

  @Test
  void C01_a_priority_for_a_first_choice_only_counts_on_the_list_as_it_was_handed_in() {
    // one seat at B. Eva has a brother there, which counts for a first choice only; she put A
    // first.
    // So at B she stands in class 1 with number 1, behind Fien with number 0, and cannot object
    Market market =
        Market.builder()
            .programme("A", 0)
            .programme("B", 1)
            .applicant("Eva")
            .wish("A", 1)
            .wish("B", 1)
            .applicant("Fien")
            .wish("B", 1)
            .build();
    Priorities priorities = Priorities.of(market, LotteryDraw.of(1, 0));
    Claim claim = HonestRound.claim(Assignment.of(market, -1, market.from(1)), priorities);
    assertThat(Verification.of(claim, BY_KEY).holds()).isTrue();
    assertThat(claim.cutOffs().getFirst()).isEqualTo(new CutOff.NoSeats());
  }

  @Test
  void C02_a_place_above_the_promised_one_keeps_the_promise() {
    HonestRound round = HonestRound.of(ExampleDraw.SINGLE);
    // p-03 has De Regenboog, first on the list; promised was Het Café or 't Koggeschip
    List<Promise> kept =
        List.of(
            new Promise.SeatAt("secured", 2, 1),
            new Promise.NearHome("near", 2, List.of(1, 2)),
            new Promise.PlaceOnList("list", 2));
    assertThat(Verification.of(round.claim(), round.evidence().with(kept)).holds()).isTrue();
  }
}
