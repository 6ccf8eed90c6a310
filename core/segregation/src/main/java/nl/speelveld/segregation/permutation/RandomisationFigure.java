package nl.speelveld.segregation.permutation;

import nl.speelveld.segregation.value.IndexValue.Reason;

/// What shuffling says of one index.
public sealed interface RandomisationFigure {
  /// Name of the index.
  String index();

  /// The index could be tested.
  ///
  /// @param observed the index of the table
  /// @param pValue share of shuffled tables, the table itself counted, whose index is at least as
  ///   high; small values speak against chance alone. For an index that falls with segregation
  ///   (exposure) read `1 − pValue`
  /// @param pError Monte Carlo standard error of the p value: √(p (1 − p) / draws)
  /// @param chance what chance alone gives
  record Tested(String index, double observed, double pValue, double pError, UnderChance chance)
      implements RandomisationFigure {}

  /// The index has no value for this table or for shuffled ones.
  record NotTested(String index, Reason reason) implements RandomisationFigure {}

  /// An index over shuffled tables.
  ///
  /// @param expected mean
  /// @param deviation standard deviation; that of the mean is this divided by √draws
  /// @param draws how many tables had a value
  /// @param percentiles the 1st, 5th, 10th, 90th, 95th and 99th percentile
  record UnderChance(double expected, double deviation, int draws, Percentiles percentiles) {}

  /// Percentiles of an index over shuffled tables.
  record Percentiles(double p01, double p05, double p10, double p90, double p95, double p99) {}
}
