package nl.speelveld.segregation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.segregation.bootstrap.TwoGroupBundle;
import nl.speelveld.segregation.expectation.CarringtonTroske;
import nl.speelveld.segregation.permutation.Randomisation;
import nl.speelveld.segregation.permutation.RandomisationFigure.Tested;
import nl.speelveld.segregation.permutation.RandomisationFigure.UnderChance;
import nl.speelveld.segregation.smallunits.AllenBootstrap;
import nl.speelveld.segregation.smallunits.BetaMixture;
import nl.speelveld.segregation.smallunits.BinomialMixtureBounds;
import nl.speelveld.segregation.smallunits.BinomialMixtureBounds.Bounds;
import nl.speelveld.segregation.smallunits.BinomialMixtureBounds.SizeClass;
import nl.speelveld.segregation.smallunits.DensityCorrected;
import nl.speelveld.segregation.smallunits.SmallUnitIndices;
import nl.speelveld.segregation.value.Interval;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Small-unit methods: beta 1e-6 relative, bounds 1e-3, Allen 1e-9, density 1e-6; draws within five
/// Monte Carlo errors of both sides.
final class SmallUnitFamily implements VectorFamily {
  private static final int DRAWS = 20_000;
  private final Map<String, List<Tested>> shuffled = new HashMap<>();
  private final Map<String, List<SizeClass>> mixtures = new HashMap<>();
  private final Map<String, Bounds> bounds = new HashMap<>();

  @Override
  public String name() {
    return "small_unit";
  }

  @Override
  public void compare(ReferenceVectors vectors, Tally tally) {
    VectorTables tables = new VectorTables(vectors);
    for (Map<String, String> row : vectors.csv("expected/" + name() + ".csv")) {
      UnitGroupCounts counts = minorityFirst(tables.counts(row.get("dataset")));
      String method = row.get("method");
      double expected = Double.parseDouble(row.get("value"));
      if (method.startsWith("ct")) {
        compareDraws(row, counts, expected, tally);
      } else if (method.startsWith("beta")) {
        tally.near(row.toString(), beta(row, counts), expected, 1e-6 * Math.abs(expected));
      } else if (method.startsWith("np")) {
        tally.near(row.toString(), mixture(row, counts), expected, 1e-3);
      } else if (method.startsWith("allen_bootstrap")) {
        tally.near(row.toString(), allen(row.get("stat"), counts), expected, 1e-9);
      } else if (method.startsWith("allen_density")) {
        tally.near(row.toString(), DensityCorrected.dissimilarity(counts).value(), expected, 1e-6);
      } else {
        tally.near(row.toString(), observed(row.get("stat"), counts), expected, 1e-12);
      }
    }
  }

  private static UnitGroupCounts minorityFirst(UnitGroupCounts counts) {
    return counts.groupTotal(0) <= counts.groupTotal(1) ? counts : counts.pair(1, 0);
  }

  private static int slot(String stat) {
    String name =
        switch (stat.replaceAll("_(?!b0).*", "")) {
          case "Duncan" -> "D";
          case "Theil" -> "H";
          case "Atkinson_b0.5" -> "Atkinson";
          case "Coworker" -> "V";
          case "Gini" -> "Gini";
          default -> throw new IllegalArgumentException("statistic (" + stat + ") is unknown");
        };
    return TwoGroupBundle.NAMES.indexOf(name);
  }

  private static double observed(String stat, UnitGroupCounts counts) {
    double[] values = new double[TwoGroupBundle.NAMES.size()];
    TwoGroupBundle.forUnits(counts.units()).evaluate(counts.toCells(), values);
    return values[slot(stat)];
  }

  private static double allen(String stat, UnitGroupCounts counts) {
    return switch (stat) {
      case "D_boot_mean" -> AllenBootstrap.meanDissimilarity(counts).value();
      case "D_bias_corrected" -> AllenBootstrap.dissimilarity(counts).value();
      default -> throw new IllegalArgumentException("statistic (" + stat + ") is unknown");
    };
  }

  private static double beta(Map<String, String> row, UnitGroupCounts counts) {
    String which = row.get("weight_or_K");
    boolean averaged = which.equals("unit") || which.equals("individual");
    if (averaged) {
      var fits = BetaMixture.byUnitSize(counts);
      return index(row.get("stat"), BetaMixture.averaged(fits, which.equals("individual")));
    }
    BetaMixture.Fit fit =
        which.isEmpty()
            ? BetaMixture.pooled(counts)
            : BetaMixture.byUnitSize(counts).stream()
                .filter(of -> which.equals("K=" + of.unitSize()))
                .findFirst()
                .orElseThrow();
    return switch (row.get("stat")) {
      case "alpha" -> fit.alpha();
      case "beta" -> fit.beta();
      case "negloglik_kernel" -> fit.negativeLogLikelihood();
      default -> index(row.get("stat"), fit.indices());
    };
  }

