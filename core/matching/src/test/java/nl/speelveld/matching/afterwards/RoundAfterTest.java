package nl.speelveld.matching.afterwards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import nl.speelveld.matching.RandomMarkets;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.matching.stable.Objections;
import org.junit.jupiter.api.Test;

class RoundAfterTest {
  private static final int MARKETS = 4000;

  /// One seat at A, one at B. Ans (number 0) has A, Bram (1) has B, Cor (2) has none.
  private static RoundAfter three() {
    Market market =
        Market.builder()
            .programme("A", 1)
            .programme("B", 1)
            .applicant("Ans")
            .wish("A", 0)
            .wish("B", 0)
            .applicant("Bram")
            .wish("A", 0)
            .wish("B", 0)
            .applicant("Cor")
            .wish("B", 0)
            .build();
    Priorities priorities = Priorities.of(market, LotteryDraw.of(0, 1, 2));
    return RoundAfter.of(DeferredAcceptance.assign(market, priorities), priorities);
  }

  @Test
  void A01_who_withdraws_makes_two_move_up_and_the_log_says_so() {
    // Ans leaves A, Bram goes from B to A, Cor gets B
    RoundAfter.Step step = three().withdraw(0);
    assertThat(step.acts())
        .containsExactly(
            new Act.Withdrawn("Ans"), new Act.MovedUp("Bram", "A"), new Act.MovedUp("Cor", "B"));
    assertThat(step.after().takesPart(0)).isFalse();
  }

  @Test
  void A02_hardship_is_on_top_of_the_seats_and_frees_what_they_had() {
    // Cor is placed at A, which then has two of one seat. Nobody else moves
    RoundAfter.Step step = three().placeOnTop(2, 0, "doctor's letter");
    assertThat(step.acts()).containsExactly(new Act.HardshipPlaced("Cor", "A", "doctor's letter"));
    assertThat(step.after().onTop()).containsEntry(2, 0);
    // Bram is placed at A: B comes free for Cor
    assertThat(three().placeOnTop(1, 0, "safety").acts()).endsWith(new Act.MovedUp("Cor", "B"));
  }

  @Test
  void A03_a_class_less_takes_the_seat_of_the_worst_key_and_the_rule_says_what_then() {
    // no seat at A any more. Others keep theirs: Ans has nothing, though number 0 goes before Bram
    // at B. As a new run: Ans gets B, Bram nothing
    RulesCompared compared = RulesCompared.of(three(), 0, 0, "a room was closed");
    assertThat(compared.keeping().acts())
        .containsExactly(new Act.CapacityChanged("A", 1, 0, "a room was closed"));
    assertThat(compared.keeping().after().latecomers()).isEqualTo(BitSet.valueOf(new long[] {1}));
    assertThat(compared.objections()).containsExactly(new Objections.Objection.PassedOver(0, 1, 1));
    assertThat(compared.anew().acts()).endsWith(new Act.MovedUp("Ans", "B"));
    assertThat(compared.worseOffKeeping()).isEqualTo(1);
    assertThat(compared.worseOffAnew()).isEqualTo(2);
  }

  @Test
  void A04_who_applies_late_takes_nobodys_seat_and_waits_by_the_own_key() {
    // Dora would have had number 0. She waits for B in front of Cor, and is called when Bram leaves
    Market late =
        Market.builder()
            .programme("A", 1)
            .programme("B", 1)
            .applicant("Ans")
            .wish("A", 0)
            .wish("B", 0)
            .applicant("Bram")
            .wish("A", 0)
            .wish("B", 0)
            .applicant("Cor")
            .wish("B", 0)
            .applicant("Dora")
            .wish("B", 0)
            .build();
    Priorities keys = Priorities.of(late, LotteryDraw.of(1, 2, 3, 0));
    RoundAfter.Step joined = three().join(late, keys, "moved house");
    assertThat(joined.acts()).containsExactly(new Act.LateApplied("Dora", "moved house"));
    assertThat(joined.after().withdraw(1).acts()).endsWith(new Act.MovedUp("Dora", "B"));
    Priorities swapped = Priorities.of(late, LotteryDraw.of(2, 1, 3, 0));
    assertThatThrownBy(() -> three().join(late, swapped, "moved house"))
        .hasMessageContaining("two applicants change places");
  }

  @Test
  void A05_a_chain_can_leave_an_exchange_that_a_new_run_would_make() {
    // Ans likes A above B, Bram B above A; at A Bram is in the better class, at B Ans. Cor asks A
    // in
    // a class between them, and goes on to C. Without Cor a new run gives Ans A and Bram B; the
    // chain has no free seat to begin with, since Cor's is at C. So both stay where they are
    Market market =
        Market.builder()
            .programme("A", 1)
            .programme("B", 1)
            .programme("C", 1)
            .applicant("Ans")
            .wish("A", 2)
            .wish("B", 0)
            .applicant("Bram")
            .wish("B", 1)
            .wish("A", 0)
            .applicant("Cor")
            .wish("A", 1)
            .wish("C", 0)
            .build();
    Priorities priorities = Priorities.of(market, LotteryDraw.of(0, 1, 2));
    Assignment before = DeferredAcceptance.assign(market, priorities);
    RoundAfter.Step step = RoundAfter.of(before, priorities).withdraw(2);
    Assignment anew =
        DeferredAcceptance.assignOpen(market, priorities, (applicant, wish) -> applicant != 2);
    assertThat(step.moves()).isEmpty();
    assertThat(anew.findProgramme(0)).hasValue(0);
    assertThat(before.findProgramme(0)).hasValue(1);
  }

