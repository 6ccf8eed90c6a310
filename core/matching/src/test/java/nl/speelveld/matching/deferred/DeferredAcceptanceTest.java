package nl.speelveld.matching.deferred;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.speelveld.matching.RandomMarkets;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.matching.stable.Objections;
import nl.speelveld.matching.stable.StableAssignments;
import org.junit.jupiter.api.Test;

class DeferredAcceptanceTest {
  private static final int MARKETS = 10_000;

  @Test
  void A01_a_better_number_sends_on_who_was_held_before() {
    // one seat at A. Ans has number 1, Bram 0: Bram takes the seat, Ans goes on to B
    Market market =
        Market.builder()
            .programme("A", 1)
            .programme("B", 1)
            .applicant("Ans")
            .wish("A", 0)
            .wish("B", 0)
            .applicant("Bram")
            .wish("A", 0)
            .build();
    Assignment assignment =
        DeferredAcceptance.assign(market, Priorities.of(market, LotteryDraw.of(1, 0)));
    assertThat(placed(assignment)).containsExactly("Ans at B", "Bram at A");
  }

  @Test
  void A02_class_goes_before_number() {
    // Cor has the best number, but Daan a sister at A
    Market market =
        Market.builder()
            .programme("A", 1)
            .applicant("Cor")
            .wish("A", 1)
            .applicant("Daan")
            .wish("A", 0)
            .build();
    Assignment assignment =
        DeferredAcceptance.assign(market, Priorities.of(market, LotteryDraw.of(0, 1)));
    assertThat(placed(assignment)).containsExactly("Cor nowhere", "Daan at A");
  }

  @Test
  void B01_nobody_can_object() {
    for (int seed = 0; seed < MARKETS; seed++) {
      Market market = new RandomMarkets(seed).market(12);
      Priorities priorities = priorities(market, seed);
      assertThat(Objections.of(DeferredAcceptance.assign(market, priorities), priorities))
          .as("seed " + seed)
          .isEmpty();
      assertThat(Objections.of(SchoolProposing.assign(market, priorities), priorities))
          .as("schools propose, seed " + seed)
          .isEmpty();
    }
  }

  @Test
  void B02_of_all_stable_outcomes_it_is_the_best_for_everyone_and_the_other_side_the_worst() {
    for (int seed = 0; seed < 1500; seed++) {
      Market market = new RandomMarkets(seed).market(5);
      Priorities priorities = Priorities.of(market, new RandomMarkets(seed).draws(market));
      Assignment best = DeferredAcceptance.assign(market, priorities);
      Assignment worst = SchoolProposing.assign(market, priorities);
      for (Assignment stable : StableAssignments.of(market, priorities)) {
        for (int applicant = 0; applicant < market.applicants(); applicant++) {
          assertThat(stable.reached(applicant))
              .as("seed " + seed)
              .isBetween(best.reached(applicant), worst.reached(applicant));
        }
      }
    }
  }

  @Test
  void B03_the_order_of_rows_changes_nothing() {
    for (int seed = 0; seed < MARKETS; seed++) {
      Market market = new RandomMarkets(seed).market(12);
      LotteryDraw draw = new RandomMarkets(seed).draw(market.applicants());
      Market other = RandomMarkets.shuffled(market, new Random(seed));
      long[] numbers =
          other.applicantNames().stream()
              .mapToLong(name -> draw.numberOf(market.applicantNames().indexOf(name)))
              .toArray();
      assertThat(
              placed(
                  DeferredAcceptance.assign(
                      other, Priorities.of(other, LotteryDraw.byValue(numbers)))))
          .as("seed " + seed)
          .containsExactlyInAnyOrderElementsOf(
              placed(DeferredAcceptance.assign(market, Priorities.of(market, draw))));
    }
  }

  @Test
  void B04_a_seat_more_harms_nobody() {
    for (int seed = 0; seed < MARKETS; seed++) {
      Market market = new RandomMarkets(seed).market(12);
      Priorities priorities = priorities(market, seed);
      int[] seats = IntStream.range(0, market.seatGroups().size()).map(market::seats).toArray();
      seats[seed % seats.length]++;
      Assignment before = DeferredAcceptance.assign(market, priorities);
      Assignment after = DeferredAcceptance.assign(market.withSeats(seats), priorities);
      for (int applicant = 0; applicant < market.applicants(); applicant++) {
        assertThat(after.reached(applicant))
            .as("seed " + seed)
            .isLessThanOrEqualTo(before.reached(applicant));
      }
    }
  }

  @Test
  void B05_no_false_list_gives_anybody_a_better_place() {
    for (int seed = 0; seed < MARKETS; seed++) {
      Market market = new RandomMarkets(seed).market(5);
      LotteryDraw draw = new RandomMarkets(seed).draw(market.applicants());
      Assignment honest = DeferredAcceptance.assign(market, Priorities.of(market, draw));
      for (int liar = 0; liar < market.applicants(); liar++) {
        List<Integer> wishes =
            IntStream.range(market.from(liar), market.from(liar + 1)).boxed().toList();
        for (List<Integer> list : RandomMarkets.allLists(wishes)) {
          Market lied = RandomMarkets.withList(market, liar, list);
          Assignment outcome = DeferredAcceptance.assign(lied, Priorities.of(lied, draw));
          int place = outcome.findProgramme(liar).orElse(-1);
          int trueWish =
              wishes.stream()
                  .filter(wish -> market.programme(wish) == place)
                  .findFirst()
                  .orElse(market.from(liar + 1));
          if (trueWish < honest.reached(liar)) {
            fail("seed " + seed + ", liar " + liar + ", list " + list);
          }
        }
      }
    }
  }

  private static Priorities priorities(Market market, int seed) {
    RandomMarkets random = new RandomMarkets(seed);
    return seed % 2 == 0
        ? Priorities.of(market, random.draw(market.applicants()))
        : Priorities.of(market, random.draws(market));
  }

  private static List<String> placed(Assignment assignment) {
    Market market = assignment.market();
    String[] places = new String[market.applicants()];
    Arrays.setAll(
        places,
        applicant ->
            market.applicant(applicant)
                + assignment.findProgramme(applicant).stream()
                    .mapToObj(row -> " at " + market.programmes().get(row))
                    .findFirst()
                    .orElse(" nowhere"));
    return List.of(places);
  }
}
