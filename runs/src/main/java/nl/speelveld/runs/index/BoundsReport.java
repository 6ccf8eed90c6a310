package nl.speelveld.runs.index;

import java.util.List;
import nl.speelveld.segregation.masked.IndexBounds;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.finding.Findings;

/// Between which values the indices of a table with masked cells lie.
///
/// @param units how many units were counted
/// @param leastTotal the fewest pupils that there can be
/// @param mostTotal the most pupils that there can be
/// @param groups names of the groups
/// @param maskedCells how many cells are masked
/// @param rows one row an index and group
/// @param findings what to know about the table
public record BoundsReport(
    int units,
    long leastTotal,
    long mostTotal,
    List<String> groups,
    int maskedCells,
    List<Row> rows,
    Findings findings) {
  public BoundsReport {
    groups = List.copyOf(groups);
    rows = List.copyOf(rows);
  }

  /// One index.
  public sealed interface Row {
    /// Which index.
    IndexName index();

    /// The group it is about, empty for an index of the whole table.
    String group();
  }

  /// An index that lies between bounds.
  ///
  /// @param index which
  /// @param group the group it is about, empty for an index of the whole table
  /// @param bounds smallest and largest value, and whether fills reach them
  public record Bounded(IndexName index, String group, IndexBounds bounds) implements Row {}

  /// An index that has no value, whatever stands in the masked cells.
  ///
  /// @param index which
  /// @param group the group it is about, empty for an index of the whole table
  /// @param reason why
  public record NeverDefined(IndexName index, String group, IndexValue.Reason reason)
      implements Row {}
}
