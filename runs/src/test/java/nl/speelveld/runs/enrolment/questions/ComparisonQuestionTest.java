package nl.speelveld.runs.enrolment.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.speelveld.matching.chances.DrawSettings;
import nl.speelveld.matching.rules.TieBreakRule;
import nl.speelveld.runs.enrolment.questions.ComparisonReport.ReserveCurve;
import nl.speelveld.runs.importing.Progress;
import nl.speelveld.runs.measuring.MonitorIndex;
import org.junit.jupiter.api.Test;

class ComparisonQuestionTest {
  // Four want Noord, two of them of the group. Noord and Zuid have two seats each.
  private static final SmallRound ROUND =
      SmallRound.of(
              "programme seats wijk\nNoord 2 n\nZuid 2 z",
              "applicant groep wijk\nAli ja n\nBo ja n\nCas nee z\nDe nee z",
              "Ali: Noord Zuid\nBo: Noord Zuid\nCas: Noord Zuid\nDe: Noord Zuid")
          .distances(
              """
              applicant programme metres
              Ali Noord 100
              Ali Zuid 900
              Bo Noord 100
              Bo Zuid 900
              Cas Noord 900
              Cas Zuid 100
              De Noord 900
              De Zuid 100\
              """);

  @Test
  void C01_one_seat_more_and_nobody_loses() {
    // A third seat at Noord: whoever had Noord keeps it, and one more has it in every draw.
    ComparisonReport report =
        ask(ROUND, ROUND.schools("programme seats wijk\nNoord 3 n\nZuid 2 z"), List.of(), 1);
    assertThat(report.all().losers().high()).isZero();
    assertThat(report.all().winners().low()).isEqualTo(1);
    assertThat(report.all().winners().high()).isEqualTo(1);
    assertThat(report.all().first().difference().mean()).isEqualTo(1);
    assertThat(report.displaced().mean()).isZero();
    // 4 seats for 4 children, then 5
    assertThat(report.emptySeats().before().mean()).isZero();
    assertThat(report.emptySeats().after().mean()).isEqualTo(1);
  }

  @Test
  void C02_the_same_rules_change_nothing_whatever_parts_equals() {
    for (TieBreakRule kind :
        List.of(
            new TieBreakRule.OneNumber(),
            new TieBreakRule.NumberPerProgramme(),
            new TieBreakRule.DistanceThenNumber())) {
      ComparisonReport report = ask(ROUND.tieBreak(kind), ROUND.tieBreak(kind), List.of(), 1);
      assertThat(report.all().winners().high()).isZero();
      assertThat(report.all().losers().high()).isZero();
      for (ComparisonReport.Index index : report.mix()) {
        assertThat(index.value().orElseThrow().difference().mean()).isZero();
      }
    }
  }

  @Test
  void C03_by_distance_all_are_near_home_and_schools_are_not_mixed_at_all() {
    // Noord takes Ali and Bo, Zuid has Cas and De: D is 1, and all four are in their own wijk.
    ComparisonReport report =
        ask(ROUND, ROUND.tieBreak(new TieBreakRule.DistanceThenNumber()), List.of(), 1);
    Paired ownWijk = report.all().ownWijk().orElseThrow();
    assertThat(ownWijk.after().mean()).isEqualTo(1);
    // by chance two of four have Noord: each is in the own wijk in half of the draws
    assertThat(ownWijk.before().mean()).isCloseTo(0.5, within(0.06));
    assertThat(report.all().metres().orElseThrow().after().mean()).isEqualTo(100);
    assertThat(report.all().metres().orElseThrow().before().mean()).isCloseTo(500, within(50.0));
    Paired d =
        report.mix().stream()
            .filter(its -> its.index() == MonitorIndex.DISSIMILARITY)
            .findFirst()
            .orElseThrow()
            .value()
            .orElseThrow();
    assertThat(d.after().mean()).isEqualTo(1);
    // of the 6 pairs that can have Noord, 2 are of one group (D = 1) and 4 are mixed (D = 0)
    assertThat(d.before().mean()).isCloseTo(1 / 3.0, within(0.06));
    // the mean of a difference is the difference of means, by the same draws
    assertThat(d.difference().mean()).isCloseTo(d.after().mean() - d.before().mean(), within(1e-9));
    assertThat(report.schools().getFirst().share().orElseThrow().after().mean()).isEqualTo(1);
  }

  @Test
  void C04_half_of_the_seats_reserved_gives_one_of_each_school_to_the_group() {
    // One of two seats of Noord is for Ali or Bo, the other for whoever has the best number: the
    // group has at least one seat, so D is 1 only where both have it.
    ComparisonReport report = ask(ROUND, ROUND, List.of(0, 50), 1);
    assertThat(report.curve()).isInstanceOf(ReserveCurve.Drawn.class);
    ReserveCurve.Drawn curve = (ReserveCurve.Drawn) report.curve();
    assertThat(curve.points().getFirst().displaced().mean()).isZero();
    assertThat(curve.points().getFirst().bought().mean()).isZero();
    // without a reserve the group has none of Noord in 1 of 6 draws; then one child is displaced
    assertThat(curve.points().get(1).displaced().mean()).isCloseTo(1 / 6.0, within(0.05));
    assertThat(curve.points().get(1).bought().mean()).isCloseTo(1 / 6.0, within(0.05));
    assertThat(curve.best()).contains(1);
  }

  @Test
  void C05_threads_change_nothing() {
    SmallRound other = ROUND.tieBreak(new TieBreakRule.NumberPerProgramme());
    assertThat(ask(ROUND, other, List.of(50), 3)).isEqualTo(ask(ROUND, other, List.of(50), 1));
  }

  @Test
  void C06_without_groups_nothing_is_said_of_mix() {
    SmallRound plain =
        SmallRound.of("programme seats\nNoord 1", "applicant\nAli\nBo", "Ali: Noord\nBo: Noord");
    ComparisonReport report = ask(plain, plain, List.of(50), 1);
    assertThat(report.mix()).isEmpty();
    assertThat(report.groups()).isEmpty();
    assertThat(report.all().ownWijk()).isEmpty();
    assertThat(report.curve()).isEqualTo(new ReserveCurve.Absent(ComparisonReport.Why.NO_GROUPS));
  }

  private static ComparisonReport ask(
      SmallRound before, SmallRound after, List<Integer> percents, int threads) {
    return ComparisonQuestion.of(
        before.asked(),
        after.asked(),
        new ComparisonQuestion.Asked(new DrawSettings(1_000, 5, threads), percents),
        Progress.SILENT);
  }
}
