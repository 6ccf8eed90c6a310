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
/// worlds whose truths are known, spread over the range that the counts leave open; then the
/// relation between truth and observation is turned around. How chance works on an index depends on
/// the shape of the world too, and the counts do not settle it: so there are two families, shares
/// pulled toward the mean or pushed out (`ShrunkenWorlds`, right for a smooth slope) and the law of
/// shares freed of noise (`Deconvolution` and `Kinds`, right for a few kinds of units). The
/// estimate is the truth whose mean observation is what was counted, averaged over both; the
/// interval holds the truths that it does not refute in one of them (test inversion, so a true 0 is
/// inside when chance alone explains what was counted). Where no segregation means the value 0, an
/// estimate below it does not occur.
///
/// Input: head counts, units × groups; empty units and groups change nothing. Cost: `replicates`
/// tables, each a look-up per cell and one evaluation of the bundle. The same seed gives the same
/// figures. Limits: where the counts do not settle the shape of the world, the interval spans both
/// families and is wider than it need be. `CoverageTable` in the benchmarks prints how often the
/// truth was inside.
public final class Bootstrap {
  private static final int WORLDS = 5; // of each shape
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
    List<Drawn> drawn = draw(counts, bundle, settings);
    for (int index = 0; index < observed.length; index++) {
      figures.add(
          measurable(drawn, index) && Double.isFinite(observed[index])
              ? figure(names.get(index), observed[index], limited(drawn, index, bundle), settings)
              : new NotMeasured(names.get(index), Reason.NOT_ENOUGH_VARIATION));
    }
    return figures;
  }

  private static boolean measurable(List<Drawn> drawn, int index) {
    return drawn.stream().allMatch(shape -> shape.measurable(index));
  }

  private static Limited limited(List<Drawn> drawn, int index, IndexBundle bundle) {
    return new Limited(
        drawn.stream().map(shape -> shape.calibration(index)).toList(),
        bundle.floor(index),
        bundle.ceiling(index));
  }

  /// Tables of all worlds of both shapes: those pulled from the table, those freed of noise.
  private static List<Drawn> draw(
      UnitGroupCounts counts, IndexBundle bundle, BootstrapSettings settings) {
    ShrunkenWorlds pulled = ShrunkenWorlds.of(counts);
    ShapedWorlds shaped = pulled.deconvolved(counts);
    double[] range = pulled.rangeOfSpread(DEVIATIONS);
    double[][] ofPulled = new double[WORLDS][];
    double[][] ofShaped = new double[WORLDS][];
    for (int world = 0; world < WORLDS; world++) {
      // evenly in the root of the spread, which is the scale of D
      double root =
          Math.sqrt(range[0]) + world * (Math.sqrt(range[1]) - Math.sqrt(range[0])) / (WORLDS - 1);
      ofPulled[world] = pulled.expected(root * root);
      ofShaped[world] = shaped.expected(root * root * pulled.spread());
    }
    return List.of(
        Drawn.of(ofPulled, 0, bundle, settings, counts.groups()),
        Drawn.of(ofShaped, WORLDS, bundle, settings, counts.groups()));
  }

  /// All worlds of one shape, drawn.
  private record Drawn(double[][] truths, List<Replicates> replicates) {
    static Drawn of(
        double[][] worlds, int first, IndexBundle bundle, BootstrapSettings settings, int groups) {
      int draws = Math.max(2, settings.replicates() / (2 * WORLDS));
      double[][] truths = new double[WORLDS][bundle.names().size()];
      List<Replicates> replicates = new ArrayList<>();
      for (int world = 0; world < WORLDS; world++) {
        bundle.evaluate(worlds[world], truths[world]);
        Order order = new Order(worlds[world], groups, draws, (long) (first + world) * draws);
        replicates.add(Replicates.draw(order, bundle, settings));
      }
      return new Drawn(truths, replicates);
    }

    boolean measurable(int index) {
      for (int world = 0; world < truths.length; world++) {
        if (!Double.isFinite(truths[world][index]) || replicates.get(world).of(index).length < 2) {
          return false;
        }
      }
      return true;
    }

    Calibration calibration(int index) {
      double[] truth = new double[truths.length];
      double[][] values = new double[truths.length][];
      for (int world = 0; world < truths.length; world++) {
        truth[world] = truths[world][index];
        values[world] = replicates.get(world).of(index);
      }
      return new Calibration(truth, values);
    }
  }

  /// The calibrations of both shapes and the range of the index.
  private record Limited(List<Calibration> shapes, double floor, double ceiling) {
    double inside(double value) {
      double clamped = Math.clamp(value, floor, ceiling);
      double risen = clamped - floor < NONE ? floor : clamped;
      return ceiling - risen < NONE ? ceiling : risen; // sums round to a hair below 1
    }
  }

  private static Measured figure(
      String name, double observed, Limited limited, BootstrapSettings settings) {
    double tail = (1 - settings.level()) / 2;
    double estimate = 0;
    double error = 0;
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Calibration shape : limited.shapes()) {
      double found = limited.inside(shape.truthAtMean(observed));
      estimate += found / limited.shapes().size();
      error += shape.deviationAt(found) / limited.shapes().size();
      // what either shape does not refute stays
      low = Math.min(low, limited.inside(shape.truthAtQuantile(observed, 1 - tail)));
      high = Math.max(high, limited.inside(shape.truthAtQuantile(observed, tail)));
    }
    return new Measured(
        name,
        observed,
        estimate,
        error,
        new Interval(
            Math.min(low, estimate),
            Math.max(high, estimate),
            settings.level(),
            Interval.Method.TEST_INVERSION));
  }
}
