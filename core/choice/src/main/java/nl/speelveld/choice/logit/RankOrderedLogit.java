package nl.speelveld.choice.logit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.speelveld.choice.estimate.Covariance;
import nl.speelveld.choice.estimate.Estimates;
import nl.speelveld.choice.estimate.NotIdentified;
import nl.speelveld.choice.estimate.NotIdentified.Reason;
import nl.speelveld.choice.kernel.Moments;
import nl.speelveld.choice.linear.Cholesky;
import nl.speelveld.choice.linear.Symmetric;
import nl.speelveld.choice.situation.RankedLists;
import nl.speelveld.choice.situation.Ranks;
import nl.speelveld.choice.term.Utility;

/// Estimates what lists say of tastes: the rank-ordered ("exploded") logit, of which the
/// conditional logit of a single choice is the case of one rank.
///
///     P(list) = Π_t exp(V at rank t) / Σ over all not ranked before t of exp(V)
///
/// When to use: parents rank schools and mean what they write. Where they leave out schools that
/// are out of reach the estimates are wrong; `nl.speelveld.choice.feasible` tells and
/// mends. Input: lists and a utility; distances in the unit of the coordinates. The likelihood is
/// concave, so what is found is the maximum: Newton's method with the exact information, halved
/// where it would fall. Standard errors: the inverse of the information, and clustered by person
/// (sandwich).
///
/// A parameter that the data do not settle is named and left out: an alternative nobody lists, a
/// term without variation, one that follows from others. Where all choices agree with a term there
/// is no maximum, and [Fit.NoMaximum] names the terms.
///
/// Cost: lists × (alternatives + ranks) × terms² in each of some six iterations; nothing of lists ×
/// alternatives is held. Sources: Beggs, Cardell & Hausman (1981), J. Econometrics 17; McFadden
/// (1974). Checked against `survival::coxph` (Cox's partial likelihood with rank as time is this
/// likelihood) and `mlogit` in `ChoiceVectorsTest`.
public final class RankOrderedLogit {
  private static final int MOST_ITERATIONS = 60;
  private static final double DECREMENT = 1e-20; // of the log-likelihood, as a share
  private static final double POSITIVE = 1e-13;
  private static final double LAST_DIGIT = 1e-12; // a promise too small to be seen in a sum
  private static final double CERTAIN = 1e-6; // of the log-likelihood of a choice
  private static final double KNOWLEDGE_LEFT =
      1e-8; // of the information where nothing is preferred
  private static final double ENOUGH = 0.1; // of the rise that the slope promises

  private RankOrderedLogit() {}

  /// Fits all ranks.
  public static Fit fit(RankedLists lists, Utility utility) {
    return fit(lists, utility, Ranks.ALL);
  }

  /// Fits the choices at these ranks.
  public static Fit fit(RankedLists lists, Utility utility, Ranks ranks) {
    Identification found = Identification.of(lists, utility, ranks);
    if (found.free().length == 0) {
      return new Fit.NoMaximum(found.not());
    }
    return new Search(
            new Likelihood(lists, utility, ranks, found.leftOut()), found, lists.persons())
        .run();
  }

  /// One search for the maximum.
  private static final class Search {
    private final Likelihood likelihood;
    private final Identification found;
    private final int persons;
    private final int[] free;
    private double[] at;

    Search(Likelihood likelihood, Identification found, int persons) {
      this.likelihood = likelihood;
      this.found = found;
      this.persons = persons;
      this.free = found.free();
      this.at = new double[likelihood.width()];
    }

    Fit run() {
      Moments now = likelihood.at(at, false);
      double zero = now.logLikelihood;
      for (int iteration = 1; iteration <= MOST_ITERATIONS; iteration++) {
        Optional<Cholesky> factor = factor(now);
        if (factor.isEmpty()) {
          return noMaximum();
        }
        double[] slope = slope(now);
        double[] step = factor.get().solve(slope);
        double decrement = dot(slope, step);
        if (decrement <= DECREMENT * (1 + Math.abs(now.logLikelihood))) {
          at = moved(at, step, 1); // the step that is left costs nothing
          return done(iteration, zero);
        }
        Optional<Moments> next = risen(step, now.logLikelihood, decrement);
        if (next.isEmpty() && decrement < LAST_DIGIT * (1 + Math.abs(now.logLikelihood))) {
          return done(iteration, zero); // the last digit is reached
        }
        next = next.isPresent() ? next : heldBack(now);
        if (next.isEmpty()) {
          return noMaximum();
        }
        now = next.get();
      }
      return noMaximum();
    }

