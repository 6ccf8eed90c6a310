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
/// All of it is computed in each run apart: subsets of a run meet the same luck, so the division of
/// a run is exact, and a band over runs says how sure a share is. Means sum to the mean of the
/// whole; medians and ends of bands do not.
///
/// Cost: 2ⁿ scenarios × runs; n is at most 10.
///
/// @param joint effect of the whole bundle on the figure
/// @param shares of the policies, in their order; their means sum to the mean joint effect
/// @param interactions for each pair i < j: effect of both less the effects of each alone
public record Attribution(Effect joint, List<Effect> shares, List<Pair> interactions) {
  private static final int MOST = 10;

  /// A part over the runs.
  ///
  /// @param mean of the runs
  /// @param band of the runs
  public record Effect(double mean, Band band) {
    static Effect of(double[] runs, double share) {
      return new Effect(Arrays.stream(runs).average().orElse(0), Band.of(runs, share));
    }

    /// Which way it goes, where the band tells.
    ///
    /// @param nothing an effect that is smaller is none, above 0
    public Direction direction(double nothing) {
      if (band.low() > -nothing && band.high() < nothing) {
        return Direction.NONE;
      }
      if (band.holdsNought()) {
        return Direction.UNTOLD;
      }
      return band.high() < 0 ? Direction.LOWERS : Direction.RAISES;
    }
  }

  /// Which way a part goes.
  public enum Direction {
    /// It lowers the figure: the whole band lies below 0.
    LOWERS,
    /// It raises the figure: the whole band lies above 0.
    RAISES,
    /// It does nothing: the whole band lies so near 0.
    NONE,
    /// Nobody can tell: the band holds 0.
    UNTOLD
  }

  /// Two policies.
  ///
  /// @param one its place in the bundle
  /// @param other its place
  /// @param effect above 0 where both raise the figure more together than apart
  public record Pair(int one, int other, Effect effect) {}

  /// Copies.
  public Attribution {
    shares = List.copyOf(shares);
    interactions = List.copyOf(interactions);
  }

  /// Runs all subsets; nothing where one of them has faults (a policy that needs another).
  ///
  /// @param runs worlds, seed and number of runs; its scenarios and figures are not looked at
  /// @param share of the runs that a band holds, such as 0.9
  public static Optional<Attribution> find(
      Study.Question runs, Scenario bundle, Figure figure, double share) {
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
    double[][] values = new double[1 << n][];
    Arrays.setAll(values, subset -> study.values(subset, 0, bundle.years()));
    return Optional.of(of(values, n, share));
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

  /// The attribution of values of all subsets, `value[b][run]`: row b holds those where bit i of b
  /// says that policy i is in.
  static Attribution of(double[][] value, int n, double share) {
    List<Effect> shares = new ArrayList<>();
    for (int policy = 0; policy < n; policy++) {
      shares.add(Effect.of(sharesOf(policy, value, n), share));
    }
    List<Pair> pairs = new ArrayList<>();
    for (int one = 0; one < n; one++) {
      for (int other = one + 1; other < n; other++) {
        double[] both = less(value[1 << one | 1 << other], value[1 << other]);
        double[] apart = less(value[1 << one], value[0]);
        pairs.add(new Pair(one, other, Effect.of(less(both, apart), share)));
      }
    }
    return new Attribution(
        Effect.of(less(value[value.length - 1], value[0]), share), shares, pairs);
  }

  /// The share of a policy, a number a run.
  private static double[] sharesOf(int policy, double[][] value, int n) {
    double[] shares = new double[value[0].length];
    for (int subset = 0; subset < value.length; subset++) {
      if ((subset >> policy & 1) == 0) {
        int size = Integer.bitCount(subset);
        double orders = factorial(size) * factorial(n - size - 1) / factorial(n);
        double[] extra = less(value[subset | 1 << policy], value[subset]);
        for (int run = 0; run < shares.length; run++) {
          shares[run] += orders * extra[run];
        }
      }
    }
    return shares;
  }

  private static double[] less(double[] one, double[] other) {
    double[] less = one.clone();
    Arrays.setAll(less, run -> less[run] - other[run]);
    return less;
  }

  private static double factorial(int n) {
    double product = 1;
    for (int k = 2; k <= n; k++) {
      product *= k;
    }
    return product;
  }
}
