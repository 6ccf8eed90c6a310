package nl.speelveld.segregation.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.speelveld.segregation.multigroup.MutualInformation;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;

/// Exact means against every table that the draws can give.
class FreeAllocationTest {
  private static final UnitGroupCounts COUNTS = table(3, 1, 0, 2, 1, 2);

  @Test
  void B01_the_mean_without_segregation_is_the_sum_over_all_tables() {
    double[] chances = new double[6];
    for (int cell = 0; cell < 6; cell++) {
      chances[cell] = COUNTS.unitTotal(cell / 2) / 9 * COUNTS.groupTotal(cell % 2) / 9;
    }
    assertThat(FreeAllocation.mutualInformation(COUNTS).value())
        .isCloseTo(overAllTables(chances, new int[6], 0, 9, 1), within(1e-12));
  }

  @Test
  void B02_the_bootstrap_mean_is_the_sum_over_all_resamples() {
    double[] chances = {3 / 9.0, 1 / 9.0, 0, 2 / 9.0, 1 / 9.0, 2 / 9.0};
    double mean = overAllTables(chances, new int[6], 0, 9, 1);
    double observed = MutualInformation.of(COUNTS).value();
    assertThat(FreeAllocation.bootstrapMutualInformation(COUNTS).value())
        .isCloseTo(mean, within(1e-12));
    assertThat(FreeAllocation.biasOfMutualInformation(COUNTS).value())
        .isCloseTo(mean - observed, within(1e-12))
        .isPositive();
    assertThat(FreeAllocation.debiasedMutualInformation(COUNTS).value())
        .isCloseTo(2 * observed - mean, within(1e-12));
  }

  @Test
  void B03_one_group_alone_has_no_figure() {
    UnitGroupCounts alone = table(3, 0, 2, 0);
    assertThat(FreeAllocation.mutualInformation(alone).find()).isEmpty();
    assertThat(FreeAllocation.bootstrapMutualInformation(alone).find()).isEmpty();
    assertThat(FreeAllocation.biasOfMutualInformation(alone).find()).isEmpty();
    assertThat(FreeAllocation.debiasedMutualInformation(alone).find()).isEmpty();
  }

  /// Σ of M × the multinomial chance, cell by cell: each takes 0 … left heads, n!/(Πk!) Πpᵏ.
  private static double overAllTables(
      double[] chances, int[] cells, int cell, int left, double weight) {
    if (cell == chances.length - 1) {
      cells[cell] = left;
      double last = weight * term(chances[cell], left, left);
      return last == 0 ? 0 : last * MutualInformation.of(table(cells)).find().orElse(0);
    }
    double sum = 0;
    for (int heads = 0; heads <= left; heads++) {
      cells[cell] = heads;
      sum +=
          overAllTables(
              chances, cells, cell + 1, left - heads, weight * term(chances[cell], heads, left));
    }
    return sum;
  }

  /// Ways to choose these heads among those left, times their chance.
  private static double term(double chance, int heads, int left) {
    double ways = 1;
    for (int k = 0; k < heads; k++) {
      ways = ways * (left - k) / (k + 1);
    }
    return ways * Math.pow(chance, heads);
  }

  private static UnitGroupCounts table(int... cells) {
    List<String> names =
        java.util.stream.IntStream.range(0, cells.length / 2).mapToObj(i -> "u" + i).toList();
    return UnitGroupCounts.ofHeads(names, List.of("x", "y"), cells);
  }
}
