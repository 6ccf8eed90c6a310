package nl.speelveld.simulation.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import nl.speelveld.simulation.admission.Admission;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.base.Habits;
import nl.speelveld.simulation.base.Sites;
import nl.speelveld.simulation.base.Tastes;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.policy.EnrolmentPolicy.Capacity;
import nl.speelveld.simulation.policy.EnrolmentPolicy.CentralEnrolment;
import nl.speelveld.simulation.policy.EnrolmentPolicy.ReserveShare;
import nl.speelveld.simulation.policy.FamilyPolicy.ExitReaction;
import nl.speelveld.simulation.policy.FamilyPolicy.Information;
import nl.speelveld.simulation.policy.FamilyPolicy.ParentInitiative;
import nl.speelveld.simulation.policy.PlacePolicy.Housing;
import nl.speelveld.simulation.policy.Scenario.Faulty;
import nl.speelveld.simulation.policy.Scenario.Ready;
import nl.speelveld.simulation.policy.SchoolPolicy.Friendship;
import nl.speelveld.simulation.years.World;
import nl.speelveld.table.finding.Finding;
import org.junit.jupiter.api.Test;

/// How large a policy is may lie between two ends.
class SizeTest {
  /// Two areas with a school each; forty of each group enter a year, for a hundred seats.
  private static final World NOW =
      new World(
          Base.of(
              new Base.People(
                  List.of("a", "b"),
                  Sites.of(List.of("west", "oost"), new double[] {0, 2000}, new double[2]),
                  new double[] {30, 10, 10, 30},
                  new int[] {240, 80, 0, 0, 0, 0, 80, 240}),
              new Base.Supply(
                  Sites.of(List.of("w", "o"), new double[] {0, 2000}, new double[2]),
                  new int[] {50, 50}),
              Tastes.ofDistance(2, -1, -1),
              Habits.primary()),
          Admission.freely());

  private static Scenario scenario(Policy... policies) {
    return new Scenario("test", 4, List.of(policies));
  }

  private static List<String> codes(Policy... policies) {
    return scenario(policies).plan(NOW).findings().kept().stream().map(Finding::code).toList();
  }

  @Test
  void A01_a_size_that_is_known_keeps_its_digits() {
    Scenario known =
        scenario(new Information(1, "a", .1), new Information(1, "b", new Range(.3, .3)));
    assertThat(known.unknownSizes()).isEmpty();
    assertThat(known.at(Size.Places.drawn(7))).isSameAs(known);
    assertThat(Size.INFORMATION_EFFECT.along(Range.at(.1), .7321)).isEqualTo(Range.at(.1));
    assertThat(Size.SEATS.along(Range.at(30), .9999)).isEqualTo(Range.at(30));
  }

  @Test
  void A02_a_place_between_the_ends() {
    // a quarter of the way from 0.1 to 0.5 is 0.2
    assertThat(Size.FRIENDSHIP_SHARE.along(new Range(.1, .5), .25).known())
        .isCloseTo(.2, within(1e-12));
    assertThatThrownBy(() -> new Range(.1, .5).known()).hasMessageContaining("draw it first");
  }

  @Test
  void A03_whole_things_stay_whole_and_each_number_comes_as_often() {
    // 3, 4 and 5 families: a third of the way each
    Range families = new Range(3, 5);
    assertThat(Size.INITIATIVE_FAMILIES.along(families, .33).known()).isEqualTo(3);
    assertThat(Size.INITIATIVE_FAMILIES.along(families, .34).known()).isEqualTo(4);
    assertThat(Size.INITIATIVE_FAMILIES.along(families, 1).known()).isEqualTo(5);
  }

  @Test
  void A04_a_run_draws_the_same_for_the_same_kind_in_every_scenario() {
    Range band = new Range(.1, .3);
    Size.Places drawn = Size.Places.drawn(11);
    Scenario one =
        scenario(new Information(1, "a", band), new Friendship(2, List.of("w", "o"), band));
    Scenario other = scenario(new Information(3, "b", band));
    Information first = (Information) one.at(drawn).policies().getFirst();
    Information second = (Information) other.at(Size.Places.drawn(11)).policies().getFirst();
    assertThat(first.effect()).isEqualTo(second.effect());
    Friendship friends = (Friendship) one.at(drawn).policies().get(1);
    assertThat(friends.share()).isNotEqualTo(first.effect()); // another kind, another draw
    assertThat(one.at(Size.Places.drawn(12))).isNotEqualTo(one.at(drawn));
  }

