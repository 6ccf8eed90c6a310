package nl.speelveld.segregation.permutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.speelveld.segregation.bootstrap.IndexBundle;
import nl.speelveld.segregation.chance.FixedMarginSampler;
import nl.speelveld.segregation.chance.HeadSampler;
import nl.speelveld.segregation.chance.RandomStream;
import nl.speelveld.segregation.chance.TableSampler;
import nl.speelveld.segregation.chance.UnitSampler;
import nl.speelveld.segregation.permutation.RandomisationFigure.NotTested;
import nl.speelveld.segregation.permutation.RandomisationFigure.Percentiles;
import nl.speelveld.segregation.permutation.RandomisationFigure.Tested;
import nl.speelveld.segregation.permutation.RandomisationFigure.UnderChance;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Compares each index with what it is when pupils are spread over the units by chance alone.
///
/// Each draw is a table of its own, from its own random stream; nothing is seeded twice. The p
/// value counts the table itself among the draws, `(1 + how many are at least as high) / (1 +
/// draws)`, and is exact for that: chance alone gives p ≤ .05 at most one time in twenty. For M, H,
/// D and V the expected value exists without draws, see the room of expectations. Cost: draws ×
/// (pupils outside the largest group + one evaluation).
public final class Randomisation {
  private Randomisation() {}

  /// What chance leaves as it is.
  public enum Margins {
    /// Units keep their sizes and groups their numbers: pupils are shuffled.
    FIXED,
    /// Units keep their sizes and draw their pupils with the shares of all.
    UNIT_SIZES,
    /// Only the number of pupils is kept; sizes and groups are drawn independently.
    FREE
  }

  /// How to test.
  ///
  /// @param draws how many tables, 999 or more for a test at 5 %
  /// @param seed the chance that goes in
  /// @param margins what stays
  public record Settings(int draws, long seed, Margins margins) {
    public Settings {
      if (draws < 19) {
        throw new IllegalArgumentException(
            "draws is (" + draws + "), but fewer than 19 cannot give a p value of .05. Take 999.");
      }
    }
  }

  /// Figures of all indices of a bundle, in its order.
  ///
  /// @throws IllegalArgumentException for weights that are not whole: only heads can be shuffled
  public static List<RandomisationFigure> of(
      UnitGroupCounts counts, IndexBundle bundle, Settings settings) {
    if (!counts.whole()) {
      throw new IllegalArgumentException(
          "counts (" + counts + ") are weights, but only heads can be shuffled. Round them first.");
    }
    List<String> names = bundle.names();
    double[] observed = new double[names.size()];
    bundle.evaluate(counts.toCells(), observed);
    List<RandomisationFigure> figures = new ArrayList<>();
    double[][] drawn =
        counts.total() == 0 ? new double[names.size()][0] : draw(counts, bundle, settings);
    for (int index = 0; index < observed.length; index++) {
      figures.add(figure(names.get(index), observed[index], drawn[index]));
    }
    return figures;
  }

  private static TableSampler sampler(UnitGroupCounts counts, Margins margins) {
    return switch (margins) {
      case FIXED -> FixedMarginSampler.of(counts);
      case UNIT_SIZES -> UnitSampler.of(counts.groups(), independent(counts));
      case FREE -> HeadSampler.of(independent(counts));
    };
  }

  private static double[] independent(UnitGroupCounts counts) {
    double[] expected = new double[counts.units() * counts.groups()];
    for (int unit = 0, cell = 0; unit < counts.units(); unit++) {
      for (int group = 0; group < counts.groups(); group++) {
        expected[cell++] = counts.unitTotal(unit) * counts.groupShare(group);
      }
    }
    return expected;
  }

  private static double[][] draw(UnitGroupCounts counts, IndexBundle bundle, Settings settings) {
    int indices = bundle.names().size();
    double[][] values = new double[indices][settings.draws()];
    double[] cells = new double[counts.units() * counts.groups()];
    double[] found = new double[indices];
    TableSampler sampler = sampler(counts, settings.margins());
    for (int draw = 0; draw < settings.draws(); draw++) {
      sampler.draw(RandomStream.of(settings.seed(), draw), cells);
      bundle.evaluate(cells, found);
      for (int index = 0; index < indices; index++) {
        values[index][draw] = found[index];
      }
    }
    return values;
  }

  private static RandomisationFigure figure(String name, double observed, double[] all) {
    double[] drawn = Arrays.stream(all).filter(Double::isFinite).sorted().toArray();
    if (!Double.isFinite(observed) || drawn.length < 2) {
      return new NotTested(name, Reason.NOT_ENOUGH_VARIATION);
    }
    // a shuffled table with the same counts may differ in the last bit: it is as high
    double atLeast = observed - 1e-12 * Math.abs(observed);
    long higher = Arrays.stream(drawn).filter(value -> value >= atLeast).count();
    double p = (1.0 + higher) / (1.0 + drawn.length);
    return new Tested(name, observed, p, Math.sqrt(p * (1 - p) / drawn.length), underChance(drawn));
  }

  private static UnderChance underChance(double[] sorted) {
    double mean = Arrays.stream(sorted).average().orElseThrow();
    double squares = Arrays.stream(sorted).map(v -> (v - mean) * (v - mean)).sum();
    return new UnderChance(
        mean,
        Math.sqrt(squares / (sorted.length - 1)),
        sorted.length,
        new Percentiles(
            quantile(sorted, .01),
            quantile(sorted, .05),
            quantile(sorted, .10),
            quantile(sorted, .90),
            quantile(sorted, .95),
            quantile(sorted, .99)));
  }

  private static double quantile(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
