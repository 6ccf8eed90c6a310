package nl.speelveld.runs.measuring;

import nl.speelveld.segregation.bootstrap.BootstrapSettings;
import nl.speelveld.segregation.permutation.Randomisation;

/// How much chance goes into a figure.
///
/// @param bootstrap tables drawn for an interval
/// @param shuffles tables shuffled for the chance that there is no segregation
/// @param seed the chance that goes in
record Draws(int bootstrap, int shuffles, long seed) {
  /// For the one place that a report is about.
  static Draws ofReport(long seed) {
    return new Draws(1000, 999, seed);
  }

  /// For a point of a line through the years.
  static Draws ofYear(long seed) {
    return new Draws(240, 199, seed);
  }

  /// For a row of a country report.
  static Draws ofRow(long seed) {
    return new Draws(120, 199, seed);
  }

  BootstrapSettings forBootstrap() {
    return new BootstrapSettings(bootstrap, 0.95, seed, BootstrapSettings.Resampling.WITHIN_UNITS);
  }

  Randomisation.Settings forShuffles() {
    return new Randomisation.Settings(shuffles, seed, Randomisation.Margins.FIXED);
  }
}
