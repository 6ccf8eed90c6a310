package nl.speelveld.matching.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.joint.JointList.Option;
import nl.speelveld.matching.joint.JointList.Programmes;
import nl.speelveld.matching.joint.JointOutcome.NoneExists;
import nl.speelveld.matching.joint.JointOutcome.Refutation;
import nl.speelveld.matching.joint.JointOutcome.Stable;
import nl.speelveld.matching.joint.JointSearch.Limits;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JointSearchTest {
  private static final Limits USUAL = Limits.usual();

  @Test
  void A01_twins_who_want_one_school_both_get_in_or_neither() {
    // Noord has 2 seats; Ali is first there, then the twins: one seat is left, so the twins go to
    // Zuid together.
    Market market =
        Market.builder()
            .programme("Noord", 2)
            .programme("Zuid", 2)
            .applicant("Ali")
            .wish("Noord", 0)
            .applicant("Tim")
            .wish("Noord", 0)
            .wish("Zuid", 0)
            .applicant("Tom")
            .wish("Noord", 0)
            .wish("Zuid", 0)
            .build();
    var joint =
        joint(market, 1, 2, new Programmes("Noord", "Noord"), new Programmes("Zuid", "Zuid"));
    assertThat(places(stable(joint))).containsExactly("Noord", "Zuid", "Zuid");
  }

  @Test
  void A02_a_pair_that_moves_up_gives_its_own_seats_free() {
    // One seat each. Tim and Tom sit at Noord and Zuid and would rather have them the other way
    // round: nobody else is in the way, so that is an objection.
    Market market =
        Market.builder()
            .programme("Noord", 1)
            .programme("Zuid", 1)
            .applicant("Tim")
            .wish("Noord", 0)
            .wish("Zuid", 0)
            .applicant("Tom")
            .wish("Zuid", 0)
            .wish("Noord", 0)
            .build();
    var joint =
        joint(market, 0, 1, new Programmes("Zuid", "Noord"), new Programmes("Noord", "Zuid"));
    assertThat(JointObjections.of(joint, Assignment.of(market, 0, 2)))
        .containsExactly(new JointBlock.Two(0, 0));
    assertThat(places(stable(joint))).containsExactly("Zuid", "Noord");
  }

  @Test
  void A03_where_no_outcome_is_stable_the_proof_and_the_circle_say_so() {
    // Roth (1984): the pair wants Noord and Zuid; Cas is behind Tim at Noord, ahead of Tom at Zuid.
    // The pair in: Cas takes Zuid from Tom. Cas at Zuid: Noord is empty and Cas prefers it. Cas at
    // Noord: the pair takes it from Cas.
    JointMarket joint = roth();
    assertThat(JointStableOutcomes.of(joint)).isEmpty();
    JointOutcome outcome = JointSearch.find(joint, USUAL);
    assertThat(outcome).isInstanceOf(NoneExists.class);
    NoneExists none = (NoneExists) outcome;
    assertThat(none.refutations())
        .containsExactly(
            new Refutation.NoSeat(List.of(0), 1, 1), new Refutation.PairObjects(List.of(1), 0, 0));
    assertThat(none.circle())
        .containsExactlyInAnyOrder(
            new JointOutcome.Move(List.of(0, 1), List.of(2)),
            new JointOutcome.Move(List.of(3), List.of(0, 1)),
            new JointOutcome.Move(List.of(2), List.of()));
  }

  @Test
  void A04_the_fallback_splits_the_last_pair_and_says_why() {
    var result = JointRound.assign(roth(), new JointRule.SplitLastPair(), USUAL);
    assertThat(result.split()).hasSize(1);
    assertThat(result.failures()).hasSize(1).first().isInstanceOf(NoneExists.class);
    assertThat(places(result.assignment())).containsExactly("Noord", "none", "Zuid");
  }

  @Test
  void A05_the_fallback_with_one_number_puts_the_second_right_behind_the_first() {
    LotteryDraw draw = LotteryDraw.of(1, 0, 2);
    assertThat(numbers(SharedNumber.of(draw, roth().pairs()))).containsExactly(0, 1, 2);
    LotteryDraw worse = LotteryDraw.of(2, 0, 1);
    assertThat(numbers(SharedNumber.of(worse, roth().pairs()))).containsExactly(1, 2, 0);
    var result = JointRound.assign(roth(), new JointRule.OneNumber(draw), USUAL);
    assertThat(places(result.assignment())).containsExactly("Noord", "none", "Zuid");
  }

  @Test
  void A06_without_pairs_the_outcome_is_that_of_deferred_acceptance() {
    JointMarket alone = roth().withoutLastPair();
    assertThat(stable(alone))
        .isEqualTo(DeferredAcceptance.assign(alone.market(), alone.priorities()));
  }

  @Test
  void A07_programmes_with_two_seat_groups_give_an_option_for_each_way_to_sit() {
    Market market =
        Market.builder()
            .programme("Noord")
            .seatGroup("gereserveerd", "Noord", 1)
            .seatGroup("vrij", "Noord", 1)
            .applicant("Tim")
            .wish(0, 0, 1)
            .wish(1, 0, 1)
            .applicant("Tom")
            .wish(1, 0, 1)
            .build();
    var list = JointList.ofProgrammes(market, 0, 1, List.of(new Programmes("Noord", "Noord")));
    assertThat(list.options()).containsExactly(new Option(0, 2), new Option(1, 2));
    assertThatThrownBy(
            () -> JointList.ofProgrammes(market, 0, 1, List.of(new Programmes("Zuid", "Noord"))))
        .hasMessageContaining("(Tim) does not wish (Zuid)");
    assertThatThrownBy(() ->
            JointMarket.of(
                market, Priorities.of(market, LotteryDraw.of(0, 1)), List.of(list, list)))
        .hasMessageContaining("is in two pairs");
  }

  @Test
  void A08_beyond_the_limits_the_search_leaves_it_open_and_the_round_splits() {
    Limits none = new Limits(1, 0);
    assertThat(JointSearch.find(roth(), none)).isInstanceOf(JointOutcome.Unsettled.class);
    assertThat(JointRound.assign(roth(), new JointRule.SplitLastPair(), none).split()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {71, 72, 73, 74, 75, 76})
  void A09_the_search_is_right_about_every_small_market(long seed) {
    Random random = new Random(seed);
    for (int trial = 0; trial < 80; trial++) {
      JointMarket joint = random(random);
      List<Assignment> all = JointStableOutcomes.of(joint);
      assertThat(all).isEqualTo(byTheWordsOfTheRule(joint));
      for (Limits limits : List.of(USUAL, new Limits(0, 100_000))) {
        switch (JointSearch.find(joint, limits)) {
          case Stable(Assignment assignment) -> assertThat(all).contains(assignment);
          case NoneExists none -> {
            assertThat(all).isEmpty();
            assertThat(none.circle().isEmpty()).isEqualTo(limits.moves() == 0);
            assertThat(none.refutations().stream().map(Refutation::options).distinct())
                .hasSize(combinations(joint));
          }
          case JointOutcome.Unsettled open -> throw new AssertionError("left open: " + open);
        }
      }
      var result = JointRound.assign(joint, new JointRule.SplitLastPair(), USUAL);
      assertThat(result.split().isEmpty()).isEqualTo(!all.isEmpty());
    }
  }

  private static int combinations(JointMarket joint) {
    return joint.pairs().stream()
        .mapToInt(pair -> pair.options().size() + 1)
        .reduce(1, Math::multiplyExact);
  }

  /// All outcomes to which nobody objects, each objection acted out: those who object sit where
  /// they like, and every group keeps its best.
  private static List<Assignment> byTheWordsOfTheRule(JointMarket joint) {
    List<Assignment> stable = new ArrayList<>();
    int[] granted = new int[joint.market().applicants()];
    Arrays.fill(granted, -1);
    seat(joint, 0, 0, granted, stable);
    return stable;
  }

  private static void seat(
      JointMarket joint, int pair, int applicant, int[] granted, List<Assignment> stable) {
    Market market = joint.market();
    if (pair < joint.pairs().size()) {
      JointList list = joint.pairs().get(pair);
      for (Option option : list.options()) {
        granted[list.first()] = option.firstWish();
        granted[list.second()] = option.secondWish();
        seat(joint, pair + 1, 0, granted, stable);
      }
      granted[list.first()] = -1;
      granted[list.second()] = -1;
      seat(joint, pair + 1, 0, granted, stable);
    } else if (applicant == granted.length) {
      if (fits(market, granted) && nobodyObjects(joint, granted)) {
        stable.add(Assignment.of(market, granted));
      }
    } else {
      for (int wish = market.from(applicant);
          !joint.isInPair(applicant) && wish < market.from(applicant + 1);
          wish++) {
        granted[applicant] = wish;
        seat(joint, pair, applicant + 1, granted, stable);
      }
      granted[applicant] = joint.isInPair(applicant) ? granted[applicant] : -1;
      seat(joint, pair, applicant + 1, granted, stable);
    }
  }

  private static boolean fits(Market market, int[] granted) {
    int[] taken = Assignment.of(market, granted).takenSeats();
    return IntStream.range(0, taken.length).allMatch(group -> taken[group] <= market.seats(group));
  }

  private static boolean nobodyObjects(JointMarket joint, int[] granted) {
    Market market = joint.market();
    for (int applicant = 0; applicant < granted.length; applicant++) {
      int end = granted[applicant] < 0 ? market.from(applicant + 1) : granted[applicant];
      for (int wish = market.from(applicant); !joint.isInPair(applicant) && wish < end; wish++) {
        if (staysAfter(joint, granted, wish)) {
          return false;
        }
      }
    }
    for (JointList list : joint.pairs()) {
      for (Option option : list.options()) {
        if (option.firstWish() == granted[list.first()]
            && option.secondWish() == granted[list.second()]) {
          break;
        }
        if (staysAfter(joint, granted, option.firstWish(), option.secondWish())) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean staysAfter(JointMarket joint, int[] granted, int... wishes) {
    Market market = joint.market();
    int[] after = granted.clone();
    for (int wish : wishes) {
      after[market.applicantOf(wish)] = wish;
    }
    return Arrays.stream(wishes)
        .allMatch(wish ->
            Arrays.stream(after)
                    .filter(other -> other >= 0)
                    .filter(other -> market.seatGroup(other) == market.seatGroup(wish))
                    .filter(other -> joint.priorities().key(other) <= joint.priorities().key(wish))
                    .count()
                <= market.seats(market.seatGroup(wish)));
  }

  private static JointMarket random(Random random) {
    Market.Builder builder = Market.builder();
    int schools = random.nextInt(2, 4);
    for (int school = 0; school < schools; school++) {
      builder.programme("s" + school, random.nextInt(1, 3));
    }
    int pairs = random.nextInt(1, 3);
    int alone = random.nextInt(1, 4);
    for (int applicant = 0; applicant < 2 * pairs + alone; applicant++) {
      builder.applicant("a" + applicant);
      List<Integer> list = new ArrayList<>(IntStream.range(0, schools).boxed().toList());
      Collections.shuffle(list, random);
      int length = applicant < 2 * pairs ? schools : random.nextInt(1, schools + 1);
      list.subList(0, length).forEach(school -> builder.wish("s" + school, 0));
    }
    Market market = builder.build();
    List<JointList> lists = new ArrayList<>();
    for (int pair = 0; pair < pairs; pair++) {
      List<Programmes> programmes = new ArrayList<>();
      for (int option = 0; option < random.nextInt(1, 4); option++) {
        var its = new Programmes("s" + random.nextInt(schools), "s" + random.nextInt(schools));
        if (!programmes.contains(its)) {
          programmes.add(its);
        }
      }
      lists.add(JointList.ofProgrammes(market, 2 * pair, 2 * pair + 1, programmes));
    }
    List<LotteryDraw> draws = new ArrayList<>();
    for (int school = 0; school < schools; school++) {
      draws.add(
          LotteryDraw.byValue(random.longs(market.applicants(), 0, Long.MAX_VALUE).toArray()));
    }
    return JointMarket.of(market, Priorities.of(market, draws), lists);
  }

  private static JointMarket roth() {
    Market market =
        Market.builder()
            .programme("Noord", 1)
            .programme("Zuid", 1)
            .applicant("Tim")
            .wish("Noord", 0)
            .applicant("Tom")
            .wish("Zuid", 1)
            .applicant("Cas")
            .wish("Noord", 1)
            .wish("Zuid", 0)
            .build();
    return JointMarket.of(
        market,
        Priorities.of(market, LotteryDraw.of(0, 1, 2)),
        List.of(JointList.ofProgrammes(market, 0, 1, List.of(new Programmes("Noord", "Zuid")))));
  }

  private static JointMarket joint(Market market, int first, int second, Programmes... pairs) {
    LotteryDraw rows = LotteryDraw.of(IntStream.range(0, market.applicants()).toArray());
    return JointMarket.of(
        market,
        Priorities.of(market, rows),
        List.of(JointList.ofProgrammes(market, first, second, List.of(pairs))));
  }

  private static Assignment stable(JointMarket joint) {
    return ((Stable) JointSearch.find(joint, USUAL)).assignment();
  }

  private static int[] numbers(LotteryDraw draw) {
    return IntStream.range(0, draw.applicants()).map(draw::numberOf).toArray();
  }

  private static List<String> places(Assignment assignment) {
    Market market = assignment.market();
    return IntStream.range(0, market.applicants())
        .map(applicant -> assignment.findProgramme(applicant).orElse(-1))
        .mapToObj(programme -> programme < 0 ? "none" : market.programmes().get(programme))
        .toList();
  }
}
