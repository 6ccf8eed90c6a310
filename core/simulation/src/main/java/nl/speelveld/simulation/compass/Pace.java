package nl.speelveld.simulation.compass;

import nl.speelveld.simulation.limits.Limits;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// How many may move in a step, and when a process is called settled.
///
/// It is settled when the mean and the standard deviation of utility and the index H have each
/// stayed within `threshold` of their own mean over the last `window` steps.
///
/// @param moveFraction share of the households that may move in a step, above 0 up to 1; all have
///   had their turn before anyone has it again
/// @param mostSteps steps after which a process ends, settled or not
/// @param window steps that are looked back on
/// @param threshold how far a figure may be from its mean over the window
public record Pace(double moveFraction, int mostSteps, int window, double threshold) {
  /// The pace of the published model: an eighth a step, within 0.01 over 30 steps.
  public static Pace published(int mostSteps) {
    return new Pace(0.125, mostSteps, 30, 0.01);
  }

  /// Households in each part of a shuffled list: `1 + ⌊n / ⌈1/fraction⌉⌋`.
  int householdsAStep(int households) {
    return 1 + (int) (households / Math.ceil(1 / moveFraction));
  }

  /// What is out of range.
  public Findings check(Place place) {
    return Limits.at(place)
        .above("moveFraction", moveFraction, 0, 1)
        .within("mostSteps", mostSteps, 1, 1_000_000)
        .within("window", window, 2, 100_000)
        .above("threshold", threshold, 0, Double.MAX_VALUE)
        .findings();
  }
}
