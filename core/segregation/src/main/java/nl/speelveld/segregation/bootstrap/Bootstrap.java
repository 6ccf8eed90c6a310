package nl.speelveld.segregation.bootstrap;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.segregation.bootstrap.BootstrapFigure.Measured;
import nl.speelveld.segregation.bootstrap.BootstrapFigure.NotMeasured;
import nl.speelveld.segregation.bootstrap.Replicates.Order;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.segregation.value.Interval;
import nl.speelveld.table.counts.UnitGroupCounts;

/// One bootstrap for all indices at once: estimates freed of what chance adds, and intervals that
/// hold the truth as often as they say, also in small units and also at 0 and 1.
///
/// The truth: the value of the index for the shares from which each unit draws its pupils, sizes of
/// units as they are. What is random: single heads, as in R `segregation`, not whole units.
///
/// Drawing from the table itself fails in small units, because the table is a world more segregated
/// than the one it came from: drawn again, the noise is there twice. So tables are drawn from a few
/// worlds of a family (shares pulled toward the mean or pushed out, see `ShrunkenWorlds`) whose
/// truths are known, spread over the range that the counts leave open; then the relation between
/// truth and observation is turned around. The estimate is the truth whose mean observation is what
/// was counted; the interval holds the truths that it does not refute (test inversion, so a true 0
/// is inside when chance alone explains what was counted). Where no segregation means the value 0,
/// an estimate below it does not occur.
///
/// Input: head counts, units × groups; empty units and groups change nothing. Cost: `replicates`
/// tables, each a look-up per cell and one evaluation of the bundle. The same seed gives the same
/// figures. Limits: the worlds form one line, so shapes that differ much from the table's own (a
/// few extreme schools among even ones, in units below 10) are covered less exactly;
/// `CoverageTable` in the benchmarks prints by how much.
public final class Bootstrap {
  private static final int WORLDS = 6;
  private static final double DEVIATIONS =
      3.2; // beyond the 2 of a 95 % interval, for other indices
  private static final double NONE = 1e-9;

  private Bootstrap() {}

  /// Figures of all indices of a bundle, in its order.
  ///
  /// @throws IllegalArgumentException for weights that are not whole: a weight has no draw
  public static List<BootstrapFigure> of(
      UnitGroupCounts counts, IndexBundle bundle, BootstrapSettings settings) {
    if (!counts.whole()) {
      throw new IllegalArgumentException(
          "counts (" + counts + ") are weights, but only heads can be drawn. Round them first.");
    }
    List<String> names = bundle.names();
    double[] observed = new double[names.size()];
    bundle.evaluate(counts.toCells(), observed);
    List<BootstrapFigure> figures = new ArrayList<>();
    if (counts.total() == 0) {
      names.forEach(name -> figures.add(new NotMeasured(name, Reason.NOBODY_COUNTED)));
      return figures;
    }
    Drawn drawn = draw(counts, bundle, settings);
    for (int index = 0; index < observed.length; index++) {
      figures.add(
          drawn.measurable(index) && Double.isFinite(observed[index])
              ? figure(names.get(index), observed[index], drawn.limited(index, bundle), settings)
              : new NotMeasured(names.get(index), Reason.NOT_ENOUGH_VARIATION));
    }
    return figures;
  }

  private static Drawn draw(
      UnitGroupCounts counts, IndexBundle bundle, BootstrapSettings settings) {
    ShrunkenWorlds worlds = ShrunkenWorlds.of(counts);
    double[] range = worlds.rangeOfSpread(DEVIATIONS);
    int draws = Math.max(2, settings.replicates() / WORLDS);
    double[][] truths = new double[WORLDS][bundle.names().size()];
    List<Replicates> replicates = new ArrayList<>();
    for (int world = 0; world < WORLDS; world++) {
      // evenly in the root of the spread, which is the scale of D
      double root =
          Math.sqrt(range[0]) + world * (Math.sqrt(range[1]) - Math.sqrt(range[0])) / (WORLDS - 1);
      double[] expected = worlds.expected(root * root);
      bundle.evaluate(expected, truths[world]);
      replicates.add(
          Replicates.draw(
              new Order(expected, counts.groups(), draws, (long) world * draws), bundle, settings));
    }
    return new Drawn(truths, replicates);
  }

  /// All worlds, drawn.
  private record Drawn(double[][] truths, List<Replicates> replicates) {
    boolean measurable(int index) {
      for (int world = 0; world < truths.length; world++) {
        if (!Double.isFinite(truths[world][index]) || replicates.get(world).of(index).length < 2) {
          return false;
        }
      }
      return true;
    }

    Limited limited(int index, IndexBundle bundle) {
      double[] truth = new double[truths.length];
      double[][] values = new double[truths.length][];
      for (int world = 0; world < truths.length; world++) {
        truth[world] = truths[world][index];
        values[world] = replicates.get(world).of(index);
      }
      return new Limited(
          new Calibration(truth, values, bundle.kinked(index)),
          bundle.floor(index),
          bundle.ceiling(index));
    }
  }

  /// A calibration and the range of its index.
  private record Limited(Calibration calibration, double floor, double ceiling) {
    double inside(double value) {
      double clamped = Math.clamp(value, floor, ceiling);
      return clamped - floor < NONE ? floor : clamped;
    }
  }

  private static Measured figure(
      String name, double observed, Limited limited, BootstrapSettings settings) {
    Calibration calibration = limited.calibration();
    double tail = (1 - settings.level()) / 2;
    double estimate = limited.inside(calibration.truthAtMean(observed));
    double low = limited.inside(calibration.truthAtQuantile(observed, 1 - tail));
    double high = limited.inside(calibration.truthAtQuantile(observed, tail));
    return new Measured(
        name,
        observed,
        estimate,
        calibration.deviationAt(estimate),
        new Interval(
            Math.min(low, estimate),
            Math.max(high, estimate),
            settings.level(),
            Interval.Method.TEST_INVERSION));
  }
}
