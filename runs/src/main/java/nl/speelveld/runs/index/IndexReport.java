package nl.speelveld.runs.index;

import java.util.List;
import java.util.Optional;
import nl.speelveld.segregation.bootstrap.BootstrapFigure;
import nl.speelveld.segregation.catalogue.SegregationIndex;
import nl.speelveld.segregation.nested.NestedDecomposition;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.finding.Findings;

/// All indices of a table.
///
/// @param units how many units were counted
/// @param total how many pupils, or the sum of the weights
/// @param groups names of the groups
/// @param rows one row an index and group
/// @param ordered the indices of groups in their order; empty when no order was given
/// @param local local segregation of units and groups; empty when it was not asked
/// @param levels how M and H divide over levels; empty when no levels were named
/// @param findings what to know about the table
public record IndexReport(
    int units,
    double total,
    List<String> groups,
    List<Row> rows,
    List<Row> ordered,
    List<LocalRow> local,
    Optional<NestedDecomposition> levels,
    Findings findings) {
  public IndexReport {
    groups = List.copyOf(groups);
    rows = List.copyOf(rows);
    ordered = List.copyOf(ordered);
    local = List.copyOf(local);
  }

  /// Whether intervals were asked.
  public boolean hasIntervals() {
    return rows.stream().anyMatch(row -> row.doubt().isPresent());
  }

  /// One index.
  ///
  /// @param index which
  /// @param group the group it is about, empty for an index of the whole table
  /// @param other the second group of a pair, else empty
  /// @param value value, or why there is none
  /// @param doubt the value without what chance adds, with its interval, where it was asked and can
  ///   be given
  public record Row(
      IndexName index,
      String group,
      String other,
      IndexValue value,
      Optional<BootstrapFigure.Measured> doubt) {
    /// A row without interval.
    public Row(SegregationIndex index, String group, String other, IndexValue value) {
      this(IndexName.of(index), group, other, value, Optional.empty());
    }
  }
}
