package nl.speelveld.optimisation.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import nl.speelveld.optimisation.invitations.InitiativeQuestion.Entry;
import nl.speelveld.optimisation.invitations.InitiativeQuestion.Nearby;
import nl.speelveld.optimisation.invitations.InitiativeQuestion.Rules;
import org.junit.jupiter.api.Test;

class InitiativesTest {
  private static final Rules RULES = new Rules(0.20, 0.80, 0.5);

  @Test
  void A01_the_smallest_group_that_tips_a_school() {
    // 1 of 20 in the group. (1+n)/(20+n) ≥ 0.2 asks n ≥ 3.75: 4 make 5 of 24.
    assertThat(only(new Entry("A", 1, 19, 30, new Nearby(8, 0))))
        .isEqualTo(
            new Initiative.Possible(
                "A",
                true,
                4,
                0.05,
                5 / 24.0,
                // at least 4 of 8 by a fair coin: (70 + 56 + 28 + 8 + 1)/256
                Initiatives.atLeast(4, 8, 0.5)));
    assertThat(Initiatives.atLeast(4, 8, 0.5)).isEqualTo(163 / 256.0, within(1e-12));
  }

  @Test
  void A02_too_many_of_the_group_asks_for_others() {
    // 18 of 20: 18/(20+n) ≤ 0.8 asks n ≥ 2.5.
    Initiative.Possible possible =
        (Initiative.Possible) only(new Entry("A", 18, 2, 30, new Nearby(0, 5)));
    assertThat(possible.families()).isEqualTo(3);
    assertThat(possible.fromGroup()).isFalse();
  }

  @Test
  void A03_a_mixed_school_needs_nobody() {
    assertThat(only(new Entry("A", 4, 16, 30, new Nearby(5, 5))))
        .isEqualTo(new Initiative.NotNeeded("A", 0.2));
  }

  @Test
  void A04_no_room_and_no_families_are_told_apart() {
    assertThat(only(new Entry("A", 1, 19, 22, new Nearby(8, 0))))
        .isEqualTo(new Initiative.NotPossible("A", 4, Initiative.Reason.SEATS));
    assertThat(only(new Entry("A", 1, 19, 30, new Nearby(3, 0))))
        .isEqualTo(new Initiative.NotPossible("A", 4, Initiative.Reason.FAMILIES));
    assertThat(
            Initiatives.of(
                    new InitiativeQuestion(
                        List.of(new Entry("A", 1, 19, 30, new Nearby(3, 0))), new Rules(1, 1, 0.5)))
                .getFirst())
        .isEqualTo(new Initiative.NotPossible("A", 0, Initiative.Reason.NO_NUMBER));
  }

  @Test
  void A05_the_best_odds_come_first() {
    assertThat(
            Initiatives.of(
                new InitiativeQuestion(
                    List.of(
                        new Entry("full", 1, 19, 20, new Nearby(50, 0)),
                        new Entry("few", 1, 19, 30, new Nearby(5, 0)),
                        new Entry("many", 1, 19, 30, new Nearby(20, 0))),
                    RULES)))
        .extracting(Initiative::school)
        .containsExactly("many", "few", "full");
  }

  @Test
  void B01_the_odds_are_those_of_counting_coins() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 20; round++) {
      int families = 1 + random.nextInt(12);
      int least = random.nextInt(families + 1);
      double yes = 0.05 + 0.9 * random.nextDouble();
      double sum = 0;
      for (int all = 0; all < 1 << families; all++) {
        int count = Integer.bitCount(all);
        sum += count >= least ? Math.pow(yes, count) * Math.pow(1 - yes, families - count) : 0;
      }
      assertThat(Initiatives.atLeast(least, families, yes)).isEqualTo(sum, within(1e-9));
    }
    assertThat(Initiatives.atLeast(3, 3, 1)).isEqualTo(1);
    assertThat(Initiatives.atLeast(4, 3, 1)).isZero();
  }

  @Test
  void C01_what_is_wrong_is_said() {
    InitiativeQuestion question =
        new InitiativeQuestion(
            List.of(
                new Entry("A", -1, 0, 0, new Nearby(0, -1)),
                new Entry("A", 0, 0, 0, new Nearby(0, 0))),
            new Rules(0.5, 0.4, 0));
    assertThat(question.check().kept())
        .extracting(finding -> finding.code())
        .containsExactlyInAnyOrder("X101", "X101", "X107", "X105", "X105");
    assertThatThrownBy(() -> Initiatives.of(question)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Initiative only(Entry entry) {
    return Initiatives.of(new InitiativeQuestion(List.of(entry), RULES)).getFirst();
  }
}
