package nl.speelveld.runs.enrolment.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.speelveld.matching.chances.DrawSettings;
import nl.speelveld.matching.incentives.Misreports;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.runs.importing.Progress;
import org.junit.jupiter.api.Test;

class IncentivesQuestionTest {
  private static final SmallRound ROUND =
      SmallRound.of(
          "programme seats\nNoord 1\nZuid 1\nWest 1",
          "applicant siblings\nAli x\nBo x\nCas Zuid",
          "Ali: Noord Zuid\nBo: Noord Zuid\nCas: Noord Zuid West");

  @Test
  void B01_without_priorities_nobody_gains_by_any_list() {
    IncentivesReport report = ask(ROUND, 1);
    assertThat(report.all().cases()).isEqualTo(3 * 20);
    assertThat(report.all().gainers()).isZero();
    assertThat(report.allLists()).isTrue();
    assertThat(report.meanRanksGained()).isZero();
  }

  @Test
  void B02_priority_at_the_first_choice_makes_it_pay_to_put_the_safe_school_first() {
    // Cas has a sibling at Zuid, which counts where Zuid stands first. When Cas has the last number
    // the honest list ends at West, the third choice; Zuid first gives Zuid: one place higher.
    SmallRound round =
        ROUND.priorities(
            new PriorityRule(
                "broer-zus",
                "broer of zus",
                "brother or sister",
                new Condition.AllOf(
                    List.of(
                        new Condition.Among("siblings", "programme"), new Condition.RankedFirst())),
                100));
    IncentivesReport report = ask(round, 1);
    assertThat(report.all().gainers()).isPositive();
    assertThat(report.meanRanksGained()).isEqualTo(1);
    assertThat(report.gainersByTruncation()).isZero(); // Zuid first leaves out the head
    assertThat(ask(round, 3)).isEqualTo(report); // threads change nothing
  }

  private static IncentivesReport ask(SmallRound round, int threads) {
    return IncentivesQuestion.of(
        round.asked(),
        new IncentivesQuestion.Asked(new DrawSettings(20, 1, threads), Misreports.Effort.usual(1)),
        Progress.SILENT);
  }
}
