package nl.speelveld.choice.mixed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.speelveld.choice.estimate.Covariance;
import nl.speelveld.choice.estimate.Estimates;
import nl.speelveld.choice.estimate.NotIdentified;
import nl.speelveld.choice.kernel.Moments;
import nl.speelveld.choice.linear.Cholesky;
import nl.speelveld.choice.linear.Symmetric;
import nl.speelveld.choice.logit.Fit;
import nl.speelveld.choice.logit.RankOrderedLogit;
import nl.speelveld.choice.situation.RankedLists;
import nl.speelveld.choice.situation.Ranks;

/// Estimates tastes that differ between people: the mixed logit by simulated likelihood, for single
/// choices, panels and ranked lists.
///
/// When to use: where two people of one group, living side by side, would choose differently for
/// reasons that last. The likelihood has several tops: the search begins at several places and
/// tells which tops it found and from how many places. Each search climbs with few draws first and
/// goes on with all of them from where it stands (staged draws), by Newton's method where the
/// surface is curved like a hill, and by the outer products of scores (BHHH) where it is not.
///
/// Cost: persons × draws × one plain logit, in each of some ten iterations a start. Sources: Train
/// (2009); McFadden & Train (2000), J. Applied Econometrics 15. Checked against `mlogit` at its own
/// estimate: its published optimum is a lower top.
public final class MixedLogit {
  private static final int MOST_ITERATIONS = 200;
  private static final double SAME_TOP = 1e-4; // difference of log-likelihood

  private MixedLogit() {}

  /// How to search.
  ///
  /// @param draws the numbers that stand for tastes
  /// @param ranks which ranks count
  /// @param starts how many places to begin at, 1 or more
  /// @param seed of the places after the first
  public record Settings(Draws draws, Ranks ranks, int starts, long seed) {}

  /// A top of the likelihood.
  ///
  /// @param logLikelihood its height
  /// @param starts from how many places it was reached
  public record Top(double logLikelihood, int starts) {}

  /// What came of it.
  ///
  /// @param estimates at the highest top; the sign of a spread means nothing, but with a given set
  ///   of draws the other sign has another height, so it is told as it was found
  /// @param tops all tops, the highest first
  /// @param draws the numbers that stood for tastes, in words
  public record MixedFit(Estimates estimates, List<Top> tops, String draws) {
    /// Copies.
    public MixedFit {
      tops = List.copyOf(tops);
    }
  }

  /// Fits; nothing where the plain logit has no maximum or no search came to an end.
  public static Optional<MixedFit> find(
      RankedLists lists, MixedUtility utility, Settings settings) {
    Fit plain = RankOrderedLogit.fit(lists, utility.utility(), settings.ranks());
    if (!(plain instanceof Fit.Estimated(Estimates fixed)) || !fixed.notIdentified().isEmpty()) {
      return Optional.empty();
    }
    List<Climb> climbs = new ArrayList<>();
    for (int start = 0; start < settings.starts(); start++) {
      climb(lists, utility, settings, begin(fixed, utility, settings, start))
          .ifPresent(climbs::add);
    }
    return climbs.stream()
        .max(Comparator.comparingDouble(climb -> climb.moments.logLikelihood))
        .map(best -> best.fit(utility, lists, settings, tops(climbs)));
  }

  /// The log of the simulated probability of what each person gave, at given parameters.
  public static double[] logProbabilities(
      RankedLists lists, MixedUtility utility, Settings settings, double[] parameters) {
    return new SimulatedLikelihood(lists, utility, settings.ranks(), settings.draws())
        .ofPersons(parameters);
  }

  /// The slope of the simulated log-likelihood at given parameters, each times its standard error
  /// by the scores: near 0 at a top.
  public static double steepness(
      RankedLists lists, MixedUtility utility, Settings settings, double[] parameters) {
    Moments at =
        new SimulatedLikelihood(lists, utility, settings.ranks(), settings.draws()).at(parameters);
    double most = 0;
    for (int k = 0; k < at.width; k++) {
      most = Math.max(most, Math.abs(at.score[k]) / Math.sqrt(at.meat[k * at.width + k]));
    }
    return most;
  }

  /// The first start: the plain logit, spreads of half the coefficient. Others: moved at random.
  private static double[] begin(
      Estimates fixed, MixedUtility utility, Settings settings, int start) {
    SplittableRandom random = new SplittableRandom(settings.seed() + start);
    int[] places = utility.places();
    double[] begin = Arrays.copyOf(fixed.toArray(), fixed.values().size() + places.length);
    for (int k = 0; k < places.length; k++) {
      double size =
          Math.max(Math.abs(begin[places[k]]), fixed.classical().standardError(places[k]));
      double turn =
          start == 0 ? 0.5 : random.nextDouble(0.1, 1.2) * (random.nextBoolean() ? 1 : -1);
      begin[fixed.values().size() + k] = size * turn;
    }
    return begin;
  }

