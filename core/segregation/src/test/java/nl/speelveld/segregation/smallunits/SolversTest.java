package nl.speelveld.segregation.smallunits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import nl.speelveld.segregation.value.Interval;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The two small solvers against all corners, and against the conditions of an optimum.
class SolversTest {
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void D01_the_linear_program_finds_the_best_of_all_corners(int seed) {
    Random random = new Random(seed);
    double[] costs = random.doubles(6, -1, 1).toArray();
    double[][] matrix = {random.doubles(6, .1, 2).toArray(), random.doubles(6, -1, 1).toArray()};
    double[] b = new double[2]; // what x = 1, …, 1 gives, so that there is a solution
    for (int j = 0; j < 6; j++) {
      b[0] += matrix[0][j];
      b[1] += matrix[1][j];
    }
    double best = Double.POSITIVE_INFINITY;
    for (int i = 0; i < 6; i++) {
      for (int j = i + 1; j < 6; j++) {
        double det = matrix[0][i] * matrix[1][j] - matrix[0][j] * matrix[1][i];
        double x = (b[0] * matrix[1][j] - matrix[0][j] * b[1]) / det;
        double y = (matrix[0][i] * b[1] - b[0] * matrix[1][i]) / det;
        best = x >= -1e-12 && y >= -1e-12 ? Math.min(best, costs[i] * x + costs[j] * y) : best;
      }
    }
    assertThat(LinearProgram.smallest(costs, matrix, b)).isCloseTo(best, within(1e-8));
  }

  @Test
  void D02_rows_that_say_the_same_twice_and_negative_sides_are_no_trouble() {
    // x + y = 1, twice, the second time with a minus: the smallest of 2x + y is 1, at y = 1
    double[][] matrix = {{1, 1}, {-1, -1}};
    assertThat(LinearProgram.smallest(new double[] {2, 1}, matrix, new double[] {1, -1}))
        .isCloseTo(1, within(1e-12));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void D03_least_squares_leaves_no_slope_inside_and_none_upward_at_0(int seed) {
    Random random = new Random(seed);
    double[][] columns = new double[6][9];
    for (double[] column : columns) {
      for (int k = 0; k < column.length; k++) {
        column[k] = random.nextDouble() - .3;
      }
    }
    double[] wanted = random.doubles(9, -.5, 1).toArray();
    double[] weights = LeastSquares.solve(columns, wanted);
    double[] rest = wanted.clone();
    for (int i = 0; i < weights.length; i++) {
      for (int k = 0; k < rest.length; k++) {
        rest[k] -= weights[i] * columns[i][k];
      }
    }
    for (int i = 0; i < weights.length; i++) {
      double slope = 0;
      for (int k = 0; k < rest.length; k++) {
        slope += columns[i][k] * rest[k];
      }
      assertThat(weights[i]).isNotNegative();
      assertThat(slope).isLessThan(1e-8);
      assertThat(weights[i] * slope).isCloseTo(0, within(1e-8));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void D04_bounds_hold_the_indices_of_the_law_that_gave_the_counts(int seed) {
    // three chances, a third of the units each; frequencies of units of 2 and 4 as that law gives
    // them, in so many units that rounding is nothing
    Random random = new Random(seed);
    double[] chances = {
      .05 + .2 * random.nextDouble(), .4 + .2 * random.nextDouble(), .75 + .2 * random.nextDouble()
    };
    var classes = BinomialMixtureBounds.fit(counts(chances));
    double mean = Arrays.stream(chances).average().orElseThrow();
    double evenness = mean * (1 - mean);
    for (boolean overHeads : new boolean[] {false, true}) {
      var bounds = BinomialMixtureBounds.of(classes, overHeads);
      assertThat(bounds.mean()).isCloseTo(mean, within(1e-3));
      holds(bounds.duncan(), average(chances, p -> Math.abs(p - mean)) / (2 * evenness));
      holds(bounds.coworker(), (average(chances, p -> p * p) - mean * mean) / evenness);
      double root = average(chances, p -> Math.sqrt(p * (1 - p)));
      holds(bounds.atkinson(), 1 - root * root / evenness);
      holds(bounds.theil(), 1 - average(chances, SolversTest::entropy) / entropy(mean));
      // two moments give the variance exactly, and leave the distance open
      assertThat(bounds.coworker().high() - bounds.coworker().low()).isLessThan(1e-3);
      assertThat(bounds.duncan().high() - bounds.duncan().low()).isBetween(.02, .5);
    }
    var small = BinomialMixtureBounds.of(classes.subList(0, 1), false).duncan();
    var large = BinomialMixtureBounds.of(classes.subList(1, 2), false).duncan();
    assertThat(large.high() - large.low()).isLessThan(small.high() - small.low());
  }

  private static void holds(Interval interval, double truth) {
    assertThat(truth).isBetween(interval.low() - 1e-3, interval.high() + 1e-3);
  }

  private static double entropy(double p) {
    return -p * Math.log(p) - (1 - p) * Math.log(1 - p);
  }

  private static double average(double[] chances, DoubleUnaryOperator function) {
    return Arrays.stream(chances).map(function).average().orElseThrow();
  }

  private static UnitGroupCounts counts(double[] chances) {
    List<Integer> cells = new ArrayList<>();
    for (int size : new int[] {2, 4}) {
      for (int x = 0; x <= size; x++) {
        int members = x;
        double share = average(chances, p -> new BinomialTable(size).at(p)[members]);
        for (long unit = Math.round(10_000 * share); unit > 0; unit--) {
          cells.add(x);
          cells.add(size - x);
        }
      }
    }
    return UnitGroupCounts.ofHeads(
        IntStream.range(0, cells.size() / 2).mapToObj(unit -> "u" + unit).toList(),
        List.of("x", "y"),
        cells.stream().mapToInt(Integer::intValue).toArray());
  }
}
