package nl.speelveld.segregation.smallunits;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Indices of the chances behind the counts when those follow a beta law over the units
/// (beta-binomial model of Rathelot).
///
/// It answers: how segregated are the units' chances to hold a member of the group, apart from the
/// luck of the draw? Exact for any unit size if the law is right; a city of two kinds of schools is
/// not of beta form. `pooled`: one law for units of all sizes. `byUnitSize`: a law per size,
/// indices averaged over units or over heads. Fitted by maximum likelihood (Newton steps); a table
/// with no more spread than chance gives runs to a law without spread, and indices of 0. Natural
/// logarithms. Source: Rathelot (2012), Journal of Business & Economic Statistics 30(4).
public final class BetaMixture {
  private BetaMixture() {}

  /// A fitted law.
  ///
  /// @param unitSize size of the units, 0 for all sizes together
  /// @param units how many units it was fitted to
  /// @param alpha first parameter; the mean is alpha / (alpha + beta)
  /// @param beta second parameter
  /// @param negativeLogLikelihood without the binomial coefficients
  /// @param indices indices of the law
  public record Fit(
      int unitSize,
      int units,
      double alpha,
      double beta,
      double negativeLogLikelihood,
      SmallUnitIndices indices) {}

  /// One law for all units; the group is the first column. Both groups must hold somebody.
  public static Fit pooled(UnitGroupCounts twoGroups) {
    Sizes.check(twoGroups);
    BetaLikelihood likelihood = new BetaLikelihood();
    for (int unit = 0; unit < twoGroups.units(); unit++) {
      likelihood.add((int) twoGroups.count(unit, 0), (int) twoGroups.unitTotal(unit));
    }
    return fit(0, likelihood);
  }

  /// A law per unit size, smallest first. Sizes of which all units are of one group have the
  /// indices of full evenness, 0, since they tell of no difference.
  public static List<Fit> byUnitSize(UnitGroupCounts twoGroups) {
    Sizes.check(twoGroups);
    TreeMap<Integer, BetaLikelihood> bySize = new TreeMap<>();
    for (int unit = 0; unit < twoGroups.units(); unit++) {
      int size = (int) twoGroups.unitTotal(unit);
      if (size > 0) {
        bySize
            .computeIfAbsent(size, ignored -> new BetaLikelihood())
            .add((int) twoGroups.count(unit, 0), size);
      }
    }
    List<Fit> fits = new ArrayList<>();
    bySize.forEach((size, likelihood) -> fits.add(fit(size, likelihood)));
    return fits;
  }

  /// The mean of the indices of fits per size: over units, or over heads.
  public static SmallUnitIndices averaged(List<Fit> bySize, boolean overHeads) {
    double total = 0;
    for (Fit fit : bySize) {
      total += weight(fit, overHeads);
    }
    SmallUnitIndices sum = new SmallUnitIndices(0, 0, 0, 0, 0);
    for (Fit fit : bySize) {
      sum = sum.plus(weight(fit, overHeads) / total, fit.indices());
    }
    return sum;
  }

  private static double weight(Fit fit, boolean overHeads) {
    return fit.units() * (overHeads ? (double) fit.unitSize() : 1);
  }

  private static Fit fit(int size, BetaLikelihood likelihood) {
    double[] best = likelihood.maximise();
    return new Fit(
        size,
        likelihood.units(),
        best[0],
        best[1],
        likelihood.negativeLog(best[0], best[1]),
        indices(best[0], best[1]));
  }

  /// Indices of a beta law, in closed form.
  static SmallUnitIndices indices(double a, double b) {
    double mean = a / (a + b);
    double evenness = mean * (1 - mean);
    // mean absolute deviation: 2 aᵃ bᵇ / ( B(a,b) (a+b)^(a+b+1) )
    double deviation =
        2
            * Math.exp(
                a * Math.log(a)
                    + b * Math.log(b)
                    - GammaFunctions.logBeta(a, b)
                    - (a + b + 1) * Math.log(a + b));
    double entropy = -mean * Math.log(mean) - (1 - mean) * Math.log(1 - mean);
    double inside =
        GammaFunctions.digamma(a + b + 1)
            - mean * GammaFunctions.digamma(a + 1)
            - (1 - mean) * GammaFunctions.digamma(b + 1);
    double root = Math.exp(GammaFunctions.logBeta(a + .5, b + .5) - GammaFunctions.logBeta(a, b));
    // mean distance of two draws: 4/(a+b) · B(a+b,a+b) / ( B(a,a) B(b,b) )
    double distance =
        4
            / (a + b)
            * Math.exp(
                GammaFunctions.logBeta(a + b, a + b)
                    - GammaFunctions.logBeta(a, a)
                    - GammaFunctions.logBeta(b, b));
    return new SmallUnitIndices(
        deviation / (2 * evenness),
        1 - inside / entropy,
        1 - root * root / evenness,
        1 / (a + b + 1),
        distance / (2 * evenness));
  }
}
