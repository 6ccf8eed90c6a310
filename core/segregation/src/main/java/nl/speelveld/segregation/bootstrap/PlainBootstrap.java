package nl.speelveld.segregation.bootstrap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// The bootstrap as the R package `segregation` does it, for comparison with figures made there.
///
///     estimate = 2 T − mean(T*),   se = sd(T*),   interval = quantiles of 2 T − T*
///
/// `T` the index of the table, `T*` of the drawn tables, drawn from the table itself. What differs
/// from `Bootstrap`: an estimate can fall below 0, and the interval of D misses a true 0 nineteen
/// times in twenty in classes of 8, because the table itself is already too segregated a world to
/// draw from. Undefined values are left out of the means.
public final class PlainBootstrap {
  private PlainBootstrap() {}

  /// What the plain bootstrap says of one index.
  public sealed interface Figure {
    /// The index could be measured.
    ///
    /// @param index name of the index
    /// @param estimate debiased value; may lie outside the range of the index
    /// @param standardError standard deviation of the drawn values
    /// @param low lower end of the percentile interval, debiased
    /// @param high upper end
    /// @param bias mean of the drawn values less the observed one
    record Measured(
        String index, double estimate, double standardError, double low, double high, double bias)
        implements Figure {}

    /// The index has no value for this table or for a table drawn from it.
    record NotMeasured(String index, Reason reason) implements Figure {}
  }

  /// All indices of a bundle. Throws for weights that are not whole.
  public static List<Figure> of(
      UnitGroupCounts counts, IndexBundle bundle, BootstrapSettings settings) {
    double[] cells = counts.toCells();
    double[] observed = new double[bundle.names().size()];
    bundle.evaluate(cells, observed);
    Replicates replicates =
        Replicates.draw(
            new Replicates.Order(cells, counts.groups(), settings.replicates(), 0),
            bundle,
            settings);
    List<Figure> figures = new ArrayList<>();
    for (int index = 0; index < observed.length; index++) {
      figures.add(
          figure(
              bundle.names().get(index), observed[index], replicates.of(index), settings.level()));
    }
    return figures;
  }

  private static Figure figure(String name, double observed, double[] drawn, double level) {
    if (!Double.isFinite(observed) || drawn.length < 2) {
      return new Figure.NotMeasured(name, Reason.NOT_ENOUGH_VARIATION);
    }
    double mean = Moments.mean(drawn);
    double bias = mean - observed;
    Arrays.sort(drawn);
    double low = 2 * observed - Moments.quantile(drawn, (1 + level) / 2);
    double high = 2 * observed - Moments.quantile(drawn, (1 - level) / 2);
    return new Figure.Measured(name, observed - bias, Moments.deviation(drawn), low, high, bias);
  }
}