  @Test
  void B01_with_one_order_everywhere_a_chain_is_a_new_run() {
    for (int seed = 0; seed < MARKETS; seed++) {
      Market market = oneClass(new RandomMarkets(seed).market(12));
      Priorities priorities =
          Priorities.of(market, new RandomMarkets(seed).draw(market.applicants()));
      RoundAfter.Step step =
          RoundAfter.of(DeferredAcceptance.assign(market, priorities), priorities)
              .withdraw(seed % market.applicants());
      int left = seed % market.applicants();
      assertThat(step.after().assignment())
          .as("seed " + seed)
          .isEqualTo(
              DeferredAcceptance.assignOpen(
                  market, priorities, (applicant, wish) -> applicant != left));
    }
  }

  private static Market oneClass(Market market) {
    Market.Builder other = Market.builder();
    market.seatGroups().forEach(group -> other.programme(group.name(), group.seats()));
    for (int row = 0; row < market.applicants(); row++) {
      other.applicant(market.applicant(row));
      for (int wish = market.from(row); wish < market.from(row + 1); wish++) {
        other.wish(market.seatGroups().get(market.seatGroup(wish)).name(), 0);
      }
    }
    return other.build();
  }

  @Test
  void B02_with_any_order_a_chain_is_fair_harms_nobody_and_a_new_run_is_as_good_for_all() {
    int differ = 0;
    for (int seed = 0; seed < MARKETS; seed++) {
      Market market = new RandomMarkets(seed).market(12);
      Priorities priorities = Priorities.of(market, new RandomMarkets(seed).draws(market));
      Assignment before = DeferredAcceptance.assign(market, priorities);
      int left = seed % market.applicants();
      Assignment after = RoundAfter.of(before, priorities).withdraw(left).after().assignment();
      Assignment anew =
          DeferredAcceptance.assignOpen(market, priorities, (applicant, wish) -> applicant != left);
      differ += after.equals(anew) ? 0 : 1;
      assertThat(objectionsOfOthers(after, priorities, left)).as("seed " + seed).isZero();
      for (int row = 0; row < market.applicants(); row++) {
        if (row != left) {
          assertThat(after.reached(row))
              .as("seed " + seed)
              .isLessThanOrEqualTo(before.reached(row));
          assertThat(anew.reached(row)).as("seed " + seed).isLessThanOrEqualTo(after.reached(row));
        }
      }
    }
    System.out.println("a chain and a new run differ in " + differ + " of " + MARKETS);
    assertThat(differ).isBetween(1, MARKETS / 20);
  }

  private static long objectionsOfOthers(Assignment after, Priorities priorities, int left) {
    return Objections.of(after, priorities).stream()
        .filter(objection ->
            switch (objection) {
              case Objections.Objection.TooMany _ -> true;
              case Objections.Objection.EmptySeat(int who, _) -> who != left;
              case Objections.Objection.PassedOver(int who, _, _) -> who != left;
            })
        .count();
  }

  @Test
  void B03_a_class_less_before_publication_is_a_new_run() {
    for (int seed = 0; seed < MARKETS; seed++) {
      Market market = new RandomMarkets(seed).market(12);
      Priorities priorities = Priorities.of(market, new RandomMarkets(seed).draws(market));
      int group = seed % market.seatGroups().size();
      int seats = new Random(seed).nextInt(market.seats(group) + 1);
      RoundAfter.Step step =
          RoundAfter.of(DeferredAcceptance.assign(market, priorities), priorities)
              .changeSeats(SeatsChanged.beforePublication(group, seats), "a room was closed");
      int[] fewer =
          IntStream.range(0, market.seatGroups().size())
              .map(row -> row == group ? seats : market.seats(row))
              .toArray();
      Assignment anew = DeferredAcceptance.assign(market.withSeats(fewer), priorities);
      for (int row = 0; row < market.applicants(); row++) {
        assertThat(step.after().assignment().findWish(row))
            .as("seed " + seed)
            .isEqualTo(anew.findWish(row));
      }
    }
  }

  @Test
  void B04_a_class_less_after_publication_harms_only_who_lost_a_seat_there() {
    for (int seed = 0; seed < MARKETS; seed++) {
      Market market = new RandomMarkets(seed).market(12);
      Priorities priorities = Priorities.of(market, new RandomMarkets(seed).draws(market));
      int group = seed % market.seatGroups().size();
      int seats = new Random(seed).nextInt(market.seats(group) + 1);
      Assignment before = DeferredAcceptance.assign(market, priorities);
      RulesCompared compared =
          RulesCompared.of(RoundAfter.of(before, priorities), group, seats, "a room was closed");
      int losers = Math.max(0, before.takenSeats()[group] - seats);
      assertThat(compared.worseOffKeeping()).as("seed " + seed).isEqualTo(losers);
      assertThat(compared.worseOffAnew()).as("seed " + seed).isGreaterThanOrEqualTo(losers);
      BitSet late = compared.keeping().after().latecomers();
      assertThat(late.cardinality()).isEqualTo(losers);
      for (Objections.Objection objection : compared.objections()) {
        var passed = (Objections.Objection.PassedOver) objection;
        assertThat(late.get(passed.applicant())).as("seed " + seed).isTrue();
      }
    }
  }
}
