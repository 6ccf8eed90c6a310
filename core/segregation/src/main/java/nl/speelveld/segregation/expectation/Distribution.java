package nl.speelveld.segregation.expectation;

import java.util.Arrays;

/// Probabilities of a count, laid out: `from`, `from + 1`, …
public final class Distribution {
  private final double from;
  private final double[] chances;

  private Distribution(double from, double[] chances) {
    this.from = from;
    this.chances = chances;
  }

  /// The probabilities of a law, without tails below 1e-20 of the mode.
  public static Distribution of(CountLaw law) {
    double mode = law.mode();
    double least = mode;
    double weight = 1;
    while (least > law.smallest() && weight > CountLaw.NEGLIGIBLE) {
      least--;
      weight /= law.stepUp(least);
    }
    double[] weights = new double[16];
    int filled = 0;
    double sum = 0;
    for (double count = least; count <= law.largest(); count++) {
      if (count > mode && weight < CountLaw.NEGLIGIBLE) {
        break;
      }
      weights = filled == weights.length ? Arrays.copyOf(weights, 2 * filled) : weights;
      weights[filled++] = weight;
      sum += weight;
      weight *= law.stepUp(count);
    }
    double[] chances = Arrays.copyOf(weights, filled);
    for (int k = 0; k < filled; k++) {
      chances[k] /= sum;
    }
    return new Distribution(least, chances);
  }

  /// Mean of `| x / first − y / second |` for two independent counts; time: length of both.
  public double meanDistance(Distribution other, double first, double second) {
    double otherMean = 0;
    for (int k = 0; k < other.chances.length; k++) {
      otherMean += other.chances[k] * (other.from + k) / second;
    }
    double below = 0; // probability that y/second lies at or below x/first
    double belowMean = 0; // and its part of the mean
    double sum = 0;
    int at = 0;
    for (int k = 0; k < chances.length; k++) {
      double x = (from + k) / first;
      while (at < other.chances.length && (other.from + at) / second <= x) {
        below += other.chances[at];
        belowMean += other.chances[at] * (other.from + at) / second;
        at++;
      }
      // E|x − y| = x (2 F(x) − 1) + E[y] − 2 E[y; y ≤ x]
      sum += chances[k] * (x * (2 * below - 1) + otherMean - 2 * belowMean);
    }
    return sum;
  }
}
