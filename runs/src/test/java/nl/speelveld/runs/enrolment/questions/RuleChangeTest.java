package nl.speelveld.runs.enrolment.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.chances.DrawSettings;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.ListRules;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.matching.rules.RoundRules;
import org.junit.jupiter.api.Test;

class RuleChangeTest {
  private static final SmallRound ROUND =
      SmallRound.of(
          "programme seats wijk\nNoord 2 n\nZuid 2 z",
          "applicant groep wijk\nAli ja n\nBo ja n\nCas nee z\nDe nee z",
          "Ali: Noord Zuid\nBo: Noord Zuid\nCas: Noord Zuid\nDe: Noord Zuid");
  private static final PriorityRule GROUP =
      new PriorityRule("groep", "groep", "group", new Condition.Is("groep", List.of("ja")), 100);

  @Test
  void A01_a_priority_for_a_group_gives_it_both_seats_that_all_want() {
    // Ali and Bo now always have Noord; before two of four had it by chance, so 2 × 2/4 = 1 of them
    ComparisonReport report = compared(ROUND.rules(), ROUND.rules().withPriorities(List.of(GROUP)));
    ComparisonReport.Row ofGroup =
        report.groups().stream().filter(row -> row.name().equals("ja")).findFirst().orElseThrow();
    assertThat(ofGroup.first().after().mean()).isEqualTo(2);
    assertThat(ofGroup.first().before().mean())
        .isBetween(0.7, 1.3); // 200 draws: 1 give or take 0.05
    assertThat(report.columns().focal()).isEqualTo("ja");
  }

  @Test
  void A02_lists_stay_as_they_are_whatever_lengths_the_rules_ask() {
    ListRules longer =
        new ListRules(
            new ListRules.Length(5, 9),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    ComparisonReport report = compared(ROUND.rules(), ROUND.rules().with(longer));
    assertThat(report.all().winners().high()).isZero();
    assertThat(report.all().losers().high()).isZero();
  }

  @Test
  void A03_without_lists_and_with_rules_that_do_not_fit_it_says_so() {
    SmallRound nobody = SmallRound.of("programme seats\nNoord 2", "applicant\nAli", "");
    assertThat(RuleChange.of(nobody.rules(), nobody.rules(), nobody.data(), draws()))
        .isInstanceOf(RuleChange.Result.NoLists.class);
    RoundRules wrong =
        ROUND
            .rules()
            .withPriorities(
                List.of(
                    new PriorityRule(
                        "x", "x", "x", new Condition.Is("nergens", List.of("ja")), 100)));
    assertThat(RuleChange.of(ROUND.rules(), wrong, ROUND.data(), draws()))
        .isInstanceOf(RuleChange.Result.AfterRefused.class);
    assertThat(RuleChange.of(wrong, ROUND.rules(), ROUND.data(), draws()))
        .isInstanceOf(RuleChange.Result.BeforeRefused.class);
  }

  private static ComparisonReport compared(RoundRules before, RoundRules after) {
    RuleChange.Result result = RuleChange.of(before, after, ROUND.data(), draws());
    assertThat(result).isInstanceOf(RuleChange.Result.Compared.class);
    return ((RuleChange.Result.Compared) result).report();
  }

  private static DrawSettings draws() {
    return new DrawSettings(200, 7, 1);
  }
}