    /// Where a rare term was carried far over the top all is flat there, and a step by the
    /// curvature of that place would be endless: a step by the curvature of the start, shorter and
    /// shorter.
    private Optional<Moments> heldBack(Moments now) {
      double[] begin = begin();
      double[] slope = slope(now);
      for (double hold = 1; hold < 1e6; hold *= 4) {
        double[] part = Symmetric.part(now.information, now.width, free);
        for (int k = 0; k < free.length; k++) {
          part[k * free.length + k] += hold * begin[k];
        }
        Optional<Cholesky> factor = Cholesky.find(free.length, part, POSITIVE);
        if (factor.isPresent()) {
          double[] step = factor.get().solve(slope);
          Optional<Moments> next = risen(step, now.logLikelihood, dot(slope, step));
          if (next.isPresent()) {
            return next;
          }
        }
      }
      return Optional.empty();
    }

    /// The information of each parameter by itself where nothing is preferred.
    private double[] begin() {
      Moments start = likelihood.at(new double[likelihood.width()], false);
      return Arrays.stream(free)
          .mapToDouble(at -> start.information[at * start.width + at])
          .toArray();
    }

    /// Moves along the step, halved until the likelihood rises enough and does not fall as steeply
    /// behind the new place as it rose before it: where a term is rare (siblings) the first step
    /// would leap over the top to where all is flat.
    private Optional<Moments> risen(double[] step, double before, double decrement) {
      double[] start = at;
      double noise = 1e-13 * Math.abs(before);
      for (double size = 1; size > 1e-10; size /= 2) {
        at = moved(start, step, size);
        Moments next = likelihood.at(at, false);
        double rise = next.logLikelihood - before;
        boolean enough = rise >= ENOUGH * size * decrement || decrement < noise && rise > -noise;
        if (enough && dot(slope(next), step) >= -decrement) {
          return Optional.of(next);
        }
      }
      at = start;
      return Optional.empty();
    }

    private double[] moved(double[] start, double[] step, double size) {
      double[] moved = start.clone();
      for (int k = 0; k < free.length; k++) {
        moved[free[k]] += size * step[k];
      }
      return moved;
    }

    private Optional<Cholesky> factor(Moments moments) {
      double[] part = Symmetric.part(moments.information, moments.width, free);
      return Cholesky.find(free.length, part, POSITIVE);
    }

    private double[] slope(Moments moments) {
      return Arrays.stream(free).mapToDouble(parameter -> moments.score[parameter]).toArray();
    }

    private Fit done(int iterations, double zero) {
      Moments last = likelihood.at(at, true);
      Optional<Cholesky> factor = factor(last);
      if (factor.isEmpty() || isFlat(last)) {
        return noMaximum();
      }
      double[] classical = factor.get().inverse();
      double[] meat = Symmetric.part(last.meat, last.width, free);
      double[] clustered = Symmetric.sandwich(classical, meat, free.length);
      List<Double> values = new ArrayList<>();
      double steepest = 0;
      for (int k = 0; k < free.length; k++) {
        values.add(at[free[k]]);
        double error = Math.sqrt(classical[k * free.length + k]);
        steepest = Math.max(steepest, Math.abs(last.score[free[k]]) * error);
      }
      return new Fit.Estimated(
          new Estimates(
              found.names(),
              values,
              Covariance.of(free.length, classical),
              Covariance.of(free.length, clustered),
              new Estimates.Account(
                  last.logLikelihood, zero, last.choices, persons, iterations, steepest),
              found.not()));
    }

    /// Whether the search ended because all is flat, and not on a top: every choice is as good as
    /// certain, or of some parameter nothing is left to be known.
    private boolean isFlat(Moments last) {
      boolean certain = last.logLikelihood > -CERTAIN * last.choices;
      double[] begin = begin();
      return certain
          || IntStream.range(0, free.length)
              .anyMatch(k ->
                  last.information[free[k] * last.width + free[k]] < KNOWLEDGE_LEFT * begin[k]);
    }

    /// The terms that grow without end: those that moved furthest in units of what they explain.
    private Fit noMaximum() {
      List<NotIdentified> all = new ArrayList<>(found.not());
      double[] begin = begin();
      double[] flat = new double[free.length];
      double most = 0;
      for (int k = 0; k < free.length; k++) {
        double variation = Math.sqrt(begin[k]);
        flat[k] = Math.abs(at[free[k]]) * variation;
        most = Math.max(most, flat[k]);
      }
      for (int k = 0; k < free.length; k++) {
        if (flat[k] >= most / 10) {
          all.add(new NotIdentified(found.names().get(k), Reason.SEPARATES));
        }
      }
      return new Fit.NoMaximum(all);
    }
  }

  private static double dot(double[] left, double[] right) {
    double sum = 0;
    for (int at = 0; at < left.length; at++) {
      sum += left[at] * right[at];
    }
    return sum;
  }
}
