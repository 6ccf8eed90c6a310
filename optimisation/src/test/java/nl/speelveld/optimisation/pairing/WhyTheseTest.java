package nl.speelveld.optimisation.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import nl.speelveld.optimisation.pairing.SchoolRoll.Grade;
import nl.speelveld.optimisation.proof.Effort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhyTheseTest {
  /// In a street, 100 pupils each; in the group 100, 10, 90, 0.
  private static final PairingQuestion STREET =
      question(
          List.of(
              SchoolRoll.whole("A", 0, 0, new Grade(100, 0)),
              SchoolRoll.whole("B", 1000, 0, new Grade(10, 90)),
              SchoolRoll.whole("C", 2000, 0, new Grade(90, 10)),
              SchoolRoll.whole("D", 3000, 0, new Grade(0, 100))),
          1000);

  private static PairingQuestion question(List<SchoolRoll> schools, double metres) {
    return new PairingQuestion(
        schools,
        new PairingQuestion.Rules(
            new WhoMayJoin.Within(metres), new Mixing.Together(), 2, Aim.LEAST_DISSIMILARITY));
  }

  @Test
  void A01_the_facts_of_a_pair_are_counted_on_paper() {
    List<GroupFacts> facts = WhyThese.of(STREET, BestPairing.of(STREET));
    // A = B = 200. A and B: shares 1 and 0.1, together 110 of 200 = 0.55; contributions to D
    // ½·100/200 + ½·80/200 = 0.45 before, ½·20/200 = 0.05 after.
    GroupFacts first = facts.getFirst();
    assertThat(first.schools())
        .containsExactly(
            new GroupFacts.Unit(List.of("A"), 100, 1.0),
            new GroupFacts.Unit(List.of("B"), 100, 0.1));
    assertThat(first.after()).containsExactly(new GroupFacts.Unit(List.of("A", "B"), 200, 0.55));
    assertThat(first.farthestMetres()).isEqualTo(1000);
    assertThat(first.contributionBefore()).isEqualTo(0.45, within(1e-12));
    assertThat(first.contributionAfter()).isEqualTo(0.05, within(1e-12));
  }

  @Test
  void A02_a_group_that_nobody_passed_over_has_no_rivals() {
    // B and C together gain 0.4, as much as A and B (0.45 − 0.05) and C and D: none is larger.
    assertThat(WhyThese.of(STREET, BestPairing.of(STREET)))
        .allSatisfy(facts -> assertThat(facts.passedOver()).isEmpty());
  }

  @Test
  void A03_a_better_partner_is_named_with_what_took_it() {
    PairingQuestion question =
        question(
            List.of(
                SchoolRoll.whole("A", 0, 0, new Grade(10, 90)),
                SchoolRoll.whole("B", 1000, 0, new Grade(100, 0)),
                SchoolRoll.whole("C", 2000, 0, new Grade(0, 100)),
                SchoolRoll.whole("D", 3000, 0, new Grade(90, 10))),
            1000);
    // A+B: 80 + 100 → 20: gain 160/400 = 0.4. B+C: 200 → 0: 0.5. C+D: 0.4. Two pairs bring 0.8.
    List<GroupFacts> facts = WhyThese.of(question, BestPairing.of(question));
    assertThat(facts).hasSize(2);
    GroupFacts.PassedOver passed = facts.getFirst().passedOver().getFirst();
    assertThat(passed.group().schools()).containsExactly(1, 2);
    assertThat(passed.group().gain()).isEqualTo(0.5, within(1e-12));
    assertThat(passed.chosenInstead()).containsExactly(facts.getLast().group());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void B01_more_travel_brings_more_and_the_last_point_is_the_best(long seed) {
    List<SchoolRoll> schools = BestPairingTest.randomSchools(new SplittableRandom(seed), 10, 3);
    PairingQuestion question =
        new PairingQuestion(
            schools,
            new PairingQuestion.Rules(
                new WhoMayJoin.Within(2500),
                new Mixing.GradeSplit(0.4, false),
                3,
                Aim.LEAST_DISSIMILARITY));
    List<PairingAnswer> front = ParetoFront.of(question, 6, Effort.usual());
    assertThat(front.getFirst().groups()).as("seed " + seed).isEmpty();
    for (int point = 1; point < front.size(); point++) {
      assertThat(front.get(point).after())
          .as("seed " + seed)
          .isLessThan(front.get(point - 1).after());
      assertThat(front.get(point).extraPupilMetres())
          .as("seed " + seed)
          .isGreaterThan(front.get(point - 1).extraPupilMetres());
      assertThat(front.get(point).proof().isBest()).as("seed " + seed).isTrue();
    }
    assertThat(front.getLast().after())
        .as("seed " + seed)
        .isEqualTo(BestPairing.of(question).after(), within(1e-9));
  }
}
