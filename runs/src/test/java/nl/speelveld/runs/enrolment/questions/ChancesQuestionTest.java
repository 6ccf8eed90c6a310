package nl.speelveld.runs.enrolment.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.chances.DrawSettings;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.runs.importing.Progress;
import org.junit.jupiter.api.Test;

class ChancesQuestionTest {
  // Noord has one seat for Ali (sibling), Bo and Cas; Zuid one for who is refused.
  private static final SmallRound ROUND =
      SmallRound.of(
              "programme seats\nNoord 1\nZuid 1",
              "applicant siblings groep\nAli Noord ja\nBo x nee\nCas x nee",
              "Ali: Noord Zuid\nBo: Noord Zuid\nCas: Noord Zuid")
          .priorities(
              new PriorityRule(
                  "broer-zus",
                  "broer of zus",
                  "brother or sister",
                  new Condition.Among("siblings", "programme"),
                  100));

  @Test
  void A01_chances_of_a_small_round_are_counted_and_have_no_interval() {
    ChancesReport report = ask(true, "Bo");
    assertThat(report.drawn()).isEqualTo(new ChancesReport.Drawn(6, 1, true));
    // Ali has Noord always. Zuid goes to Bo or Cas, half and half.
    assertThat(report.all().first().value()).isEqualTo(1 / 3.0);
    assertThat(report.all().place().value()).isEqualTo(2 / 3.0);
    ChancesReport.OfList bo = report.applicants().getFirst();
    assertThat(bo.choices())
        .containsExactly(
            new ChancesReport.Choice("Noord", 1, new Chance(0, 0, 0)),
            new ChancesReport.Choice("Zuid", 1, new Chance(0.5, 0.5, 0.5)));
    assertThat(bo.none()).isEqualTo(new Chance(0.5, 0.5, 0.5));
  }

  @Test
  void A02_applicants_with_the_same_list_and_classes_stand_together() {
    ChancesReport report = ask(true);
    assertThat(report.lists()).hasSize(2);
    assertThat(report.lists().getFirst().applicants()).isEqualTo(2); // Bo and Cas
    assertThat(report.lists().getFirst().choices().get(1).place().value()).isEqualTo(0.5);
    assertThat(report.lists().get(1).applicants()).isEqualTo(1); // Ali
  }

  @Test
  void A03_chances_stand_by_programme_class_and_place_on_the_list() {
    ChancesReport report = ask(true);
    assertThat(report.programmes())
        .contains(
            new ChancesReport.AtProgramme(
                "Noord", 0, 1, 1, new Chance(1, 1, 1), Optional.of(new Chance(1, 1, 1))),
            // all three list it second, and Ali never asks it
            new ChancesReport.AtProgramme(
                "Zuid",
                1,
                2,
                3,
                new Chance(1 / 3.0, 1 / 3.0, 1 / 3.0),
                Optional.of(new Chance(0.5, 0.5, 0.5))));
  }

  @Test
  void A04_groups_are_found_by_their_usual_name() {
    ChancesReport report = ask(true);
    assertThat(report.columns().group()).isEqualTo("groep");
    assertThat(report.parts()).extracting(ChancesReport.Part::name).containsExactly("ja", "nee");
    assertThat(report.parts().getFirst().first().value()).isEqualTo(1);
    assertThat(report.parts().get(1).place().value()).isEqualTo(0.5);
  }

  @Test
  void A05_drawn_chances_carry_the_interval_that_so_many_draws_leave() {
    ChancesReport report = ask(false, "Bo");
    Chance zuid = report.applicants().getFirst().choices().get(1).place();
    assertThat(zuid.low()).isLessThan(0.5);
    assertThat(zuid.high()).isGreaterThan(0.5);
    assertThat(zuid.high() - zuid.low()).isBetween(0.015, 0.025); // 2 · 1.96 · √(0.25 / 10,000)
  }

  private static ChancesReport ask(boolean mayCount, String... applicants) {
    return ChancesQuestion.of(
        ROUND.asked(),
        new ChancesQuestion.Asked(new DrawSettings(10_000, 1, 2), mayCount, List.of(applicants)),
        Progress.SILENT);
  }
}
