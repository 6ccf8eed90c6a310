package nl.speelveld.runs.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.segregation.catalogue.AllIndices;
import nl.speelveld.segregation.nested.NestedDecomposition;
import nl.speelveld.table.counts.NestedCounts;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.rows.LongTable;
import nl.speelveld.table.rows.Tabulation;
import nl.speelveld.table.rows.TabulationChoice;

/// All indices of a long table, and how segregation divides over the levels around its units.
public final class IndexRun {
  private IndexRun() {}

  /// What came of it.
  public sealed interface Outcome {
    /// The indices.
    record Made(IndexReport report) implements Outcome {}

    /// The table cannot be counted; the findings say why.
    record Refused(Findings findings) implements Outcome {}

    /// No group of the table is called so.
    ///
    /// @param focal group that was asked
    /// @param groups groups that there are
    record NoSuchGroup(String focal, List<String> groups) implements Outcome {
      public NoSuchGroup {
        groups = List.copyOf(groups);
      }
    }
  }

  /// Counts a table and measures it.
  ///
  /// @param focal group to set against all others; empty for all groups as they are
  public static Outcome of(LongTable table, TabulationChoice choice, Optional<String> focal) {
    return switch (Tabulation.of(table, choice)) {
      case Tabulation.Refused(Findings findings) -> new Outcome.Refused(findings);
      case Tabulation.Counted(NestedCounts nested, Findings findings) ->
          measure(nested, findings, focal);
    };
  }

  private static Outcome measure(NestedCounts nested, Findings findings, Optional<String> focal) {
    UnitGroupCounts counts = nested.counts();
    int group = focal.map(counts.groupNames()::indexOf).orElse(0);
    if (group < 0) {
      return new Outcome.NoSuchGroup(focal.orElse(""), counts.groupNames());
    }
    NestedCounts asked =
        focal.isEmpty() ? nested : NestedCounts.of(counts.focalAgainstRest(group), nested.levels());
    return new Outcome.Made(
        new IndexReport(
            asked.counts().units(),
            asked.counts().total(),
            asked.counts().groupNames(),
            rows(asked.counts()),
            nested.levels().isEmpty()
                ? Optional.empty()
                : Optional.of(NestedDecomposition.of(asked, "unit")),
            findings));
  }

  private static List<IndexReport.Row> rows(UnitGroupCounts counts) {
    List<IndexReport.Row> rows = new ArrayList<>();
    for (AllIndices.Entry entry : AllIndices.of(counts).entries()) {
      rows.add(
          new IndexReport.Row(
              entry.index(),
              entry.group() < 0 ? "" : counts.group(entry.group()),
              entry.other() < 0 ? "" : counts.group(entry.other()),
              entry.value()));
    }
    return rows;
  }
}