  @Test
  void A05_draws_lie_evenly_between_the_ends() {
    // mean ½ and variance 1/12 of 10,000 draws; five standard errors of the mean are 0.014
    double[] draws =
        LongStream.range(0, 10_000)
            .mapToDouble(seed -> Size.Places.drawn(seed).of(Size.INFORMATION_EFFECT))
            .toArray();
    double mean = LongStream.range(0, 10_000).mapToDouble(at -> draws[(int) at]).sum() / 10_000;
    double square = 0;
    for (double draw : draws) {
      assertThat(draw).isBetween(0.0, 1.0);
      square += (draw - mean) * (draw - mean) / 10_000;
    }
    assertThat(mean).isCloseTo(.5, within(.015));
    assertThat(square).isCloseTo(1 / 12.0, within(.004));
  }

  @Test
  void A06_all_groups_of_a_housing_project_move_together() {
    Housing housing = new Housing(1, "west", Map.of("a", new Range(0, 10), "b", new Range(-4, 0)));
    assertThat(housing.sizes()).containsEntry(Size.HOUSING_ENTRANTS, new Range(-4, 10));
    Map<String, Range> half = new HashMap<>(housing.at(Size.Places.at(.5)).entrants());
    assertThat(half).containsEntry("a", Range.at(5)).containsEntry("b", Range.at(-2));
  }

  @Test
  void B01_both_ends_are_checked_before_anything_runs() {
    // the low end of the leaving share and the high end of the seats are impossible
    assertThat(codes(new ExitReaction(1, new Range(.1, .2), new Range(-.1, .1)))).contains("S202");
    assertThat(codes(new Information(1, "a", new Range(.5, 1.5)))).containsExactly("S202");
    assertThat(scenario(new Information(1, "a", new Range(.5, 1.5))).plan(NOW))
        .isInstanceOf(Faulty.class);
    // seats of "w" between 5 and 60: at the low end 55 seats for 80 families, at the high end 110
    assertThat(codes(new Capacity(1, "w", new Range(5, 60)))).containsExactly("S204");
    assertThat(scenario(new Capacity(1, "w", new Range(5, 60))).plan(NOW))
        .isInstanceOf(Ready.class);
  }

  @Test
  void B02_reserves_must_fit_together_at_their_high_ends() {
    Range band = new Range(.2, .6);
    assertThat(
            codes(
                new CentralEnrolment(1, 2, List.of()),
                new ReserveShare(1, "a", band),
                new ReserveShare(1, "b", band)))
        .containsExactly("S202"); // 0.6 + 0.6 is more than all seats
  }

  @Test
  void B03_what_changes_nothing_at_one_end_only_is_no_finding() {
    assertThat(codes(new Information(1, "a", new Range(0, .3)))).isEmpty();
    assertThat(codes(new ParentInitiative(1, "w", "a", new Range(0, 4), 3))).isEmpty();
    assertThat(codes(new Information(1, "a", Range.at(0)))).containsExactly("S203");
  }

  @Test
  void B04_a_fault_that_has_nothing_to_do_with_size_is_told_once() {
    assertThat(codes(new Information(1, "c", new Range(0, .3)))).containsExactly("S201");
  }

  @Test
  void B05_usual_bands_are_bands_that_can_be_run() {
    for (Size size : Size.values()) {
      size.findUsual().ifPresent(range -> assertThat(range.isKnown()).isFalse());
    }
    assertThat(
            codes(
                new Information(1, "a", Size.INFORMATION_EFFECT.findUsual().orElseThrow()),
                new Friendship(
                    1, List.of("w", "o"), Size.FRIENDSHIP_SHARE.findUsual().orElseThrow()),
                new ParentInitiative(
                    1, "w", "b", Size.INITIATIVE_FAMILIES.findUsual().orElseThrow(), 3),
                new ExitReaction(
                    1,
                    Size.EXIT_BELOW.findUsual().orElseThrow(),
                    Size.EXIT_SHARE.findUsual().orElseThrow())))
        .isEmpty();
  }
}
