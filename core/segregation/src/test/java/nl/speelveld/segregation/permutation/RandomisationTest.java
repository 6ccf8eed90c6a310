package nl.speelveld.segregation.permutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.speelveld.segregation.bootstrap.IndexBundle;
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

  @Test
  void A05_what_stays_in_each_world() {
    // a bundle that tells the first unit's size and the first group's number
    UnitGroupCounts counts = table(6, 2, 1, 7, 3, 5);
    for (Margins margins : Margins.values()) {
      var figures = Randomisation.of(counts, new MarginsSeen(), new Settings(999, 7, margins));
      double unitMoves = deviation(figures.get(0));
      double groupMoves = deviation(figures.get(1));
      // 8 of 24 heads in the unit, 10 in the group: binomial deviations when they are drawn anew
      assertThat(unitMoves)
          .isCloseTo(margins == Margins.FREE ? Math.sqrt(24 / 3.0 * 2 / 3) : 0, within(.2));
      assertThat(groupMoves)
          .isCloseTo(margins == Margins.FIXED ? 0 : Math.sqrt(10 * 14 / 24.0), within(.2));
      assertThat(expected(figures.get(0))).isCloseTo(8, within(.3));
      assertThat(expected(figures.get(1))).isCloseTo(10, within(.3));
    }
  }

  @Test
  void A06_percentiles_stand_in_the_sorted_draws() {
    // the first cell of two units of 50 with 50 of each group: hypergeometric around 25
    UnitGroupCounts counts = table(25, 25, 25, 25);
    var chance =
        ((Tested)
                Randomisation.of(counts, new FirstCell(), new Settings(9_999, 3, Margins.FIXED))
                    .getFirst())
            .chance();
    assertThat(chance.draws()).isEqualTo(9_999);
    assertThat(chance.expected()).isCloseTo(25, within(.15));
    // variance n K (N−K) (N−n) / (N² (N−1)) = 50·50·50·50 / (100² · 99) = 6.31
    assertThat(chance.deviation()).isCloseTo(Math.sqrt(6.3131), within(.1));
    var percentiles = chance.percentiles();
    assertThat(percentiles.p01()).isCloseTo(19, within(1.0));
    assertThat(percentiles.p05()).isCloseTo(21, within(.5));
    assertThat(percentiles.p10()).isCloseTo(22, within(.5));
    assertThat(percentiles.p90()).isCloseTo(28, within(.5));
    assertThat(percentiles.p95()).isCloseTo(29, within(.5));
    assertThat(percentiles.p99()).isCloseTo(31, within(1.0));
  }

  @Test
  void A07_too_few_draws_and_weights_are_refused() {
    assertThatThrownBy(() -> new Settings(18, 1, Margins.FIXED)).hasMessageContaining("(18)");
    assertThat(new Settings(19, 1, Margins.FIXED).draws()).isEqualTo(19);
    UnitGroupCounts weights =
        UnitGroupCounts.of(List.of("u"), List.of("x", "y"), new double[] {1.5, 2});
    assertThatThrownBy(() -> d(weights, 99)).hasMessageContaining("only heads");
  }

  private static double deviation(RandomisationFigure figure) {
    return ((Tested) figure).chance().deviation();
  }

  private static double expected(RandomisationFigure figure) {
    return ((Tested) figure).chance().expected();
  }

  private record FirstCell() implements IndexBundle {
    @Override
    public List<String> names() {
      return List.of("first");
    }

    @Override
    public void evaluate(double[] cells, double[] values) {
      values[0] = cells[0];
    }

    @Override
    public double ceiling(int index) {
      return Double.POSITIVE_INFINITY;
    }
  }

  private record MarginsSeen() implements IndexBundle {
    @Override
    public List<String> names() {
      return List.of("unit", "group");
    }

    @Override
    public void evaluate(double[] cells, double[] values) {
      values[0] = cells[0] + cells[1];
      values[1] = cells[0] + cells[2] + cells[4];
    }

    @Override
    public double ceiling(int index) {
      return Double.POSITIVE_INFINITY;
    }
  }
}
