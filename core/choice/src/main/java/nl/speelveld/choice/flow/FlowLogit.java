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
/// one. They are balanced ([Balance]) inside every step of Newton's method for β, which sees the
/// likelihood with the constants already best for it. So thousands of schools cost no matrix of
/// thousands by thousands. The maximum is that of the full likelihood; the covariance is that of β
/// with the constants unknown.
///
/// What it cannot show: who within an area goes where, and tastes of groups (the counts know none).
/// A destination without arrivals is named and left out; a term that does not differ within any
/// origin, or that the constants can stand for, is named and left out. Cost: some thousands of passes
/// over the cells for a country, hundreds for a city; the digits do not hang on the number of threads.
/// Sources: McFadden (1974); Berry, Levinsohn & Pakes (1995) for the balancing; Wilson
/// (1971) for the gravity form. Checked in `FlowLogitTest` against the rank-ordered logit with
/// constants written out.
public final class FlowLogit {
  private static final int MOST_ITERATIONS = 50;
  private static final double SHARE_LEFT = 1e-8;
  private static final double ROUGHLY = 1e-4; // a misfit at which terms that hang together still do
  private static final double ON_THE_WAY = 1e-7; // a misfit that a step does not see
  private static final double SOLVED_ON_THE_WAY = 1e-5; // a step need not know more
  private static final double SOLVED_AT_THE_TOP = 1e-8; // eight digits of a standard error

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
    Passes passes = new Passes(flows);
    Regions regions = Regions.of(passes);
    List<NotIdentified> not = new ArrayList<>();
    Balance.State even =
        new Balance(passes, regions, List.of())
            .at(new double[0], new double[flows.destinations()], ROUGHLY);
    List<FlowTerm> kept = identified(new Setting(flows, passes, regions, even), terms, not);
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    Balance balance = new Balance(passes, regions, kept);
    Balance.State now = balance.at(new double[kept.size()], even.constants(), ON_THE_WAY);
    for (int iteration = 1; iteration <= MOST_ITERATIONS; iteration++) {
      Curvature curve = balance.curvature(now).solved(SOLVED_ON_THE_WAY);
      Optional<double[]> step = step(curve);
      if (step.isEmpty()) {
        return Optional.empty();
      }
      double promise = ConstantsInformation.dot(step.get(), curve.slope());
      if (promise < 1e-13 * (1 + Math.abs(now.logLikelihood())) && now.misfit() < ON_THE_WAY) {
        return fit(curve, kept, now, iteration, not);
      }
      Optional<Balance.State> next = rise(balance, curve, now, step.get(), promise);
      if (next.isEmpty()) {
        return promise < 1e-6 ? fit(curve, kept, now, iteration, not) : Optional.empty();
      }
      now = next.get();
    }
    return Optional.empty();
  }

  private static Optional<double[]> step(Curvature curve) {
    double[] slope = curve.slope();
    return Cholesky.find(slope.length, curve.information(), 1e-13)
        .map(factor -> factor.solve(slope));
  }

  private static Optional<Balance.State> rise(
      Balance balance, Curvature curve, Balance.State now, double[] step, double promise) {
    double exact = promise > 1 ? ON_THE_WAY : Balance.EXACT;
    for (double size = 1; size > 1e-8; size /= 2) {
      double[] moved = now.beta().clone();
      double[] part = step.clone();
      for (int k = 0; k < moved.length; k++) {
        part[k] *= size;
        moved[k] += part[k];
      }
      Balance.State next = balance.at(moved, curve.constantsAfter(part), exact);
      if (next.logLikelihood() > now.logLikelihood() + 0.1 * size * promise) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  private static Optional<FlowFit> fit(
      Curvature curve,
      List<FlowTerm> kept,
      Balance.State now,
      int iterations,
      List<NotIdentified> not) {
    int n = kept.size();
    curve.solved(SOLVED_AT_THE_TOP);
    return Cholesky.find(n, curve.information(), 1e-13)
        .map(Cholesky::inverse)
        .map(classical ->
            new FlowFit(
                kept.stream().map(FlowTerm::name).toList(),
                Arrays.stream(now.beta()).boxed().toList(),
                Covariance.of(n, classical),
                Covariance.of(n, Symmetric.sandwich(classical, curve.meat(), n)),
                Arrays.stream(now.constants()).boxed().toList(),
                now.logLikelihood(),
                iterations,
                now.misfit(),
                not));
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

  /// The flows where no term counts, balanced: what terms are weighed in.
  private record Setting(Flows flows, Passes passes, Regions regions, Balance.State even) {}

  /// Terms that differ within origins by more than the constants can stand for, one after another.
  private static List<FlowTerm> identified(
      Setting setting, List<FlowTerm> terms, List<NotIdentified> not) {
    for (int empty : setting.flows.empty()) {
      not.add(new NotIdentified("destination " + empty, Reason.NEVER_LISTED));
    }
    List<FlowTerm> differ =
        terms.stream().filter(term -> variation(setting.flows, term) > 0).toList();
    double[] information =
        new Balance(setting.passes, setting.regions, differ)
            .curvature(setting.even)
            .solved(SOLVED_AT_THE_TOP)
            .information();
    int[] kept = {};
    for (FlowTerm term : terms) {
      int at = differ.indexOf(term);
      int[] tried = Arrays.copyOf(kept, kept.length + 1);
      tried[kept.length] = at;
      if (at < 0) {
        not.add(new NotIdentified(term.name(), Reason.NO_VARIATION));
      } else if (adds(tried, information, differ.size(), variation(setting.flows, term))) {
        kept = tried;
      } else {
        not.add(new NotIdentified(term.name(), Reason.FOLLOWS_FROM_OTHERS));
      }
    }
    return Arrays.stream(kept).mapToObj(differ::get).toList();
  }

  /// Whether the last of some terms has something that those before it and the constants have not.
  private static boolean adds(int[] tried, double[] information, int width, double own) {
    int last = tried[tried.length - 1];
    return information[last * width + last] > SHARE_LEFT * own
        && Cholesky.find(tried.length, Symmetric.part(information, width, tried), SHARE_LEFT)
            .isPresent();
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
