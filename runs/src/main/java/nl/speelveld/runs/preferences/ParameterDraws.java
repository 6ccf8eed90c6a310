package nl.speelveld.runs.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.speelveld.choice.linear.Cholesky;

/// Parameters that could have been estimated as well: drawn from the normal distribution around the
/// estimates that their covariance is of.
final class ParameterDraws {
  private static final double SINGULAR = 1e-14; // of a diagonal: a smaller pivot counts as zero

  private ParameterDraws() {}

  /// As many sets of parameters as a question asks, from its seed; none where the covariance is not
  /// safely positive definite, because then nothing can be drawn.
  static List<double[]> of(Fitted.Parameters parameters, ForecastQuestion question) {
    double[] values = parameters.toArray();
    List<double[]> drawn = new ArrayList<>();
    Cholesky.find(values.length, parameters.covariance().toCells(), SINGULAR)
        .ifPresent(factor -> {
          SplittableRandom random = new SplittableRandom(question.seed());
          for (int draw = 0; draw < question.draws(); draw++) {
            drawn.add(moved(values, factor, random));
          }
        });
    return drawn;
  }

  private static double[] moved(double[] values, Cholesky factor, SplittableRandom random) {
    double[] z = new double[values.length];
    for (int k = 0; k < z.length; k++) {
      z[k] = random.nextGaussian();
    }
    double[] moved = factor.times(z);
    for (int k = 0; k < z.length; k++) {
      moved[k] += values[k];
    }
    return moved;
  }
}
