package nl.speelveld.simulation.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.speelveld.segregation.chance.RandomStream;
import nl.speelveld.simulation.taste.CompositionTaste;
import nl.speelveld.table.finding.Place;
import org.junit.jupiter.api.Test;

/// Choice and composition in balance: what can be computed on paper, and what must hold always.
class EquilibriaTest {
  private static final Patience PATIENCE = Patience.usual();

  /// Two schools of 100 at no distance, two groups of 100: mix is all that counts.
  ///
  /// With x the share of the first group at the first school, and equal sizes, the balance is `x =
  /// 1 / (1 + exp(−β(2x − 1)))`: x = ½ always; two more once β/2 > 1.
  private static ChoiceModel twoSchools(double beta) {
    double[][] nowhere = {{0, 0}};
    double[][] pupils = {{100, 100}};
    return ChoiceModel.ofDistances(nowhere, 1, pupils, terms(beta, 100.0, 100.0));
  }

  private static ChoiceModel.ChoiceTerms terms(double beta, Double... sizes) {
    MixTaste taste = new MixTaste.Linear(beta);
    return new ChoiceModel.ChoiceTerms(
        List.of(taste, taste), new SchoolSide.HeldSizes(List.of(sizes)));
  }

  @Test
  void A01_without_a_taste_for_the_mix_there_is_one_equilibrium_and_it_holds() {
    ChoiceModel model = twoSchools(0);
    Equilibria all = Equilibria.search(model, Equilibria.usualStarts(model, 4), PATIENCE);
    assertThat(all.found()).hasSize(1);
    assertThat(all.unsettled()).isEmpty();
    assertThat(all.found().getFirst().equilibrium().share(0, 0)).isCloseTo(0.5, within(1e-12));
    assertThat(all.found().getFirst().stability().multiplier()).isCloseTo(0, within(1e-9));
    assertThat(all.found().getFirst().starts()).hasSize(5);
  }

  @Test
  void A02_the_multiplier_of_the_mixed_town_is_half_the_taste() {
    // slope of 1 / (1 + exp(−β(2x − 1))) at x = ½: β · 2 · ¼
    for (double beta : new double[] {0.5, 1, 1.9}) {
      Equilibrium mixed = Balance.from(Start.mirror(twoSchools(beta)), twoSchools(beta), PATIENCE);
      assertThat(Stability.of(mixed).multiplier()).isCloseTo(beta / 2, within(1e-6));
    }
  }

  @Test
  void A03_a_strong_taste_splits_the_town_and_the_mixed_one_no_longer_holds() {
    ChoiceModel model = twoSchools(3);
    Equilibria all =
        Equilibria.search(
            model,
            List.of(
                Start.mirror(model),
                Start.pushed(mixed(model), 0, 0, 0.9),
                Start.pushed(mixed(model), 0, 0, 0.1)),
            PATIENCE);
    assertThat(all.found()).hasSize(3);
    assertThat(all.holding()).hasSize(2);
    for (Equilibria.Found found : all.found()) {
      double x = found.equilibrium().share(0, 0);
      assertThat(x).isCloseTo(1 / (1 + Math.exp(-3 * (2 * x - 1))), within(1e-10));
      assertThat(found.equilibrium().distance()).isLessThan(1e-12);
    }
    assertThat(all.found().getFirst().stability().holds()).isFalse(); // ½: multiplier 1.5
    assertThat(all.found().getFirst().stability().multiplier()).isCloseTo(1.5, within(1e-6));
  }

  private static Equilibrium mixed(ChoiceModel model) {
    return Balance.from(Start.mirror(model), model, PATIENCE);
  }

  @Test
  void A04_the_tipping_point_between_two_that_hold_is_found_though_no_start_leads_there() {
    ChoiceModel model = twoSchools(3);
    List<Start> split =
        List.of(Start.pushed(mixed(model), 0, 0, 0.9), Start.pushed(mixed(model), 0, 0, 0.1));
    Equilibria all = Equilibria.search(model, split, PATIENCE);
    assertThat(all.found()).hasSize(3);
    Equilibria.Found tipping = all.found().getLast();
    assertThat(tipping.starts()).containsOnly("between two that hold");
    assertThat(tipping.equilibrium().share(0, 0)).isCloseTo(0.5, within(1e-9));
    assertThat(tipping.stability().holds()).isFalse();
  }

