package nl.speelveld.segregation.smallunits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The distribution of units' chances that makes the counts of units of one size likeliest: a few
/// points with weights (nonparametric maximum likelihood of a binomial mixture).
///
/// Found by adding the chances where the likelihood would rise most and refitting all weights by
/// least squares (Wang 2007), until no chance promises a rise above 1e-10. When the fitted
/// frequencies equal those counted, other distributions fit as well, and indices have bounds only.
final class MixingDistribution {
  private static final int GRID = 1000;
  private static final double ENOUGH = 1e-10;
  private final BinomialTable table;
  private final double[] frequencies;
  private final double units;
  private final List<double[]> rows = new ArrayList<>(); // binomial probabilities of each point
  private double[] points;
  private double[] weights;
  private double gap;

  private MixingDistribution(int size, double[] counts) {
    table = new BinomialTable(size);
    units = Arrays.stream(counts).sum();
    frequencies = Arrays.stream(counts).map(count -> count / units).toArray();
    double mean = 0;
    for (int x = 0; x <= size; x++) {
      mean += frequencies[x] * x / size;
    }
    points = new double[] {0, mean / 2, mean, (1 + mean) / 2, 1};
    weights = new double[] {.1, .25, .3, .25, .1};
  }

  /// Fits units of one size.
  ///
  /// @param size pupils per unit
  /// @param counts how many units have 0, 1, … `size` members of the group
  static MixingDistribution fit(int size, double[] counts) {
    MixingDistribution mixing = new MixingDistribution(size, counts);
    for (int round = 0; round < 500; round++) {
      mixing.rebuild();
      List<Double> found = mixing.promising(mixing.fitted());
      if (mixing.gap < ENOUGH || !mixing.improve(found)) {
        break;
      }
    }
    mixing.polish();
    return mixing;
  }

  /// Twins (the same point twice, a hair apart) are joined, then points and weights move together
  /// by expectation and maximisation, each step of which raises the likelihood.
  private void polish() {
    if (!pointIdentified()) {
      return;
    }
    joinTwins();
    double before = logLikelihood(fitted());
    for (int step = 0; step < 40_000; step++) {
      expectAndMaximise();
      double after = logLikelihood(fitted());
      if (step % 50 == 49) {
        if (after - before < 1e-15) {
          break;
        }
        before = after;
      }
    }
    promising(fitted());
  }

  private void joinTwins() {
    Integer[] order = new Integer[points.length];
    Arrays.setAll(order, k -> k);
    Arrays.sort(order, (i, j) -> Double.compare(points[i], points[j]));
    double[] joined = new double[points.length];
    double[] mass = new double[points.length];
    int filled = 0;
    double last = Double.NEGATIVE_INFINITY;
    for (int k : order) {
      if (weights[k] == 0) {
        continue;
      }
      boolean twin = points[k] - last < .03 && last > 0 && points[k] < 1;
      int at = twin ? filled - 1 : filled++;
      joined[at] = (joined[at] * mass[at] + points[k] * weights[k]) / (mass[at] + weights[k]);
      mass[at] += weights[k];
      last = points[k];
    }
    points = Arrays.copyOf(joined, filled);
    weights = Arrays.copyOf(mass, filled);
    rebuild();
  }

  private void expectAndMaximise() {
    double[] fit = fitted();
    int size = frequencies.length - 1;
    for (int s = 0; s < points.length; s++) {
      double mass = 0;
      double members = 0;
      for (int x = 0; x <= size; x++) {
        double share =
            frequencies[x] == 0 ? 0 : frequencies[x] * weights[s] * rows.get(s)[x] / fit[x];
        mass += share;
        members += share * x;
      }
      weights[s] = mass;
      points[s] = mass == 0 ? points[s] : Math.clamp(members / (mass * size), 0.0, 1.0);
    }
    rebuild();
  }

  private void rebuild() {
    rows.clear();
    for (double point : points) {
      rows.add(table.at(point));
    }
  }

  double[] points() {
    return points.clone();
  }

  double[] weights() {
    return weights.clone();
  }

  /// The largest rise of the mean log-likelihood that any chance still promises.
  double gap() {
    return gap;
  }

  /// The frequencies that the distribution gives.
  double[] fitted() {
    return mixed(weights);
  }

  private double[] mixed(double[] with) {
    double[] fit = new double[frequencies.length];
    for (int s = 0; s < rows.size(); s++) {
      for (int x = 0; x < fit.length; x++) {
        fit[x] += with[s] * rows.get(s)[x];
      }
    }
    return fit;
  }

