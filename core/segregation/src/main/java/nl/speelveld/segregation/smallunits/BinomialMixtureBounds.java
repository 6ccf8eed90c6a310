package nl.speelveld.segregation.smallunits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import nl.speelveld.segregation.value.Interval;
import nl.speelveld.segregation.value.Interval.Method;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Between which values indices of the chances behind the counts must lie, whatever law those
/// chances follow over the units (D'Haultfœuille & Rathelot).
///
/// Units of size K tell the first K moments of the law and no more. Where the counts lie outside
/// what any law can give, the likeliest law is the only one and the index is a point; else its
/// smallest and largest value are found by a linear program over the laws with those moments (on a
/// grid of 2,001 chances). These are bounds of what can be known, not an interval of what chance
/// moves. Indices: of each size with the mean chance of all units, averaged over units or over
/// heads. Meant for units up to about fifty pupils: above, bounds are points, and the time grows
/// with the cube of the size. Source: D'Haultfœuille & Rathelot (2017), Quantitative Economics
/// 8(1).
public final class BinomialMixtureBounds {
  private static final int GRID = 2000;

  private BinomialMixtureBounds() {}

  /// The law of units of one size.
  ///
  /// @param unitSize pupils per unit
  /// @param units how many
  /// @param pointIdentified whether only one law fits
  /// @param gap how far from the likeliest law the fit may be, in mean log-likelihood
  /// @param negativeLogLikelihood with the binomial coefficients
  /// @param law the fitted law
  public record SizeClass(
      int unitSize,
      int units,
      boolean pointIdentified,
      double gap,
      double negativeLogLikelihood,
      Law law) {}

  /// Chances and their weights, in pairs.
  public record Law(List<Double> chances, List<Double> weights) {
    public Law {
      chances = List.copyOf(chances);
      weights = List.copyOf(weights);
    }
  }

  /// Bounds of all indices.
  ///
  /// @param mean mean chance
  /// @param duncan dissimilarity
  /// @param theil information index
  /// @param atkinson Atkinson with b = ½
  /// @param coworker variance ratio
  public record Bounds(
      double mean, Interval duncan, Interval theil, Interval atkinson, Interval coworker) {}

  /// Fits each unit size, smallest first; the group is the first column. Both groups must hold
  /// somebody.
  public static List<SizeClass> fit(UnitGroupCounts twoGroups) {
    Sizes.check(twoGroups);
    TreeMap<Integer, double[]> counts = new TreeMap<>();
    for (int unit = 0; unit < twoGroups.units(); unit++) {
      int size = (int) twoGroups.unitTotal(unit);
      if (size > 0) {
        counts.computeIfAbsent(size, k -> new double[k + 1])[(int) twoGroups.count(unit, 0)]++;
      }
    }
    List<SizeClass> classes = new ArrayList<>();
    counts.forEach((size, ofSize) -> classes.add(sizeClass(size, ofSize)));
    return classes;
  }

  private static SizeClass sizeClass(int size, double[] counts) {
    MixingDistribution mixing = MixingDistribution.fit(size, counts);
    return new SizeClass(
        size,
        (int) Arrays.stream(counts).sum(),
        mixing.pointIdentified(),
        mixing.gap(),
        mixing.negativeLogLikelihood(),
        new Law(
            Arrays.stream(mixing.points()).boxed().toList(),
            Arrays.stream(mixing.weights()).boxed().toList()));
  }

  /// Bounds over all sizes, averaged over units or over heads.
  public static Bounds of(List<SizeClass> classes, boolean overHeads) {
    double mean = average(classes, overHeads, c -> mean(c.law(), p -> p));
    double evenness = mean * (1 - mean);
    double entropy = entropy(mean);
    Interval distance = between(classes, overHeads, p -> Math.abs(p - mean));
    Interval inside = between(classes, overHeads, BinomialMixtureBounds::entropy);
    Interval root = between(classes, overHeads, p -> Math.sqrt(p * (1 - p)));
    Interval square = between(classes, overHeads, p -> p * p);
    return new Bounds(
        mean,
        interval(distance.low() / (2 * evenness), distance.high() / (2 * evenness)),
        interval(1 - inside.high() / entropy, 1 - inside.low() / entropy),
        interval(1 - root.high() * root.high() / evenness, 1 - root.low() * root.low() / evenness),
        interval(
            (square.low() - mean * mean) / evenness, (square.high() - mean * mean) / evenness));
  }

  private static Interval interval(double low, double high) {
    return new Interval(Math.min(low, high), high, 1, Method.IDENTIFIED_SET);
  }

  private interface OfClass {
    double value(SizeClass ofSize);
  }

  private static double average(List<SizeClass> classes, boolean overHeads, OfClass value) {
    double sum = 0;
    double weights = 0;
    for (SizeClass ofSize : classes) {
      double weight = ofSize.units() * (overHeads ? (double) ofSize.unitSize() : 1);
      sum += weight * value.value(ofSize);
      weights += weight;
    }
    return sum / weights;
  }

  private static Interval between(
      List<SizeClass> classes, boolean overHeads, DoubleUnaryOperator function) {
    double low = average(classes, overHeads, c -> extreme(c, function, 1));
    double high = average(classes, overHeads, c -> -extreme(c, function, -1));
    return interval(low, high);
  }

  /// The smallest mean of `sign × function` over the laws of a class.
  private static double extreme(SizeClass ofSize, DoubleUnaryOperator function, int sign) {
    Law law = ofSize.law();
    if (ofSize.pointIdentified()) {
      return sign * mean(law, function);
    }
    int rows = ofSize.unitSize() + 1;
    int own = law.chances().size();
    double[] costs = new double[GRID + 1 + own];
    double[][] matrix = new double[rows][costs.length];
    BinomialTable table = new BinomialTable(ofSize.unitSize());
    double[] fitted = new double[rows];
    for (int column = 0; column < costs.length; column++) {
      int at = column - GRID - 1;
      // the law itself is among the columns, so a solution exists
      double chance = at < 0 ? (double) column / GRID : law.chances().get(at);
      double[] row = table.at(chance);
      costs[column] = sign * function.applyAsDouble(chance);
      for (int x = 0; x < rows; x++) {
        matrix[x][column] = row[x];
        fitted[x] += at < 0 ? 0 : law.weights().get(at) * row[x];
      }
    }
    return Math.min(sign * mean(law, function), LinearProgram.smallest(costs, matrix, fitted));
  }

  private static double mean(Law law, DoubleUnaryOperator function) {
    double sum = 0;
    for (int k = 0; k < law.chances().size(); k++) {
      sum += law.weights().get(k) * function.applyAsDouble(law.chances().get(k));
    }
    return sum;
  }

  private static double entropy(double p) {
    return p <= 0 || p >= 1 ? 0 : -p * Math.log(p) - (1 - p) * Math.log(1 - p);
  }
}
