package nl.speelveld.runs.index;

import nl.speelveld.segregation.change.ChangeOutcome;
import nl.speelveld.segregation.change.ShapleyChange;
import nl.speelveld.table.counts.NestedCounts;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.rows.LongTable;
import nl.speelveld.table.rows.Tabulation;
import nl.speelveld.table.rows.TabulationChoice;

/// Why segregation changed between two long tables.
public final class ChangeRun {
  private ChangeRun() {}

  /// What came of it.
  public sealed interface Outcome {
    /// The change in parts, or why the tables cannot be compared.
    record Made(ChangeOutcome change) implements Outcome {}

    /// One of the tables cannot be counted.
    ///
    /// @param table name of that table
    /// @param findings why
    record Refused(String table, Findings findings) implements Outcome {}
  }

  /// Counts two tables by the same columns and decomposes the change of M between them.
  public static Outcome of(LongTable before, LongTable after, TabulationChoice choice) {
    return switch (Tabulation.of(before, choice)) {
      case Tabulation.Refused(Findings findings) -> new Outcome.Refused(before.name(), findings);
      case Tabulation.Counted(NestedCounts earlier, Findings ignored) ->
          switch (Tabulation.of(after, choice)) {
            case Tabulation.Refused(Findings findings) ->
                new Outcome.Refused(after.name(), findings);
            case Tabulation.Counted(NestedCounts later, Findings nothing) ->
                new Outcome.Made(ShapleyChange.between(earlier.counts(), later.counts()));
          };
    };
  }
}