  double negativeLogLikelihood() {
    return -units * logLikelihood(fitted());
  }

  /// Whether the counts lie outside what mixtures can give, so that the likeliest one is the only.
  boolean pointIdentified() {
    double[] fit = fitted();
    double most = 0;
    for (int x = 0; x < fit.length; x++) {
      most = Math.max(most, Math.abs(fit[x] - frequencies[x]));
    }
    return most > 1e-6;
  }

  private double logLikelihood(double[] fit) {
    double sum = 0;
    for (int x = 0; x < fit.length; x++) {
      sum += frequencies[x] == 0 ? 0 : frequencies[x] * Math.log(fit[x]);
    }
    return sum;
  }

  private double rise(double chance, double[] fit) {
    double[] row = table.at(chance);
    double sum = -1;
    for (int x = 0; x < fit.length; x++) {
      sum += frequencies[x] == 0 ? 0 : frequencies[x] * row[x] / fit[x];
    }
    return sum;
  }

  private List<Double> promising(double[] fit) {
    double[] rises = new double[GRID + 1];
    for (int g = 0; g <= GRID; g++) {
      rises[g] = rise((double) g / GRID, fit);
    }
    gap = Double.NEGATIVE_INFINITY;
    List<Double> found = new ArrayList<>();
    for (int g = 0; g <= GRID; g++) {
      boolean peak = (g == 0 || rises[g] >= rises[g - 1]) && (g == GRID || rises[g] > rises[g + 1]);
      if (peak) {
        double best = climbed(Math.max(0, g - 1.0) / GRID, Math.min(GRID, g + 1.0) / GRID, fit);
        gap = Math.max(gap, rise(best, fit));
        found.add(best);
      }
    }
    return found;
  }

  private double climbed(double from, double to, double[] fit) {
    double low = from;
    double high = to;
    for (int step = 0; step < 60; step++) {
      double left = low + (high - low) / 3;
      double right = high - (high - low) / 3;
      if (rise(left, fit) < rise(right, fit)) {
        low = left;
      } else {
        high = right;
      }
    }
    double middle = (low + high) / 2;
    double best = rise(from, fit) >= rise(middle, fit) ? from : middle; // 0 and 1 are ends
    return rise(to, fit) > rise(best, fit) ? to : best;
  }

  private boolean improve(List<Double> found) {
    double[] fit = fitted();
    double before = logLikelihood(fit);
    int old = points.length;
    double[] wider = Arrays.copyOf(points, old + found.size());
    double[] start = Arrays.copyOf(weights, wider.length);
    for (int k = 0; k < found.size(); k++) {
      wider[old + k] = found.get(k);
      rows.add(table.at(found.get(k)));
    }
    double[] goal = LeastSquares.solve(columns(fit), wanted());
    double sum = Arrays.stream(goal).sum();
    points = wider;
    for (double step = 1; step > 1e-8; step /= 2) {
      double[] moved = new double[goal.length];
      for (int k = 0; k < moved.length; k++) {
        moved[k] = start[k] + step * (goal[k] / sum - start[k]);
      }
      if (logLikelihood(mixed(moved)) > before) {
        weights = moved;
        dropEmpty();
        return true;
      }
    }
    weights = start;
    return false;
  }

  /// Rows of the quadratic approximation, and one heavy row that holds the sum of weights at 1.
  private double[][] columns(double[] fit) {
    double[][] columns = new double[rows.size()][fit.length + 1];
    for (int s = 0; s < columns.length; s++) {
      for (int x = 0; x < fit.length; x++) {
        columns[s][x] =
            frequencies[x] == 0 ? 0 : Math.sqrt(frequencies[x]) * rows.get(s)[x] / fit[x];
      }
      columns[s][fit.length] = 1000;
    }
    return columns;
  }

  private double[] wanted() {
    double[] wanted = new double[frequencies.length + 1];
    for (int x = 0; x < frequencies.length; x++) {
      wanted[x] = 2 * Math.sqrt(frequencies[x]);
    }
    wanted[frequencies.length] = 1000;
    return wanted;
  }

  private void dropEmpty() {
    int kept = 0;
    double[] keptPoints = new double[points.length];
    double[] keptWeights = new double[points.length];
    for (int k = 0; k < points.length; k++) {
      if (weights[k] > 1e-12) {
        keptPoints[kept] = points[k];
        keptWeights[kept++] = weights[k];
      }
    }
    points = Arrays.copyOf(keptPoints, kept);
    weights = Arrays.copyOf(keptWeights, kept);
    rebuild();
  }
}
