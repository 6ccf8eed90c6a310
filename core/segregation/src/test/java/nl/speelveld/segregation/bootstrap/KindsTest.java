package nl.speelveld.segregation.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.speelveld.segregation.chance.RandomStream;
import nl.speelveld.segregation.chance.UnitSampler;
import org.junit.jupiter.api.Test;

class KindsTest {
  private static double[] drawn(double[] expected, int groups) {
    double[] cells = new double[expected.length];
    UnitSampler.of(groups, expected).draw(RandomStream.of(12, 1), cells);
    return cells;
  }

  /// A mixture that has a profile for each unit: its own shares.
  private static Kinds ofOwnShares(double[] cells, int groups) {
    int units = cells.length / groups;
    double[] shares = new double[cells.length];
    for (int cell = 0; cell < cells.length; cell++) {
      int from = cell / groups * groups;
      shares[cell] = cells[cell] / Arrays.stream(cells, from, from + groups).sum();
    }
    double[] weights = new double[units];
    Arrays.fill(weights, 1.0 / units);
    return Kinds.of(cells, IntStream.range(0, units).toArray(), shares, weights);
  }

  @Test
  void A01_units_that_only_chance_made_different_are_one_kind() {
    double[] expected = new double[80];
    Arrays.setAll(expected, cell -> cell % 2 == 0 ? 30 : 70);
    double[] cells = drawn(expected, 2);
    Kinds kinds = ofOwnShares(cells, 2);
    assertThat(kinds.count()).isEqualTo(1);
    double first = IntStream.range(0, 40).mapToDouble(unit -> cells[2 * unit]).sum();
    assertThat(kinds.share(0, 0)).isCloseTo(first / 4000, within(1e-12)); // the share of all
    assertThat(kinds.weight(0)).isCloseTo(1, within(1e-12));
  }

  @Test
  void A02_two_kinds_of_three_groups_are_found_with_their_shares_and_weights() {
    double[] expected = new double[120];
    double[] often = {120, 60, 20};
    double[] seldom = {40, 60, 100};
    Arrays.setAll(expected, cell -> cell < 90 ? often[cell % 3] : seldom[cell % 3]);
    Kinds kinds = ofOwnShares(drawn(expected, 3), 3);
    assertThat(kinds.count()).isEqualTo(2);
    int[] rising = kinds.rising();
    // shares of 2,000 and 6,000 heads: three standard errors are .033 and .02
    assertThat(kinds.share(rising[0], 0)).isCloseTo(.2, within(.033));
    assertThat(kinds.share(rising[0], 2)).isCloseTo(.5, within(.033));
    assertThat(kinds.share(rising[1], 0)).isCloseTo(.6, within(.02));
    assertThat(kinds.weight(rising[0])).isCloseTo(.25, within(1e-6));
  }

  @Test
  void A03_a_unit_takes_the_kind_that_explains_it() {
    double[] cells = {90, 10, 10, 90, 88, 12, 12, 88, 91, 9, 9, 91};
    Kinds kinds = ofOwnShares(cells, 2);
    assertThat(kinds.count()).isEqualTo(2);
    double[] chances = new double[2];
    kinds.posterior(0, chances);
    assertThat(chances[kinds.rising()[1]]).isCloseTo(1, within(1e-12));
    // what a unit is most likely to be adds up
    assertThat(chances[0] + chances[1]).isCloseTo(1, within(1e-12));
  }
}
