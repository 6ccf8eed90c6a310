package nl.speelveld.segregation.bootstrap;

import java.util.Arrays;
import nl.speelveld.segregation.bootstrap.BootstrapSettings.Resampling;
import nl.speelveld.segregation.chance.HeadSampler;
import nl.speelveld.segregation.chance.RandomStream;
import nl.speelveld.segregation.chance.TableSampler;
import nl.speelveld.segregation.chance.UnitSampler;

/// Values of all indices for tables drawn from one world: per index the finite ones, sorted by
/// draw.
final class Replicates {
  private final double[][] values;
  private final int[] finite;

  private Replicates(int indices, int draws) {
    this.values = new double[indices][draws];
    this.finite = new int[indices];
  }

  /// Which draws of which world.
  ///
  /// @param expected expected counts of the world, row-major
  /// @param groups width of a row
  /// @param draws how many tables
  /// @param stream number of the first random stream; each table has its own
  record Order(double[] expected, int groups, int draws, long stream) {}

  static Replicates draw(Order order, IndexBundle bundle, BootstrapSettings settings) {
    int indices = bundle.names().size();
    Replicates replicates = new Replicates(indices, order.draws());
    TableSampler sampler =
        settings.resampling() == Resampling.WITHIN_UNITS
            ? UnitSampler.of(order.groups(), order.expected())
            : HeadSampler.of(order.expected());
    double[] cells = new double[order.expected().length];
    double[] found = new double[indices];
    for (int draw = 0; draw < order.draws(); draw++) {
      sampler.draw(RandomStream.of(settings.seed(), order.stream() + draw), cells);
      bundle.evaluateHeads(cells, found);
      replicates.add(found);
    }
    return replicates;
  }

  private void add(double[] found) {
    for (int index = 0; index < found.length; index++) {
      if (Double.isFinite(found[index])) {
        values[index][finite[index]++] = found[index];
      }
    }
  }

  double[] of(int index) {
    return Arrays.copyOf(values[index], finite[index]);
  }
}
