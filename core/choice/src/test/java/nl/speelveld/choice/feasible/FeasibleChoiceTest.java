package nl.speelveld.choice.feasible;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeasibleChoiceTest {
  // three pupils, two schools with one seat and two; the first school took the pupil of priority 9
  private static final double[] PRIORITY = {9, 1, 5, 2, 7, 3};
  private static final int[] PLACES = {0, 1, 1};

  @Test
  void the_cutoff_is_the_lowest_that_a_full_school_took() {
    assertThat(FeasibleChoice.cutoffs(PLACES, PRIORITY, new int[] {1, 3}))
        .containsExactly(9, Double.NEGATIVE_INFINITY);
  }

  @Test
  void who_could_have_had_one_school_only_made_no_choice() {
    double[] cutoffs = {9, Double.NEGATIVE_INFINITY};
    FeasibleChoice.Choices choices = FeasibleChoice.of(PLACES, PRIORITY, cutoffs);
    assertThat(choices.pupils()).containsExactly(0);
    assertThat(choices.lists().at(0, 0)).isZero();
    assertThat(choices.lists().open(0)).isEqualTo(2);
  }

  @Test
  void who_has_no_place_is_left_out() {
    FeasibleChoice.Choices choices =
        FeasibleChoice.of(new int[] {-1}, new double[] {1, 1}, new double[] {0, 0});
    assertThat(choices.lists().rows()).isZero();
  }
}
