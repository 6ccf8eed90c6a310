package nl.speelveld.matching.proof;

import java.util.function.Supplier;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Findings;

/// Counts what was compared and gathers what was wrong; lives inside one method.
final class Checks {
  private final Findings.Collector wrong = Findings.collector();
  private long count;

  /// One comparison.
  void that(boolean right, Supplier<Finding> otherwise) {
    count++;
    if (!right) {
      wrong.add(otherwise.get());
    }
  }

  Verdict verdict(Property property) {
    Findings findings = wrong.toFindings();
    return findings.count() > 0
        ? new Verdict.Broken(property, findings)
        : new Verdict.Holds(property, count);
  }
}
