package nl.speelveld.simulation.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.speelveld.simulation.policy.Policy;
import nl.speelveld.simulation.policy.Scenario;
import nl.speelveld.simulation.policy.Scenario.Ready;
import nl.speelveld.simulation.years.World;

/// Which policy of a bundle did how much: the joint effect, divided fairly.
///
/// All subsets of the bundle are run on the same luck. The share of a policy is its mean extra
/// effect over all orders in which the bundle could be put together (Shapley 1953): shares sum to
/// the joint effect, and a policy that adds nothing to any subset has none. For each pair it is
/// told by how much both together do more (synergy) or less (conflict) than apart, beside nothing
/// else.
///
/// Cost: 2ⁿ scenarios × runs; n is at most 10.
///
/// @param joint effect of the whole bundle on the figure, mean over the runs
/// @param shares of the policies, in their order; their sum is the joint effect
/// @param interactions for each pair i < j: effect of both less the effects of each alone
public record Attribution(double joint, List<Double> shares, List<Pair> interactions) {
  private static final int MOST = 10;

  /// Two policies.
  ///
  /// @param one its place in the bundle
  /// @param other its place
  /// @param effect above 0 where both raise the figure more together than apart
  public record Pair(int one, int other, double effect) {}

  /// Copies.
  public Attribution {
    shares = List.copyOf(shares);
    interactions = List.copyOf(interactions);
  }

  /// Runs all subsets; nothing where one of them has faults (a policy that needs another).
  ///
  /// @param runs worlds, seed and number of runs; its scenarios and figures are not looked at
  public static Optional<Attribution> find(Study.Question runs, Scenario bundle, Figure figure) {
    int n = bundle.policies().size();
    if (n < 1 || n > MOST) {
      throw new IllegalArgumentException(
          "a bundle of (%d) policies; 1 to %d can be taken apart".formatted(n, MOST));
    }
    List<Scenario> subsets = new ArrayList<>();
    for (int subset = 0; subset < 1 << n; subset++) {
      subsets.add(new Scenario(bundle.name(), bundle.years(), chosen(bundle.policies(), subset)));
    }
    World first = runs.worlds().apply(runs.seed());
    if (!subsets.stream().allMatch(each -> each.plan(first) instanceof Ready)) {
      return Optional.empty();
    }
    Study study =
        Study.of(
            new Study.Question(runs.worlds(), subsets, List.of(figure), runs.seed(), runs.runs()));
    double[] mean = new double[1 << n];
    Arrays.setAll(
        mean, subset -> Arrays.stream(study.values(subset, 0, bundle.years())).average().orElse(0));
    return Optional.of(of(mean, n));
  }

  private static List<Policy> chosen(List<Policy> policies, int subset) {
    List<Policy> chosen = new ArrayList<>();
    for (int at = 0; at < policies.size(); at++) {
      if ((subset >> at & 1) == 1) {
        chosen.add(policies.get(at));
      }
    }
    return chosen;
  }

  /// The attribution of values of all subsets: place b holds the value where bit i of b says that
  /// policy i is in.
  static Attribution of(double[] value, int n) {
    List<Double> shares = new ArrayList<>();
    for (int policy = 0; policy < n; policy++) {
      double share = 0;
      for (int subset = 0; subset < value.length; subset++) {
        if ((subset >> policy & 1) == 0) {
          int size = Integer.bitCount(subset);
          double orders = factorial(size) * factorial(n - size - 1) / factorial(n);
          share += orders * (value[subset | 1 << policy] - value[subset]);
        }
      }
      shares.add(share);
    }
    List<Pair> pairs = new ArrayList<>();
    for (int one = 0; one < n; one++) {
      for (int other = one + 1; other < n; other++) {
        double both = value[1 << one | 1 << other] - value[0];
        double apart = value[1 << one] - value[0] + value[1 << other] - value[0];
        pairs.add(new Pair(one, other, both - apart));
      }
    }
    return new Attribution(value[value.length - 1] - value[0], shares, pairs);
  }

  private static double factorial(int n) {
    double product = 1;
    for (int k = 2; k <= n; k++) {
      product *= k;
    }
    return product;
  }
}
