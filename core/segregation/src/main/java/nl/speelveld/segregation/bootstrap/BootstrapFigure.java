package nl.speelveld.segregation.bootstrap;

import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.segregation.value.Interval;

/// What the bootstrap says of one index.
public sealed interface BootstrapFigure {
  /// Name of the index.
  String index();

  /// The index could be measured.
  ///
  /// @param observed the index of the table as it was counted
  /// @param estimate the index less what chance adds in units of these sizes, within its range
  /// @param standardError how much the observed index varies between draws
  /// @param interval holds the truth as often as asked
  record Measured(
      String index, double observed, double estimate, double standardError, Interval interval)
      implements BootstrapFigure {}

  /// The index has no value for this table, or for most tables drawn from it.
  record NotMeasured(String index, Reason reason) implements BootstrapFigure {}
}