  private static Optional<Climb> climb(
      RankedLists lists, MixedUtility utility, Settings settings, double[] begin) {
    double[] at = begin;
    int iterations = 0;
    for (int draws : stages(settings.draws().draws())) {
      SimulatedLikelihood likelihood =
          new SimulatedLikelihood(lists, utility, settings.ranks(), settings.draws().first(draws));
      Climb climb = new Climb(likelihood, at, iterations);
      boolean last = draws == settings.draws().draws();
      if (!climb.run(last ? 1e-12 : 1e-3)) {
        return Optional.empty();
      }
      if (last) {
        return Optional.of(climb);
      }
      at = climb.at;
      iterations = climb.iterations;
    }
    return Optional.empty();
  }

  private static List<Integer> stages(int draws) {
    return draws <= 64 ? List.of(draws) : List.of(32, draws);
  }

  private static List<Top> tops(List<Climb> climbs) {
    List<Top> tops = new ArrayList<>();
    climbs.stream()
        .map(climb -> climb.moments.logLikelihood)
        .sorted(Comparator.reverseOrder())
        .forEach(height -> {
          if (!tops.isEmpty() && tops.getLast().logLikelihood() - height < SAME_TOP) {
            Top same = tops.removeLast();
            tops.add(new Top(same.logLikelihood(), same.starts() + 1));
          } else {
            tops.add(new Top(height, 1));
          }
        });
    return tops;
  }

  /// One way up.
  private static final class Climb {
    private final SimulatedLikelihood likelihood;
    private double[] at;
    private Moments moments;
    private int iterations;

    Climb(SimulatedLikelihood likelihood, double[] begin, int iterations) {
      this.likelihood = likelihood;
      this.at = begin;
      this.moments = likelihood.at(begin);
      this.iterations = iterations;
    }

    /// Whether a top was reached.
    ///
    /// @param tolerance what Newton's method still promises to gain at the end
    boolean run(double tolerance) {
      while (iterations++ < MOST_ITERATIONS) {
        Optional<Cholesky> hill = Cholesky.find(moments.width, moments.information, 1e-10);
        Optional<Cholesky> factor =
            hill.isPresent() ? hill : Cholesky.find(moments.width, moments.meat, 1e-12);
        if (factor.isEmpty()) {
          return false;
        }
        double[] step = factor.get().solve(moments.score);
        double promise = 0;
        for (int k = 0; k < step.length; k++) {
          promise += step[k] * moments.score[k];
        }
        if (hill.isPresent() && promise < tolerance) {
          return true;
        }
        if (!rise(step, promise)) {
          return hill.isPresent() && promise < 1e-8; // the last digit is reached
        }
      }
      return false;
    }

    private boolean rise(double[] step, double promise) {
      double[] start = at;
      for (double size = 1; size > 1e-6; size /= 2) {
        double[] moved = start.clone();
        for (int k = 0; k < moved.length; k++) {
          moved[k] += size * step[k];
        }
        Moments next = likelihood.at(moved);
        if (next.logLikelihood > moments.logLikelihood + 1e-4 * size * promise) {
          at = moved;
          moments = next;
          return true;
        }
      }
      return false;
    }

    MixedFit fit(MixedUtility utility, RankedLists lists, Settings settings, List<Top> tops) {
      int width = moments.width;
      double[] classical = Cholesky.find(width, moments.information, 0).orElseThrow().inverse();
      double[] clustered = Symmetric.sandwich(classical, moments.meat, width);
      List<Double> values = new ArrayList<>();
      double steepest = 0;
      for (int k = 0; k < width; k++) {
        values.add(at[k]);
        steepest =
            Math.max(steepest, Math.abs(moments.score[k]) * Math.sqrt(classical[k * width + k]));
      }
      // why one draw: without tastes all draws are alike
      double zero =
          new SimulatedLikelihood(lists, utility, settings.ranks(), settings.draws().first(1))
              .at(new double[width])
              .logLikelihood;
      Estimates estimates =
          new Estimates(
              utility.parameters(),
              values,
              Covariance.of(width, classical),
              Covariance.of(width, clustered),
              new Estimates.Account(
                  moments.logLikelihood,
                  zero,
                  moments.choices,
                  lists.persons(),
                  iterations,
                  steepest),
              List.<NotIdentified>of());
      return new MixedFit(estimates, tops, settings.draws().toString());
    }
  }
}
