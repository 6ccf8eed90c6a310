package nl.speelveld.runs.enrolment.draws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelveld.matching.chances.Chances;
import nl.speelveld.matching.chances.DrawSettings;
import nl.speelveld.matching.outcome.RoundAssignment;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.rules.TieBreakRule;
import nl.speelveld.runs.enrolment.questions.SmallRound;
import org.junit.jupiter.api.Test;

class TrialDrawsTest {
  private static final SmallRound FOUR =
      SmallRound.of(
          "programme seats\nNoord 1\nZuid 2",
          "applicant family\nAli x\nBo x\nCas \nDe ",
          "Ali: Noord Zuid\nBo: Noord Zuid\nCas: Noord Zuid\nDe: Zuid Noord");

  private static final List<TieBreakRule> KINDS =
      List.of(
          new TieBreakRule.OneNumber(),
          new TieBreakRule.NumberPerProgramme(),
          new TieBreakRule.NumberPerSeatGroup(),
          new TieBreakRule.Cyclic());

  @Test
  void A01_a_trial_draw_of_every_kind_is_carried_out_as_the_rules_say() {
    for (TieBreakRule kind : KINDS) {
      for (PreparedRound round :
          List.of(
              FOUR.tieBreak(kind).prepared(), FOUR.tieBreak(kind).sharing("family").prepared())) {
        TrialDraws draws = TrialDraws.of(round, new DrawSettings(50, 7, 1));
        for (int draw = 0; draw < 50; draw++) {
          assertThat(draws.outcome(draw))
              .as(kind + ", draw " + draw)
              .isEqualTo(RoundAssignment.of(round, draws.numbers(draw)).assignment());
        }
      }
    }
  }

  @Test
  void A02_threads_change_nothing() {
    for (TieBreakRule kind : KINDS) {
      PreparedRound round = FOUR.tieBreak(kind).prepared();
      List<Long> one = granted(round, 1);
      assertThat(granted(round, 3)).as("%s", kind).isEqualTo(one);
    }
  }

  private static List<Long> granted(PreparedRound round, int threads) {
    DrawSettings settings = new DrawSettings(301, 9, threads);
    Chances chances = Chances.of(round.market(), settings, TrialDraws.of(round, settings)::desk);
    return IntStream.range(0, round.market().wishes()).mapToObj(chances::granted).toList();
  }

  @Test
  void A03_a_family_stands_together_and_has_one_chance_like_everybody() {
    // Noord has one seat. Ali and Bo share a number: the family, Cas and De are three, but De wants
    // Zuid first. So Noord goes to the family or to Cas: by the first of the two, half and half.
    PreparedRound round = FOUR.sharing("family").prepared();
    DrawSettings settings = new DrawSettings(10_000, 3, 1);
    Chances chances = Chances.of(round.market(), settings, TrialDraws.of(round, settings)::desk);
    double margin = 5 * Math.sqrt(0.25 / 10_000); // five standard errors
    assertThat(chances.granted(4) / 1e4).isCloseTo(0.5, within(margin)); // Cas at Noord
    assertThat((chances.granted(0) + chances.granted(2)) / 1e4).isCloseTo(0.5, within(margin));
    assertThat(chances.granted(0) / 1e4).isCloseTo(0.25, within(margin)); // Ali at Noord
  }

  @Test
  void A04_numbers_under_a_name_are_all_different_and_every_order_comes_as_often() {
    // 3! = 6 orders of three rows, 6,000 keys. Chi-square with 5 degrees of freedom lies above 20.5
    // for one seed in a thousand.
    Map<String, Integer> seen = new TreeMap<>();
    for (int draw = 0; draw < 6_000; draw++) {
      long drawn = ScrambledRows.key(new DrawSettings(1, 5, 1).random(draw).nextLong(), "Noord");
      String order =
          IntStream.range(0, 3)
              .boxed()
              .sorted(Comparator.comparingInt(row -> ScrambledRows.number(drawn, row)))
              .map(String::valueOf)
              .collect(Collectors.joining());
      seen.merge(order, 1, Integer::sum);
    }
    assertThat(seen).hasSize(6);
    double chiSquare =
        seen.values().stream().mapToDouble(count -> Math.pow(count - 1_000, 2) / 1_000).sum();
    assertThat(chiSquare).isLessThan(20.5);
    long key = ScrambledRows.key(11, "Zuid");
    assertThat(
            IntStream.range(0, 100_000)
                .map(row -> ScrambledRows.number(key, row))
                .boxed()
                .collect(Collectors.toSet()))
        .hasSize(100_000)
        .allMatch(number -> number >= 0 && number < 1 << 26);
  }
}
