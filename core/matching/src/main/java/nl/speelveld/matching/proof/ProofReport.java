package nl.speelveld.matching.proof;

import java.util.List;
import nl.speelveld.table.finding.Findings;

/// The proof of an outcome: every property, each with what came of it.
///
/// @param verdicts V1 … V9, in order
public record ProofReport(List<Verdict> verdicts) {
  public ProofReport {
    verdicts = List.copyOf(verdicts);
  }

  /// Whether nothing is broken. What was not checked does not count; see [#verdicts].
  public boolean holds() {
    return verdicts.stream().noneMatch(verdict -> verdict instanceof Verdict.Broken);
  }

  /// What came of one property.
  public Verdict of(Property property) {
    return verdicts.get(property.ordinal());
  }

  /// All findings together.
  public Findings findings() {
    Findings.Collector all = Findings.collector();
    for (Verdict verdict : verdicts) {
      if (verdict instanceof Verdict.Broken(_, var findings)) {
        all.addAll(findings);
      }
    }
    return all.toFindings();
  }
}
