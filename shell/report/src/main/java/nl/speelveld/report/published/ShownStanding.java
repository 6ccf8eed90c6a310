package nl.speelveld.report.published;

import java.util.Optional;
import nl.speelveld.runs.monitor.Mirror.Standing;
import nl.speelveld.segregation.value.Interval;

/// The class of a school from the numbers that are printed of it. From the exact ones, a reader who
/// asks for every threshold would see where the class turns, and so count the pupils behind a share
/// that was rounded.
///
/// @param percent share at the school less that in its surroundings, in whole percentage points
/// @param points half-width of the mirror band in percentage points
record ShownStanding(long percent, int points) {
  static ShownStanding of(double share, double reference, int points) {
    return new ShownStanding(Math.round(100 * share) - Math.round(100 * reference), points);
  }

  Standing standing() {
    return percent > points ? Standing.OVER : percent < -points ? Standing.UNDER : Standing.MIRRORS;
  }

  /// Whether the interval of the share holds a border of the class.
  static boolean uncertain(Interval interval, Optional<Double> reference, int points) {
    return reference
        .filter(
            share -> holds(interval, 100 * share - points) || holds(interval, 100 * share + points))
        .isPresent();
  }

  private static boolean holds(Interval interval, double border) {
    return Math.round(100 * interval.low()) < Math.round(border)
        && Math.round(border) < Math.round(100 * interval.high());
  }
}
