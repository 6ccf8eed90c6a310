package nl.speelveld.choice.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.speelveld.choice.estimate.Covariance;
import nl.speelveld.choice.estimate.NotIdentified;
import nl.speelveld.choice.estimate.NotIdentified.Reason;
import nl.speelveld.choice.linear.Cholesky;
import nl.speelveld.choice.linear.Symmetric;

/// Fits a logit (gravity) model to flows, with a constant for each destination:
///
///     P(s | i) = exp(Σ_k β_k x_kis + c_s) / Σ_h exp(Σ_k β_k x_kih + c_h)
///
/// When to use: where only counts between areas and schools are known, as in the public register of
/// pupils by postcode. The constants are what makes the model's intake of every school the counted
/// one, so they are found by balancing (each c_s rises by the log of counted over expected) inside
/// every step of Newton's method for β, which sees the likelihood with the constants already best
/// for it. So thousands of schools cost no matrix of thousands by thousands. The maximum is that of
/// the full likelihood; the covariance is that of β with the constants unknown.
///
/// What it cannot show: who within an area goes where, and tastes of groups (the counts know none).
/// A destination without arrivals is named and left out; a term that does not differ within any
/// origin, or that the constants can stand for, is named and left out. Cost: iterations × balancings
/// × cells. Sources: McFadden (1974); Berry, Levinsohn & Pakes (1995) for the balancing; Wilson
/// (1971) for the gravity form. Checked in `FlowLogitTest` against the rank-ordered logit with
/// constants written out.
public final class FlowLogit {
  private static final int MOST_ITERATIONS = 50;
  private static final double SHARE_LEFT = 1e-8;
  private static final double ROUGHLY = 1e-4; // a misfit at which terms that hang together still do

  private FlowLogit() {}

  /// What came of it.
  ///
  /// @param names of the terms that are identified
  /// @param values of their coefficients
  /// @param covariance of them, by the information: right where each head chose by itself
  /// @param clustered covariance by origins (sandwich): right also where neighbours choose alike,
  ///   as brothers and sisters do
  /// @param constants of all destinations, mean 0 weighted by arrivals; −∞ where nobody arrives
  /// @param logLikelihood at the maximum
  /// @param iterations of Newton's method
  /// @param largestMisfit the largest share by which the expected intake of a destination misses
  /// @param notIdentified what the flows do not settle
  public record FlowFit(
      List<String> names,
      List<Double> values,
      Covariance covariance,
      Covariance clustered,
      List<Double> constants,
      double logLikelihood,
      int iterations,
      double largestMisfit,
      List<NotIdentified> notIdentified) {
    /// Copies.
    public FlowFit {
      names = List.copyOf(names);
      values = List.copyOf(values);
      constants = List.copyOf(constants);
      notIdentified = List.copyOf(notIdentified);
    }

    /// The coefficient of a term; throws where it is not identified.
    public double value(String name) {
      int at = names.indexOf(name);
      if (at < 0) {
        throw new IllegalArgumentException("(" + name + ") is not one of " + names);
      }
      return values.get(at);
    }
  }

  /// Fits; nothing where no term is identified or the search does not come to rest (a term agrees
  /// with all flows).
  public static Optional<FlowFit> find(Flows flows, List<FlowTerm> terms) {
    for (FlowTerm term : terms) {
      if (term.cells() != flows.cells()) {
        throw new IllegalArgumentException(
            "term (%s) has (%d) values, but there are (%d) cells"
                .formatted(term.name(), term.cells(), flows.cells()));
      }
    }
    List<NotIdentified> not = new ArrayList<>();
    List<FlowTerm> kept = identified(flows, terms, not);
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    double[] beta = new double[kept.size()];
    Balance balance = new Balance(flows, kept);
    Balance.State now = balance.at(beta, new double[flows.destinations()]);
    for (int iteration = 1; iteration <= MOST_ITERATIONS; iteration++) {
      double[] information = balance.profileInformation(now);
      Optional<Cholesky> factor = Cholesky.find(beta.length, information, 1e-13);
      if (factor.isEmpty()) {
        return Optional.empty();
      }
      double[] step = factor.get().solve(now.slope());
      double promise = 0;
      for (int k = 0; k < step.length; k++) {
        promise += step[k] * now.slope()[k];
      }
      if (promise < 1e-13 * (1 + Math.abs(now.logLikelihood()))) {
        return Optional.of(fit(balance, kept, now, factor.get(), iteration, not));
      }
      Optional<Balance.State> next = rise(balance, beta, step, now, promise);
      if (next.isEmpty()) {
        return promise < 1e-6
            ? Optional.of(fit(balance, kept, now, factor.get(), iteration, not))
            : Optional.empty();
      }
      now = next.get();
      beta = now.beta();
    }
    return Optional.empty();
  }

