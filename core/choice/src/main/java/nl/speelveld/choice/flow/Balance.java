package nl.speelveld.choice.flow;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Finds the constants of destinations for given coefficients, and what the likelihood looks like
/// with the constants always best. Lives inside one run.
///
/// The constants are those with which the expected intake of every destination is the counted one.
/// They are found by Newton's method on the likelihood, which is concave in them. (Proportional
/// fitting, each constant raised by the log of counted over expected, comes to the same in
/// thousands of rounds where schools of a whole country hang together; here it only makes the
/// beginning.)
final class Balance {
  static final double EXACT = 1e-12; // relative misfit of an intake
  private static final double NEARLY = 1e-9;
  private static final int MOST_STEPS = 200;
  private static final int ROUGH_ROUNDS = 3;
  private static final double LONGEST = 5; // of a step of a constant: e^5 is 150 times

  private final Passes passes;
  private final Regions regions;
  private final double[][] terms;

  /// The model at some coefficients, balanced.
  @SuppressWarnings("ArrayRecordComponent") // lives inside one run, and is never compared
  record State(double[] beta, double[] constants, Passes.Expected expected, double misfit) {
    double logLikelihood() {
      return expected.logLikelihood();
    }
  }

  Balance(Passes passes, Regions regions, List<FlowTerm> terms) {
    this.passes = passes;
    this.regions = regions;
    this.terms = terms.stream().map(term -> term.values).toArray(double[][]::new);
  }

  Balance(Flows flows, List<FlowTerm> terms) {
    this(new Passes(flows), terms);
  }

  private Balance(Passes passes, List<FlowTerm> terms) {
    this(passes, Regions.of(passes), terms);
  }

  /// How the likelihood is curved at a state.
  Curvature curvature(State state) {
    return new Curvature(passes, terms, state, information(state.expected));
  }

  private ConstantsInformation information(Passes.Expected expected) {
    return new ConstantsInformation(passes, regions, expected);
  }

  /// Balances from constants that are good nearby, until no intake misses by more than a share.
  State at(double[] beta, double[] near, double exact) {
    double[] weight = passes.weights(terms, beta);
    double[] constants = new double[near.length];
    Arrays.setAll(
        constants,
        s ->
            passes.arriving[s] > 0
                ? (Double.isFinite(near[s]) ? near[s] : 0)
                : Double.NEGATIVE_INFINITY);
    Passes.Expected now = expect(weight, constants);
    for (int round = 0; round < ROUGH_ROUNDS && misfit(now) > .5; round++) {
      for (int s = 0; s < constants.length; s++) {
        constants[s] += passes.arriving[s] > 0 ? Math.log(passes.arriving[s] / now.intake()[s]) : 0;
      }
      now = expect(weight, constants);
    }
    double misfit = misfit(now);
    for (int step = 0; step < MOST_STEPS && misfit > exact; step++) {
      double[] slope = slope(now);
      // why so: near the top each digit of a step is a digit of the constants, far from it none is
      double digits = Math.max(1e-8, Math.min(.1, misfit));
      double[] move = information(now).solve(slope, new double[slope.length], digits);
      Optional<Moved> moved = moved(weight, constants, now, slope, move);
      if (moved.isEmpty()) {
        break; // the last digit is reached
      }
      constants = moved.get().constants;
      now = moved.get().expected;
      double left = misfit(now);
      boolean still = left < NEARLY && left > .7 * misfit; // all but what nothing settles
      misfit = left;
      if (still) {
        break;
      }
    }
    return new State(beta, centred(constants), now, misfit);
  }

  @SuppressWarnings("ArrayRecordComponent") // lives inside one run, and is never compared
  private record Moved(double[] constants, Passes.Expected expected) {}

  /// A step, or a part of it: the likelihood must not fall, nor the slope along the step turn
  /// round.
  private Optional<Moved> moved(
      double[] weight, double[] constants, Passes.Expected now, double[] slope, double[] move) {
    double longest = Arrays.stream(move).map(Math::abs).max().orElse(0);
    double promise = ConstantsInformation.dot(slope, move);
    for (double size = Math.min(1, LONGEST / longest); size > 1e-8; size /= 2) {
      double[] moved = constants.clone();
      for (int s = 0; s < moved.length; s++) {
        moved[s] += passes.arriving[s] > 0 ? size * move[s] : 0;
      }
      Passes.Expected next = expect(weight, moved);
      double rounding = 1e-13 * Math.abs(now.logLikelihood());
      if (next.logLikelihood() >= now.logLikelihood() - rounding
          && ConstantsInformation.dot(slope(next), move) > -.9 * promise
          && (promise > rounding || misfit(next) < misfit(now))) {
        return Optional.of(new Moved(moved, next));
      }
    }
    return Optional.empty();
  }

  private Passes.Expected expect(double[] weight, double[] constants) {
    return passes.expect(weight, Arrays.stream(constants).map(Math::exp).toArray());
  }

  private double[] slope(Passes.Expected expected) {
    double[] slope = new double[passes.arriving.length];
    for (int s = 0; s < slope.length; s++) {
      slope[s] = passes.arriving[s] > 0 ? passes.arriving[s] - expected.intake()[s] : 0;
    }
    return slope;
  }

  private double misfit(Passes.Expected expected) {
    double misfit = 0;
    for (int s = 0; s < passes.arriving.length; s++) {
      if (passes.arriving[s] > 0) {
        misfit = Math.max(misfit, Math.abs(expected.intake()[s] / passes.arriving[s] - 1));
      }
    }
    return misfit;
  }

  /// Mean 0, weighted by arrivals.
  private double[] centred(double[] constants) {
    double mean = 0;
    double all = 0;
    for (int s = 0; s < constants.length; s++) {
      if (passes.arriving[s] > 0) {
        mean += passes.arriving[s] * constants[s];
        all += passes.arriving[s];
      }
    }
    double[] centred = constants.clone();
    for (int s = 0; s < constants.length; s++) {
      centred[s] -= mean / all;
    }
    return centred;
  }
}
