package nl.speelveld.choice.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TermTest {
  @Test
  void distance_is_straight() {
    Term distance =
        Term.distance(
            "dist",
            Places.of(new double[] {0}, new double[] {0}),
            Places.of(new double[] {3, 0}, new double[] {4, 2}));
    assertThat(values(distance, 0, 2)).containsExactly(5, 2);
    assertThat(values(distance.times("low", new double[] {0.5}), 0, 2)).containsExactly(2.5, 1);
    assertThat(distance.times("low", new double[] {1}).name()).isEqualTo("dist:low");
  }

  @Test
  void the_own_share_is_that_of_the_group_of_the_row() {
    Term share = Term.ownShare("own", new int[] {1, 0}, new double[][] {{.2, .6}, {.8, .4}});
    assertThat(values(share, 0, 2)).containsExactly(.8, .4);
    assertThat(values(share, 1, 2)).containsExactly(.2, .6);
  }

  @Test
  void a_sibling_is_at_one_school_or_at_none() {
    Term sibling = Term.at("sibling", new int[] {1, -1});
    assertThat(values(sibling, 0, 3)).containsExactly(0, 1, 0);
    assertThat(values(sibling, 1, 3)).containsExactly(0, 0, 0);
  }

  @Test
  void a_single_peak_is_highest_at_the_best_share() {
    var form = CompositionForm.singlePeaked(.6, .8);
    assertThat(form.applyAsDouble(0)).isZero();
    assertThat(form.applyAsDouble(.3)).isCloseTo(.5, within(1e-15));
    assertThat(form.applyAsDouble(.6)).isEqualTo(1);
    assertThat(form.applyAsDouble(1)).isCloseTo(.8, within(1e-15));
    assertThatThrownBy(() -> CompositionForm.singlePeaked(0, .5)).hasMessageContaining("best");
  }

  @Test
  void decay_is_one_at_home_and_a_half_at_its_distance() {
    var decay = DistanceDecay.halvingAt(2000, 2);
    assertThat(decay.applyAsDouble(0)).isEqualTo(1);
    assertThat(decay.applyAsDouble(2000)).isEqualTo(.5);
    assertThat(DistanceDecay.LOGARITHM.applyAsDouble(0)).isZero();
    assertThat(DistanceDecay.beyond(3).applyAsDouble(5)).isEqualTo(2);
  }

  private static double[] values(Term term, int row, int alternatives) {
    double[] values = new double[alternatives];
    term.fill(row, values);
    return values;
  }
}