  private static Optional<Balance.State> rise(
      Balance balance, double[] beta, double[] step, Balance.State now, double promise) {
    for (double size = 1; size > 1e-8; size /= 2) {
      double[] moved = beta.clone();
      for (int k = 0; k < moved.length; k++) {
        moved[k] += size * step[k];
      }
      Balance.State next = balance.at(moved, now.constants());
      if (next.logLikelihood() > now.logLikelihood() + 0.1 * size * promise) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  private static FlowFit fit(
      Balance balance,
      List<FlowTerm> kept,
      Balance.State now,
      Cholesky factor,
      int iterations,
      List<NotIdentified> not) {
    int n = kept.size();
    double[] classical = factor.inverse();
    return new FlowFit(
        kept.stream().map(FlowTerm::name).toList(),
        Arrays.stream(now.beta()).boxed().toList(),
        Covariance.of(n, classical),
        Covariance.of(n, Symmetric.sandwich(classical, balance.meat(now), n)),
        Arrays.stream(now.constants()).boxed().toList(),
        now.logLikelihood(),
        iterations,
        now.misfit(),
        not);
  }

  /// The constants that go with given coefficients: with them the expected intake of each
  /// destination is the counted one. For what other coefficients would have said of the same flows.
  ///
  /// @param near constants that are nearly right, to begin with
  public static List<Double> constants(
      Flows flows, List<FlowTerm> terms, double[] coefficients, List<Double> near) {
    return constants(flows, terms, coefficients, near, Balance.EXACT);
  }

  /// The same in less time, where an intake may miss by a share, such as 1e-6: for coefficients
  /// that are drawn many times from their covariance.
  public static List<Double> constants(
      Flows flows, List<FlowTerm> terms, double[] coefficients, List<Double> near, double exact) {
    double[] begin = near.stream().mapToDouble(Double::doubleValue).toArray();
    return Arrays.stream(new Balance(flows, terms).at(coefficients, begin, exact).constants())
        .boxed()
        .toList();
  }

  /// Terms that differ within origins by more than the constants can stand for, one after another.
  private static List<FlowTerm> identified(
      Flows flows, List<FlowTerm> terms, List<NotIdentified> not) {
    for (int empty : flows.empty()) {
      not.add(new NotIdentified("destination " + empty, Reason.NEVER_LISTED));
    }
    List<FlowTerm> kept = new ArrayList<>();
    for (FlowTerm term : terms) {
      double own = variation(flows, term);
      if (own <= 0) {
        not.add(new NotIdentified(term.name(), Reason.NO_VARIATION));
        continue;
      }
      List<FlowTerm> tried = new ArrayList<>(kept);
      tried.add(term);
      Balance balance = new Balance(flows, tried);
      double[] information =
          balance.profileInformation(
              balance.at(new double[tried.size()], new double[flows.destinations()], ROUGHLY));
      if (Cholesky.find(tried.size(), information, SHARE_LEFT).isPresent()
          && information[information.length - 1] > SHARE_LEFT * own) {
        kept.add(term);
      } else {
        not.add(new NotIdentified(term.name(), Reason.FOLLOWS_FROM_OTHERS));
      }
    }
    return kept;
  }

  private static double variation(Flows flows, FlowTerm term) {
    double sum = 0;
    for (int origin = 0; origin < flows.origins(); origin++) {
      double mean = 0;
      int cells = flows.start(origin + 1) - flows.start(origin);
      for (int cell = flows.start(origin); cell < flows.start(origin + 1); cell++) {
        mean += term.at(cell) / cells;
      }
      for (int cell = flows.start(origin); cell < flows.start(origin + 1); cell++) {
        double deviation = term.at(cell) - mean;
        boolean rounding = Math.abs(deviation) < 1e-12 * Math.abs(mean);
        sum += rounding ? 0 : flows.leaving(origin) / cells * deviation * deviation;
      }
    }
    return sum;
  }
}
