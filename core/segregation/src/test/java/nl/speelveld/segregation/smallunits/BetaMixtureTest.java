package nl.speelveld.segregation.smallunits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.speelveld.segregation.smallunits.BetaMixture.Fit;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The beta law against its likelihood written the long way, with gamma functions.
class BetaMixtureTest {
  @ParameterizedTest(name = "true law {0}, {1}, seed {2}")
  @CsvSource({"1,1,1", "2,5,2", "0.3,0.4,3", "8,2,4", "0.5,6,5", "20,30,6"})
  void B01_no_other_law_nearby_is_likelier(double alpha, double beta, int seed) {
    UnitGroupCounts drawn = drawn(alpha, beta, new int[] {5, 12, 20, 31}, 60, seed);
    Fit fit = BetaMixture.pooled(drawn);
    assertThat(fit.units()).isEqualTo(240);
    assertThat(fit.unitSize()).isZero();
    assertThat(fit.negativeLogLikelihood())
        .isCloseTo(longWay(drawn, fit.alpha(), fit.beta()), within(1e-8));
    for (double factor : new double[] {.5, .9, .999, 1.001, 1.1, 2}) {
      double best = fit.negativeLogLikelihood() - 1e-9;
      assertThat(longWay(drawn, fit.alpha() * factor, fit.beta())).isGreaterThan(best);
      assertThat(longWay(drawn, fit.alpha(), fit.beta() * factor)).isGreaterThan(best);
      assertThat(longWay(drawn, fit.alpha() * factor, fit.beta() * factor)).isGreaterThan(best);
    }
    assertThat(slope(drawn, fit)).isLessThan(1e-3);
    // 240 units tell the law within a third or so
    assertThat(fit.alpha() / (fit.alpha() + fit.beta()))
        .isCloseTo(alpha / (alpha + beta), within(.06));
    assertThat(fit.indices().coworker()).isCloseTo(1 / (1 + alpha + beta), within(.08));
  }

  @Test
  void B02_units_alike_run_to_a_law_without_spread() {
    UnitGroupCounts even =
        UnitGroupCounts.ofHeads(names(4), List.of("x", "y"), 5, 5, 5, 5, 5, 5, 5, 5);
    Fit fit = BetaMixture.pooled(even);
    assertThat(fit.alpha() + fit.beta()).isGreaterThan(1e6);
    assertThat(fit.alpha()).isCloseTo(fit.beta(), within(1e-6 * fit.beta()));
    assertThat(fit.indices().duncan()).isCloseTo(0, within(1e-3));
    assertThat(fit.indices().theil()).isCloseTo(0, within(1e-6));
  }

  @Test
  void B03_a_law_per_size_is_the_law_of_the_units_of_that_size() {
    UnitGroupCounts both = drawn(1, 2, new int[] {6, 15}, 40, 9);
    List<Fit> fits = BetaMixture.byUnitSize(both);
    assertThat(fits).extracting(Fit::unitSize).containsExactly(6, 15);
    assertThat(fits).extracting(Fit::units).containsExactly(40, 40);
    for (Fit fit : fits) {
      Fit alone = BetaMixture.pooled(ofSize(both, fit.unitSize()));
      assertThat(fit.alpha()).isCloseTo(alone.alpha(), within(1e-9));
      assertThat(fit.beta()).isCloseTo(alone.beta(), within(1e-9));
    }
    double small = fits.get(0).indices().duncan();
    double large = fits.get(1).indices().duncan();
    assertThat(BetaMixture.averaged(fits, false).duncan())
        .isCloseTo((small + large) / 2, within(1e-12));
    assertThat(BetaMixture.averaged(fits, true).duncan())
        .isCloseTo((6 * small + 15 * large) / 21, within(1e-12));
    assertThat(BetaMixture.averaged(fits, true).gini())
        .isCloseTo(
            (6 * fits.get(0).indices().gini() + 15 * fits.get(1).indices().gini()) / 21,
            within(1e-12));
  }

