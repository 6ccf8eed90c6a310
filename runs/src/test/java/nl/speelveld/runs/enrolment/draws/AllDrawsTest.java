package nl.speelveld.runs.enrolment.draws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelveld.matching.chances.Chances;
import nl.speelveld.matching.chances.DrawSettings;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.rules.TieBreakRule;
import nl.speelveld.runs.enrolment.questions.SmallRound;
import org.junit.jupiter.api.Test;

class AllDrawsTest {
  private static final SmallRound THREE =
      SmallRound.of(
          "programme seats\nNoord 1\nZuid 1",
          "applicant family\nAli x\nBo x\nCas ",
          "Ali: Noord Zuid\nBo: Noord Zuid\nCas: Noord Zuid");

  @Test
  void B01_with_one_number_each_of_three_has_each_seat_in_two_of_six_draws() {
    Chances chances = AllDraws.chances(THREE.prepared());
    assertThat(chances.draws()).isEqualTo(6);
    for (int wish = 0; wish < 6; wish++) {
      assertThat(chances.granted(wish)).isEqualTo(2);
    }
  }

  @Test
  void B02_with_a_number_per_programme_there_are_six_times_six_draws() {
    // Noord takes each in a third. Of the two others Zuid takes either in half: 36 · ⅓ = 12.
    Chances chances =
        AllDraws.chances(THREE.tieBreak(new TieBreakRule.NumberPerProgramme()).prepared());
    assertThat(chances.draws()).isEqualTo(36);
    for (int wish = 0; wish < 6; wish++) {
      assertThat(chances.granted(wish)).isEqualTo(12);
    }
  }

  @Test
  void B03_a_family_of_two_before_or_behind_the_third_makes_four_draws() {
    // Ali Bo Cas, Bo Ali Cas, Cas Ali Bo, Cas Bo Ali. Cas is first in 2, and never second.
    Chances chances = AllDraws.chances(THREE.sharing("family").prepared());
    assertThat(chances.draws()).isEqualTo(4);
    assertThat(chances.granted(4)).isEqualTo(2);
    assertThat(chances.granted(5)).isZero();
    assertThat(chances.granted(0)).isEqualTo(1); // Ali at Noord: first of all
    assertThat(chances.granted(1)).isEqualTo(2); // at Zuid: second, before Cas or behind
  }

  @Test
  void B04_a_cyclic_draw_has_as_many_outcomes_as_applicants() {
    // The list starts at Ali, Bo or Cas: Noord and Zuid go to the first two from there on.
    Chances chances = AllDraws.chances(THREE.tieBreak(new TieBreakRule.Cyclic()).prepared());
    assertThat(chances.draws()).isEqualTo(3);
    for (int wish = 0; wish < 6; wish++) {
      assertThat(chances.granted(wish)).isEqualTo(1);
    }
  }

  @Test
  void B05_drawn_chances_come_near_those_that_are_counted() {
    for (TieBreakRule kind :
        new TieBreakRule[] {new TieBreakRule.OneNumber(), new TieBreakRule.NumberPerProgramme()}) {
      PreparedRound round =
          SmallRound.of(
                  "programme seats\nNoord 1\nZuid 1\nWest 1",
                  "applicant\nAli\nBo\nCas\nDe",
                  "Ali: Noord Zuid\nBo: Noord West\nCas: Zuid Noord\nDe: Zuid West Noord")
              .tieBreak(kind)
              .prepared();
      Chances counted = AllDraws.chances(round);
      DrawSettings settings = new DrawSettings(20_000, 4, 1);
      Chances drawn = Chances.of(round.market(), settings, TrialDraws.of(round, settings)::desk);
      for (int wish = 0; wish < round.market().wishes(); wish++) {
        double exact = counted.ofWish(wish).value();
        // five standard errors of 20,000 draws
        assertThat(drawn.ofWish(wish).value())
            .as(kind + " wish " + wish)
            .isCloseTo(exact, within(1e-9 + 5 * Math.sqrt(exact * (1 - exact) / 20_000)));
      }
    }
  }

  @Test
  void B06_a_round_with_too_many_draws_is_refused_with_advice() {
    String names =
        IntStream.range(0, 11).mapToObj(row -> "a" + row).collect(Collectors.joining("\n"));
    String lists =
        IntStream.range(0, 11)
            .mapToObj(row -> "a" + row + ": Noord")
            .collect(Collectors.joining("\n"));
    PreparedRound round =
        SmallRound.of("programme seats\nNoord 3", "applicant\n" + names, lists).prepared();
    assertThat(AllDraws.areFew(round)).isFalse(); // 11! is 39,916,800
    assertThatThrownBy(() -> AllDraws.chances(round)).hasMessageContaining("trial draws");
  }
}
