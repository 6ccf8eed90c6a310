package nl.speelveld.matching.proof;

import nl.speelveld.table.finding.Findings;

/// What came of checking one property.
public sealed interface Verdict {
  /// The property.
  Property property();

  /// It holds.
  ///
  /// @param property the property
  /// @param checks how many things were compared; 0 where there was nothing to compare
  record Holds(Property property, long checks) implements Verdict {}

  /// It does not hold.
  ///
  /// @param property the property
  /// @param findings for whom or where not
  record Broken(Property property, Findings findings) implements Verdict {}

  /// It was not checked: the mechanism does not promise it, or the evidence was not given.
  ///
  /// @param property the property
  record NotChecked(Property property) implements Verdict {}
}