  @Test
  void B01_the_initiative_that_tips_a_school_is_the_way_to_the_tipping_point() {
    // attraction given: the first school alone has 100 pupils of its own choice; sizes may move
    ChoiceModel model = twoSchools(3);
    Equilibrium split = Balance.from(Start.pushed(mixed(model), 0, 0, 0.1), model, PATIENCE);
    Optional<Tipping> tipping =
        Tipping.find(split, new Tipping.SchoolAndGroup(0, 0), new Patience(0.5, 1e-9, 20_000));
    assertThat(tipping).isPresent();
    assertThat(tipping.orElseThrow().shareBefore()).isLessThan(0.1);
    assertThat(tipping.orElseThrow().shareAfter()).isBetween(0.5, 1.0);
    assertThat(tipping.orElseThrow().leadsTo().share(0, 0)).isGreaterThan(0.9);
    assertThat(tipping.orElseThrow().pupils()).isBetween(40.0, 100.0);
  }

  @Test
  void B02_a_school_of_a_town_with_one_equilibrium_has_no_tipping_point() {
    assertThat(Tipping.find(mixed(twoSchools(1)), new Tipping.SchoolAndGroup(0, 0), PATIENCE))
        .isEmpty();
  }

  @Test
  void C01_held_sizes_are_held_and_their_attractions_give_the_same_balance_again() {
    long seed = 20260317;
    RandomStream random = RandomStream.of(seed, 0);
    double[][] distances = new double[12][5];
    double[][] pupils = new double[12][3];
    for (int cell = 0; cell < 12; cell++) {
      for (int school = 0; school < 5; school++) {
        distances[cell][school] = 3 * random.unit();
      }
      for (int group = 0; group < 3; group++) {
        pupils[cell][group] = random.below(30);
      }
    }
    double all = Arrays.stream(pupils).flatMapToDouble(Arrays::stream).sum();
    List<Double> sizes = List.of(0.1 * all, 0.3 * all, 0.2 * all, 0.25 * all, 0.15 * all);
    List<MixTaste> tastes =
        List.of(
            new MixTaste.Linear(1),
            new MixTaste.Linear(-0.5),
            new MixTaste.Peaked(1, new CompositionTaste(0.5, 0.6)));
    ChoiceModel held =
        ChoiceModel.ofDistances(
            distances,
            1.5,
            pupils,
            new ChoiceModel.ChoiceTerms(tastes, new SchoolSide.HeldSizes(sizes)));
    Equilibrium base = Balance.from(Start.mirror(held), held, PATIENCE);
    assertThat(base.found()).as("seed " + seed).isTrue();
    ChoiceModel free = held.with(base.attractions());
    Equilibrium again = Balance.from(Start.of("base", base.counts()), free, PATIENCE);
    for (int school = 0; school < 5; school++) {
      assertThat(base.counts().unitTotal(school)).isCloseTo(sizes.get(school), within(1e-6));
      assertThat(again.counts().unitTotal(school)).isCloseTo(sizes.get(school), within(1e-6));
    }
    assertThat(again.difference(base)).isLessThan(1e-9);
    for (int group = 0; group < 3; group++) {
      assertThat(base.counts().groupTotal(group)).isCloseTo(held.total(group), within(1e-8));
    }
    // sizes that may give way can only make a push grow more, or as much
    assertThat(Stability.of(base).holds()).isTrue();
    assertThat(Arrays.stream(base.chances(0, 2)).sum()).isCloseTo(1, within(1e-12));
  }

  @Test
  void D01_sizes_that_do_not_add_up_to_the_pupils_are_found() {
    double[][] pupils = {{100, 100}};
    ChoiceModel model = twoSchools(1);
    assertThat(model.check(Place.NOWHERE).kept()).isEmpty();
    assertThatThrownBy(() ->
            ChoiceModel.ofDistances(new double[][] {{0, 0}}, 1, pupils, terms(1, 100.0, 150.0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sum of sizes")
        .hasMessageContaining("250");
  }
}
