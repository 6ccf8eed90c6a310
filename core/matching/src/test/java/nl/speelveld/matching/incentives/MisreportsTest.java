package nl.speelveld.matching.incentives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.speelveld.matching.RandomMarkets;
import nl.speelveld.matching.incentives.Misreports.Effort;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import org.junit.jupiter.api.Test;

class MisreportsTest {
  private static final Effort ALL = new Effort(5, 1, Integer.MAX_VALUE, 1);

  @Test
  void A01_under_immediate_acceptance_a_safe_school_first_would_have_helped() {
    // one seat each at A and B. Ans and Bram want A then B, Cor wants B alone. By number Ans has A;
    // Bram asks B in the second round, when Cor has it. With B first he would have gone before Cor
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
    LotteryDraw draw = LotteryDraw.of(0, 1, 2);
    Gain gain = Misreports.measure(market, List.of(draw), Rule.immediateAcceptance(), ALL);
    assertThat(gain.cases().get(1)).isEqualTo(new Gain.Case(0, 1, 3, 2, List.of(2)));
    assertThat(gain.gainers()).isEqualTo(1);
    assertThat(gain.shareGaining()).isEqualTo(1 / 3.0);
    assertThat(gain.meanRanksGained()).isEqualTo(1);
    assertThat(gain.gainersByTruncation()).isZero();
  }

  @Test
  void A02_deferred_acceptance_gives_nothing_to_anybody() {
    assertThat(gainers(Rule.deferredAcceptance(), 400)).isZero();
  }

  @Test
  void A03_all_other_rules_reward_some_false_lists() {
    assertThat(gainers(Rule.immediateAcceptance(), 200)).isPositive();
    assertThat(gainers(Rule.adaptiveImmediateAcceptance(), 400)).isPositive();
    assertThat(gainers(Rule.rankedFirst(), 200)).isPositive();
    // seldom in markets as small as these: about one in two thousand
    assertThat(gainers(Rule.efficiencyAdjusted(), 2_000)).isPositive();
    assertThat(gainers(Rule.stableImprovement(), 2_000)).isPositive();
  }

  @Test
  void A04_priority_at_the_first_choice_alone_draws_families_to_their_sure_school() {
    // Bram has priority at B but likes A better. Honest: A goes to Ans by number, and at B Bram has
    // no priority any more, so that Cor, better by number, has it. With B first he has a seat there
    Market market =
        Market.builder()
            .programme("A", 1)
            .programme("B", 1)
            .applicant("Ans")
            .wish("A", 1)
            .applicant("Bram")
            .wish("A", 1)
            .wish("B", 0)
            .applicant("Cor")
            .wish("B", 1)
            .build();
    LotteryDraw draw = LotteryDraw.of(0, 2, 1);
    Gain gain = Misreports.measure(market, List.of(draw), Rule.rankedFirst(), ALL);
    assertThat(gain.cases().get(1)).isEqualTo(new Gain.Case(0, 1, 3, 2, List.of(2)));
    assertThat(Misreports.measure(market, List.of(draw), Rule.deferredAcceptance(), ALL).gainers())
        .isZero();
  }

  @Test
  void B01_a_sample_finds_no_more_than_trying_all() {
    Effort some = new Effort(0, 12, Integer.MAX_VALUE, 1);
    for (int seed = 0; seed < 100; seed++) {
      Market market = new RandomMarkets(seed).market(6);
      List<LotteryDraw> draws = List.of(new RandomMarkets(seed).draw(market.applicants()));
      Gain all = Misreports.measure(market, draws, Rule.immediateAcceptance(), ALL);
      Gain part = Misreports.measure(market, draws, Rule.immediateAcceptance(), some);
      for (int row = 0; row < all.cases().size(); row++) {
        assertThat(part.cases().get(row).bestRank())
            .as("seed " + seed)
            .isBetween(all.cases().get(row).bestRank(), all.cases().get(row).honestRank());
      }
    }
  }

  @Test
  void B02_no_more_applicants_are_looked_at_than_asked_for() {
    Market market = new RandomMarkets(41).market(12);
    List<LotteryDraw> draws = List.of(new RandomMarkets(41).draw(market.applicants()));
    int few = Math.min(3, market.applicants());
    Gain gain =
        Misreports.measure(market, draws, Rule.deferredAcceptance(), new Effort(2, 5, few, 1));
    assertThat(gain.cases()).hasSize(few);
  }

  @Test
  void C01_four_programmes_make_65_lists_and_a_sample_differs_from_the_honest_one() {
    // 1 + 4 + 12 + 24 + 24 orders of 0 … 4 of them
    assertThat(TriedLists.all(4)).hasSize(65).doesNotHaveDuplicates();
    List<List<Integer>> some = TriedLists.some(8, 100, new SplittableRandom(1));
    assertThat(some).hasSize(100).doesNotHaveDuplicates();
    assertThat(some).allSatisfy(list -> assertThat(list).doesNotHaveDuplicates().isNotEmpty());
  }

  @Test
  void D01_another_list_leaves_everybody_else_as_they_were() {
    for (int seed = 0; seed < 300; seed++) {
      Market market = new RandomMarkets(seed).market(8);
      int liar = seed % market.applicants();
      Market lied = market.withList(liar, List.of(2, 1));
      assertThat(lied.applicants()).isEqualTo(market.applicants());
      for (int applicant = 0; applicant < market.applicants(); applicant++) {
        List<String> expected = list(market, applicant);
        assertThat(list(lied, applicant))
            .as("seed " + seed)
            .isEqualTo(
                applicant != liar
                    ? expected
                    : expected.size() > 1 ? List.of(expected.get(1), expected.get(0)) : expected);
      }
    }
  }

  private static List<String> list(Market market, int applicant) {
    return IntStream.range(market.from(applicant), market.from(applicant + 1))
        .mapToObj(wish -> market.seatGroup(wish) + " in class " + market.priorityClass(wish))
        .toList();
  }

  private static long gainers(Rule rule, int markets) {
    long gainers = 0;
    for (int seed = 0; seed < markets; seed++) {
      Market market = new RandomMarkets(seed).market(6);
      List<LotteryDraw> draws = List.of(new RandomMarkets(seed).draw(market.applicants()));
      gainers += Misreports.measure(market, draws, rule, new Effort(3, 20, 6, seed)).gainers();
    }
    return gainers;
  }
}
