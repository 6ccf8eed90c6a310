package nl.speelveld.segregation.chance;

import java.util.Arrays;

/// Draws Poisson or binomial counts by look-up.
///
/// The probabilities are built outward from the mode by the ratio of neighbours until they are
/// below 1e-13 of it, so a draw is exact to 2⁻³² (the resolution of the look-up). A law whose
/// standard deviation is above 20,000 would need a large table: it is drawn from the rounded normal
/// distribution, whose error there is below 0.01 % of a standard deviation.
public sealed interface CountTable {
  /// The standard deviation above which a table would be too large.
  double LARGEST_TABLED = 20_000;

  /// A law held as a table.
  record Tabled(AliasTable table) implements CountTable {}

  /// A law so wide that it is drawn as a rounded normal.
  record Wide(double mean, double deviation, double most) implements CountTable {}

  /// Poisson counts.
  static CountTable poisson(double mean) {
    if (Math.sqrt(mean) > LARGEST_TABLED) {
      return new Wide(mean, Math.sqrt(mean), Double.MAX_VALUE);
    }
    return tabled((int) mean, Integer.MAX_VALUE - 1, count -> mean / (count + 1));
  }

  /// Successes in `trials` with a `chance`, 0 … 1.
  static CountTable binomial(int trials, double chance) {
    double deviation = Math.sqrt(trials * chance * (1 - chance));
    if (deviation > LARGEST_TABLED) {
      return new Wide(trials * chance, deviation, trials);
    }
    if (chance <= 0 || chance >= 1) {
      return new Tabled(AliasTable.of(chance <= 0 ? 0 : trials, new double[] {1}));
    }
    double odds = chance / (1 - chance);
    int mode = (int) Math.min((trials + 1.0) * chance, trials);
    return tabled(mode, trials, count -> (trials - count) / (count + 1.0) * odds);
  }

  /// Probability of `count + 1` divided by that of `count`.
  @FunctionalInterface
  interface Ratio {
    /// The ratio at a count.
    double at(int count);
  }

  private static CountTable tabled(int mode, int most, Ratio ratio) {
    double[] up = new double[16];
    int above = 0;
    double weight = 1;
    for (int count = mode; count <= most && weight > 1e-13; count++) {
      up = above == up.length ? Arrays.copyOf(up, above * 2) : up;
      up[above++] = weight;
      weight *= ratio.at(count);
    }
    double[] down = new double[16];
    int below = 0;
    weight = 1;
    for (int count = mode - 1; count >= 0; count--) {
      weight /= ratio.at(count);
      if (weight < 1e-13) {
        break;
      }
      down = below == down.length ? Arrays.copyOf(down, below * 2) : down;
      down[below++] = weight;
    }
    double[] weights = new double[above + below];
    for (int k = 0; k < below; k++) {
      weights[below - 1 - k] = down[k];
    }
    System.arraycopy(up, 0, weights, below, above);
    return new Tabled(AliasTable.of(mode - below, weights));
  }

  /// A draw.
  default double draw(RandomStream random) {
    return switch (this) {
      case Tabled(AliasTable table) -> table.draw(random);
      case Wide(double mean, double deviation, double most) ->
          Math.clamp(Math.rint(mean + deviation * random.nextGaussian()), 0, most);
    };
  }
}
