package nl.speelveld.benchmarks.coverage;

import java.util.Arrays;
import nl.speelveld.segregation.bootstrap.TwoGroupBundle;

/// A city whose true segregation is known: units of one size, each with its own chance to draw a
/// pupil of the group.
///
/// @param unitSize pupils per unit
/// @param chances chance of each unit
record KnownCity(int unitSize, double[] chances) {
  /// How chances differ between units.
  enum Shape {
    /// Logits spread as a logistic law: many ordinary units, some extreme.
    SMOOTH,
    /// Two kinds of units: a share `P` of them high, the others low.
    TWO_KINDS
  }

  /// A city with this true D.
  ///
  /// @param units how many
  /// @param share share of the group in the whole city
  /// @param d true dissimilarity, 0 … 1
  static KnownCity of(int unitSize, int units, double share, double d, Shape shape) {
    double[] chances = new double[units];
    if (d >= 1) {
      Arrays.fill(chances, 0, (int) Math.round(share * units), 1);
      return new KnownCity(unitSize, chances);
    }
    double low = 0;
    double high = shape == Shape.TWO_KINDS ? 1 : 16;
    for (int step = 0; step < 60; step++) {
      double middle = (low + high) / 2;
      fill(chances, share, middle, shape);
      if (dissimilarity(chances) < d) {
        low = middle;
      } else {
        high = middle;
      }
    }
    fill(chances, share, low, shape);
    return new KnownCity(unitSize, chances);
  }

  /// Expected counts, units × two groups.
  double[] expected() {
    double[] cells = new double[2 * chances.length];
    for (int unit = 0; unit < chances.length; unit++) {
      cells[2 * unit] = unitSize * chances[unit];
      cells[2 * unit + 1] = unitSize * (1 - chances[unit]);
    }
    return cells;
  }

  /// True values of all indices.
  double[] truths() {
    double[] values = new double[TwoGroupBundle.NAMES.size()];
    TwoGroupBundle.forUnits(chances.length).evaluate(expected(), values);
    return values;
  }

  private static void fill(double[] chances, double share, double spread, Shape shape) {
    if (shape == Shape.TWO_KINDS) {
      int high = (int) Math.round(share * chances.length);
      Arrays.fill(chances, share * (1 - spread));
      Arrays.fill(chances, 0, high, share + spread * (1 - share));
      return;
    }
    double low = -60;
    double high = 60;
    for (int step = 0; step < 60; step++) {
      double middle = (low + high) / 2;
      double sum = 0;
      for (int unit = 0; unit < chances.length; unit++) {
        double place = (unit + .5) / chances.length;
        double logit = middle + spread * .6 * Math.log(place / (1 - place));
        chances[unit] = 1 / (1 + Math.exp(-logit));
        sum += chances[unit];
      }
      if (sum < share * chances.length) {
        low = middle;
      } else {
        high = middle;
      }
    }
  }

  private static double dissimilarity(double[] chances) {
    double mean = Arrays.stream(chances).average().orElseThrow();
    double sum = Arrays.stream(chances).map(chance -> Math.abs(chance - mean)).sum();
    return sum / (2 * chances.length * mean * (1 - mean));
  }
}