  private static double index(String stat, SmallUnitIndices indices) {
    return switch (stat) {
      case "Duncan" -> indices.duncan();
      case "Theil" -> indices.theil();
      case "Atkinson_b0.5" -> indices.atkinson();
      case "Coworker" -> indices.coworker();
      case "Gini" -> indices.gini();
      default -> throw new IllegalArgumentException("statistic (" + stat + ") is unknown");
    };
  }

  private double mixture(Map<String, String> row, UnitGroupCounts counts) {
    List<SizeClass> fits =
        mixtures.computeIfAbsent(row.get("dataset"), ignored -> BinomialMixtureBounds.fit(counts));
    String which = row.get("weight_or_K");
    String stat = row.get("stat");
    if (which.startsWith("K=")) {
      SizeClass fit =
          fits.stream().filter(of -> which.equals("K=" + of.unitSize())).findFirst().orElseThrow();
      return switch (stat) {
        case "constrained(point identified)" -> fit.pointIdentified() ? 1 : 0;
        case "npmle_directional_gap" -> fit.gap();
        case "negloglik" -> fit.negativeLogLikelihood();
        default -> throw new IllegalArgumentException("statistic (" + stat + ") is unknown");
      };
    }
    Bounds of =
        bounds.computeIfAbsent(
            row.get("dataset") + which,
            ignored -> BinomialMixtureBounds.of(fits, which.equals("individual")));
    return stat.equals("m01") ? of.mean() : end(stat, of);
  }

  private static double end(String stat, Bounds of) {
    Interval interval =
        switch (stat.substring(0, stat.lastIndexOf('_'))) {
          case "Duncan" -> of.duncan();
          case "Theil" -> of.theil();
          case "Atkinson_b0.5" -> of.atkinson();
          case "Coworker" -> of.coworker();
          default -> throw new IllegalArgumentException("statistic (" + stat + ") is unknown");
        };
    return stat.endsWith("_lower") ? interval.low() : interval.high();
  }

  private void compareDraws(
      Map<String, String> row, UnitGroupCounts counts, double expected, Tally tally) {
    List<Tested> tests = shuffled.computeIfAbsent(row.get("dataset"), ignored -> draws(counts));
    String stat = row.get("stat");
    Tested test = tests.get(slot(stat));
    UnderChance chance = test.chance();
    double sd = chance.deviation();
    double error = sd * Math.sqrt(2.0 / DRAWS); // of a difference of two means of draws
    double room = 1 - chance.expected();
    String what = stat.substring(stat.lastIndexOf('_') + 1);
    switch (what) {
      case "random" -> { // either the mean or the deviation under random allocation
        boolean mean = stat.contains("expected");
        tally.near(row.toString(), mean ? chance.expected() : sd, expected, 5 * error);
      }
      case "expected" -> // Monte Carlo error of the mean
          tally.near(row.toString(), sd / Math.sqrt(DRAWS), expected, .05 * expected);
      case "corrected" ->
          tally.near(
              row.toString(),
              CarringtonTroske.corrected(test.observed(), chance.expected()),
              expected,
              5 * error * Math.abs(1 - test.observed()) / (room * room) + 1e-12);
      case "score" ->
          tally.near(
              row.toString(),
              (test.observed() - chance.expected()) / sd,
              expected,
              5 * (Math.sqrt(2.0 / DRAWS) + Math.abs(expected) / Math.sqrt(DRAWS)));
      default -> compareQuantile(row, what, chance, tally);
    }
  }

  private static void compareQuantile(
      Map<String, String> row, String what, UnderChance chance, Tally tally) {
    var p = chance.percentiles();
    double actual =
        switch (what) {
          case "q01" -> p.p01();
          case "q05" -> p.p05();
          case "q10" -> p.p10();
          case "q90" -> p.p90();
          case "q95" -> p.p95();
          case "q99" -> p.p99();
          default -> throw new IllegalArgumentException("statistic (" + what + ") is unknown");
        };
    double share = Double.parseDouble(what.substring(1)) / 100;
    double tail = Math.min(share, 1 - share);
    // error of a quantile: √(q(1−q)/n) / density; the normal density there is sd⁻¹ · φ(z)
    double density = tail < .02 ? .0267 : tail < .07 ? .1031 : .1755;
    double error = chance.deviation() * Math.sqrt(2 * tail * (1 - tail) / DRAWS) / density;
    tally.near(row.toString(), actual, Double.parseDouble(row.get("value")), 5 * error);
  }

  private static List<Tested> draws(UnitGroupCounts counts) {
    return Randomisation.of(
            counts,
            TwoGroupBundle.forUnits(counts.units()),
            new Randomisation.Settings(DRAWS, 20260101, Randomisation.Margins.UNIT_SIZES))
        .stream()
        .map(figure -> (Tested) figure)
        .toList();
  }
}