  @ParameterizedTest(name = "a = {0}, b = {1}")
  @CsvSource({"1,1", "2,5", "0.7,0.4", "6,3", "0.9,12"})
  void B04_closed_forms_are_the_integrals_over_the_law(double a, double b) {
    SmallUnitIndices indices = BetaMixture.indices(a, b);
    double mean = a / (a + b);
    double distance = 0;
    double square = 0;
    double root = 0;
    double entropy = 0;
    double mass = 0;
    double between = 0;
    int cells = 200_000;
    for (int k = 0; k < cells; k++) {
      // p = t³/(t³+(1−t)³): thin cells at the ends, where the law may run to infinity
      double t = (k + .5) / cells;
      double cubes = t * t * t + (1 - t) * (1 - t) * (1 - t);
      double p = t * t * t / cubes;
      double q = (1 - t) * (1 - t) * (1 - t) / cubes;
      double weight = Math.pow(p, a) * Math.pow(q, b) * 3 / (t * (1 - t));
      between += 2 * weight * (p * mass - distance); // distance to all chances below
      mass += weight;
      distance += weight * p;
      square += weight * p * p;
      root += weight * Math.sqrt(p * q);
      entropy += weight * -(p * Math.log(p) + q * Math.log(q));
    }
    double evenness = mean * (1 - mean);
    double whole = -mean * Math.log(mean) - (1 - mean) * Math.log(1 - mean);
    assertThat(distance / mass).isCloseTo(mean, within(1e-5));
    assertThat(indices.coworker())
        .isCloseTo((square / mass - mean * mean) / evenness, within(1e-4));
    assertThat(indices.theil()).isCloseTo(1 - entropy / mass / whole, within(1e-4));
    assertThat(indices.atkinson())
        .isCloseTo(1 - root / mass * root / mass / evenness, within(1e-4));
    assertThat(indices.gini()).isCloseTo(between / mass / mass / (2 * evenness), within(1e-3));
  }

  /// How steep the likelihood still is at the fit, by differences, relative to the units.
  private static double slope(UnitGroupCounts counts, Fit fit) {
    double step = 1e-4;
    double byAlpha =
        longWay(counts, fit.alpha() * (1 + step), fit.beta())
            - longWay(counts, fit.alpha() * (1 - step), fit.beta());
    double byBeta =
        longWay(counts, fit.alpha(), fit.beta() * (1 + step))
            - longWay(counts, fit.alpha(), fit.beta() * (1 - step));
    return (Math.abs(byAlpha) + Math.abs(byBeta)) / (2 * step);
  }

  /// −Σ ln B(α + x, β + n − x) / B(α, β)
  private static double longWay(UnitGroupCounts counts, double alpha, double beta) {
    double sum = 0;
    for (int unit = 0; unit < counts.units(); unit++) {
      sum -=
          GammaFunctions.logBeta(alpha + counts.count(unit, 0), beta + counts.count(unit, 1))
              - GammaFunctions.logBeta(alpha, beta);
    }
    return sum;
  }

  private static UnitGroupCounts ofSize(UnitGroupCounts counts, int size) {
    int[] cells =
        IntStream.range(0, counts.units())
            .filter(unit -> counts.unitTotal(unit) == size)
            .flatMap(unit -> IntStream.of((int) counts.count(unit, 0), (int) counts.count(unit, 1)))
            .toArray();
    return UnitGroupCounts.ofHeads(names(cells.length / 2), List.of("x", "y"), cells);
  }

  private static UnitGroupCounts drawn(double alpha, double beta, int[] sizes, int each, int seed) {
    Random random = new Random(seed);
    List<Integer> cells = new ArrayList<>();
    for (int size : sizes) {
      for (int unit = 0; unit < each; unit++) {
        double x = gamma(alpha, random);
        double chance = x / (x + gamma(beta, random));
        int members = 0;
        for (int head = 0; head < size; head++) {
          members += random.nextDouble() < chance ? 1 : 0;
        }
        cells.add(members);
        cells.add(size - members);
      }
    }
    return UnitGroupCounts.ofHeads(
        names(cells.size() / 2),
        List.of("x", "y"),
        cells.stream().mapToInt(Integer::intValue).toArray());
  }

  /// Marsaglia and Tsang; below 1 by the power of a uniform number.
  private static double gamma(double shape, Random random) {
    if (shape < 1) {
      return gamma(shape + 1, random) * Math.pow(random.nextDouble(), 1 / shape);
    }
    double d = shape - 1.0 / 3;
    while (true) {
      double z = random.nextGaussian();
      double v = Math.pow(1 + z / Math.sqrt(9 * d), 3);
      if (v > 0 && Math.log(random.nextDouble()) < z * z / 2 + d - d * v + d * Math.log(v)) {
        return d * v;
      }
    }
  }

  private static List<String> names(int units) {
    return IntStream.range(0, units).mapToObj(unit -> "u" + unit).toList();
  }
}
