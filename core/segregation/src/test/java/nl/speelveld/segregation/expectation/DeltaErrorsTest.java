package nl.speelveld.segregation.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;

class DeltaErrorsTest {
  private static final UnitGroupCounts COUNTS =
      UnitGroupCounts.ofHeads(
          List.of("a", "b", "c", "d"), List.of("x", "y"), 80, 20, 61, 40, 30, 90, 9, 110);

  /// The error from numeric derivatives of the formula, taken cell by cell.
  private static double numericError(Function<double[], Double> index) {
    double[] n = COUNTS.toCells();
    double total = COUNTS.total();
    double mean = 0;
    double square = 0;
    for (int cell = 0; cell < n.length; cell++) {
      double[] more = n.clone();
      double[] less = n.clone();
      more[cell] += .001;
      less[cell] -= .001;
      double slope = total * (index.apply(more) - index.apply(less)) / .002;
      mean += n[cell] / total * slope;
      square += n[cell] / total * slope * slope;
    }
    return Math.sqrt((square - mean * mean) / total);
  }

  private static double sum(double[] n, int from) {
    double sum = 0;
    for (int at = from; at < n.length; at += 2) {
      sum += n[at];
    }
    return sum;
  }

  @Test
  void each_closed_form_equals_the_numeric_derivative() {
    near(
        DeltaErrors.dissimilarity(COUNTS),
        n -> {
          double d = 0;
          for (int i = 0; i < n.length; i += 2) {
            d += Math.abs(n[i] / sum(n, 0) - n[i + 1] / sum(n, 1)) / 2;
          }
          return d;
        });
    near(DeltaErrors.isolation(COUNTS), DeltaErrorsTest::isolation);
    near(
        DeltaErrors.varianceRatio(COUNTS),
        n -> {
          double share = sum(n, 0) / (sum(n, 0) + sum(n, 1));
          return (isolation(n) - share) / (1 - share);
        });
    near(
        DeltaErrors.hutchens(COUNTS),
        n -> {
          double shared = 0;
          for (int i = 0; i < n.length; i += 2) {
            shared += Math.sqrt(n[i] / sum(n, 0) * n[i + 1] / sum(n, 1));
          }
          return 1 - shared;
        });
    near(DeltaErrors.gini(COUNTS), DeltaErrorsTest::gini);
    near(DeltaErrors.mutualInformation(COUNTS), DeltaErrorsTest::information);
    near(
        DeltaErrors.information(COUNTS),
        n -> {
          double share = sum(n, 0) / (sum(n, 0) + sum(n, 1));
          return information(n) / (-share * Math.log(share) - (1 - share) * Math.log(1 - share));
        });
  }

  private static void near(IndexValue closed, Function<double[], Double> index) {
    assertThat(closed.value()).isCloseTo(numericError(index), within(1e-7));
  }

  private static double isolation(double[] n) {
    double sum = 0;
    for (int i = 0; i < n.length; i += 2) {
      sum += n[i] / sum(n, 0) * n[i] / (n[i] + n[i + 1]);
    }
    return sum;
  }

  /// The units of the table stand in falling order of the share of x.
  private static double gini(double[] n) {
    double gini = 1;
    double before = 0;
    for (int i = n.length - 2; i >= 0; i -= 2) {
      double upTo = before + n[i] / sum(n, 0);
      gini -= n[i + 1] / sum(n, 1) * (before + upTo);
      before = upTo;
    }
    return gini;
  }

  private static double information(double[] n) {
    double total = sum(n, 0) + sum(n, 1);
    double m = 0;
    for (int i = 0; i < n.length; i++) {
      double unit = n[i / 2 * 2] + n[i / 2 * 2 + 1];
      m += n[i] / total * Math.log(n[i] * total / unit / sum(n, i % 2));
    }
    return m;
  }
}
