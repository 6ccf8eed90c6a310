package nl.speelveld.simulation.taste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Place;
import org.junit.jupiter.api.Test;

/// What families find of a mix and of a distance.
class TasteTest {
  private static final CompositionTaste MIX = new CompositionTaste(0.6, 0.8);

  @Test
  void A01_the_optimal_share_is_liked_most() {
    assertThat(MIX.utility(0.6)).isEqualTo(1);
    assertThat(MIX.utility(0)).isZero();
    assertThat(MIX.utility(1)).isEqualTo(0.8);
    assertThat(MIX.utility(0.3)).isEqualTo(0.5); // 0.3 / 0.6
    assertThat(MIX.utility(0.8)).isCloseTo(0.9, within(1e-12)); // 0.8 + 0.2 × 0.2 / 0.4
  }

  @Test
  void A02_half_of_the_liking_is_left_halfway() {
    DistanceTaste near = new DistanceTaste(1000, 4);
    assertThat(near.utility(0)).isEqualTo(1);
    assertThat(near.utility(1000)).isEqualTo(0.5);
    assertThat(near.utility(2000)).isCloseTo(1 / 17.0, within(1e-12)); // 1 / (1 + 2⁴)
  }

  @Test
  void A03_the_nearest_gives_one_and_the_farthest_nothing() {
    assertThat(NearestToFarthest.utilities(25, 3, 14)).containsExactly(0, 1, 0.5); // 11 of 22
    assertThat(NearestToFarthest.utilities(7, 7)).containsExactly(0, 0); // as published
  }

  @Test
  void A04_of_equals_the_lower_number_comes_first() {
    assertThat(PreferenceOrder.of(0.2, 0.9, 0.2, 0.5)).containsExactly(1, 3, 0, 2);
    assertThat(PreferenceOrder.of()).isEmpty();
  }

  @Test
  void B01_a_number_out_of_range_is_found_with_its_name_and_value() {
    assertThat(MIX.check(Place.NOWHERE).kept()).isEmpty();
    assertThat(new CompositionTaste(0, 1.5).check(Place.NOWHERE).kept())
        .extracting(Finding::toString)
        .satisfiesExactly(
            first -> assertThat(first).contains("optimalShare", "value=0,", "(0; 1]"),
            second -> assertThat(second).contains("atHomogeneity", "1.5", "[0; 1]"));
    assertThat(new DistanceTaste(Double.NaN, -1).check(Place.NOWHERE).count("S101")).isEqualTo(2);
  }
}
