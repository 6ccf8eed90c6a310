package nl.speelveld.table.finding;

/// How much a finding weighs.
public enum Severity {
  /// The run cannot go on with this data.
  ERROR,
  /// The run goes on; the result may mislead unless someone looks.
  WARNING,
  /// Says what was left out or assumed.
  INFO
}
