package nl.speelveld.simulation.compare;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.speelveld.simulation.policy.Scenario.Ready;

/// A scenario beside the base, run for run on the same luck: what differs is the policy.
///
/// Each seed makes one pair; the band is that of the differences, which is far narrower than the
/// difference of two bands, because what chance does to both falls out. Runs are independent and go
/// over all threads; each has its own seed, so the digits do not depend on threads.
///
/// @param base figure without the policies
/// @param scenario figure with them
/// @param difference scenario less base, pair by pair
public record PairedRuns(Band base, Band scenario, Band difference) {
  /// How to run.
  ///
  /// @param seeds first seed
  /// @param runs how many pairs
  /// @param share of the runs that the bands hold
  public record Settings(long seeds, int runs, double share) {}

  /// Runs the pairs.
  public static PairedRuns of(Ready base, Ready scenario, Figure figure, Settings settings) {
    double[] without = values(base, figure, settings);
    double[] with = values(scenario, figure, settings);
    double[] difference = new double[without.length];
    Arrays.setAll(difference, run -> with[run] - without[run]);
    return new PairedRuns(
        Band.of(without, settings.share),
        Band.of(with, settings.share),
        Band.of(difference, settings.share));
  }

  static double[] values(Ready plan, Figure figure, Settings settings) {
    return IntStream.range(0, settings.runs)
        .parallel()
        .mapToDouble(run -> figure.of(plan.run(settings.seeds + run)))
        .toArray();
  }
}
