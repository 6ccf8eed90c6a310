package nl.speelveld.segregation.permutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.speelveld.segregation.bootstrap.TwoGroupBundle;
import nl.speelveld.segregation.expectation.RandomAllocation;
import nl.speelveld.segregation.permutation.Randomisation.Margins;
import nl.speelveld.segregation.permutation.Randomisation.Settings;
import nl.speelveld.segregation.permutation.RandomisationFigure.NotTested;
import nl.speelveld.segregation.permutation.RandomisationFigure.Tested;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;

class RandomisationTest {
  private static UnitGroupCounts table(int... cells) {
    List<String> names =
        java.util.stream.IntStream.range(0, cells.length / 2).mapToObj(i -> "u" + i).toList();
    return UnitGroupCounts.ofHeads(names, List.of("x", "y"), cells);
  }

  private static RandomisationFigure d(UnitGroupCounts counts, int draws) {
    return Randomisation.of(
            counts, TwoGroupBundle.forUnits(counts.units()), new Settings(draws, 5, Margins.FIXED))
        .getFirst();
  }

  @Test
  void A01_p_of_two_schools_of_two_is_one_in_three() {
    // 2 x and 2 y over two schools of two: D = 1 in 2 of 6 ways
    Tested test = (Tested) d(table(2, 0, 0, 2), 9999);
    assertThat(test.pValue()).isCloseTo(1.0 / 3, within(5 * test.pError()));
    assertThat(test.pError()).isCloseTo(Math.sqrt(2.0 / 9 / 9999), within(1e-4));
  }

  @Test
  void A02_the_smallest_p_counts_the_table_itself() {
    Tested test = (Tested) d(table(50, 0, 0, 50, 50, 0, 0, 50), 99);
    assertThat(test.pValue()).isEqualTo(.01);
  }

  @Test
  void A03_draws_agree_with_the_exact_expectation() {
    UnitGroupCounts counts = table(6, 2, 1, 7, 3, 5, 4, 4, 0, 8, 5, 3);
    var chance = ((Tested) d(counts, 20_000)).chance();
    assertThat(chance.expected())
        .isCloseTo(
            RandomAllocation.dissimilarity(counts).value(),
            within(5 * chance.deviation() / Math.sqrt(20_000)));
  }

  @Test
  void A04_one_group_alone_cannot_be_tested() {
    assertThat(d(table(5, 0, 7, 0), 99)).isInstanceOf(NotTested.class);
    assertThat(d(table(0, 0, 0, 0), 99)).isInstanceOf(NotTested.class);
  }
}
