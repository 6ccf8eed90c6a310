package nl.speelveld.runs.measuring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.segregation.masked.IndexBounds;
import nl.speelveld.segregation.masked.MaskedBounds;
import nl.speelveld.segregation.masked.MaskedOutcome;
import nl.speelveld.segregation.value.Interval;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.masked.MaskedCounts;

/// Between which values an index of a place lies, whatever its masked cells hold.
///
/// A file that writes `<5` leaves every cell its own interval; sums over the categories of the
/// group and of the rest add those up, and lose nothing because no total of a school is given.
final class MaskedSpan {
  private MaskedSpan() {}

  /// Bounds of the indices of the first group against the second; none where nothing is masked, or
  /// where no fill gives an index.
  ///
  /// @param low smallest counts, schools × (group, rest), whole heads
  /// @param high largest counts, the same shape
  static Map<MonitorIndex, Interval> of(UnitGroupCounts low, UnitGroupCounts high) {
    if (low.total() == high.total()) {
      return Map.of();
    }
    MaskedCounts masked =
        MaskedCounts.of(low.unitNames(), low.groupNames(), heads(low), heads(high));
    return switch (MaskedBounds.of(masked, SchoolsOfPlace.FOCAL)) {
      case MaskedOutcome.Bounded(List<IndexBounds> bounds) -> byIndex(bounds);
      case MaskedOutcome.NoFillExists() -> Map.of();
      case MaskedOutcome.NeverDefined(var ignored) -> Map.of();
    };
  }

  private static Map<MonitorIndex, Interval> byIndex(List<IndexBounds> bounds) {
    Map<MonitorIndex, Interval> spans = new EnumMap<>(MonitorIndex.class);
    for (MonitorIndex index : MonitorIndex.values()) {
      bounds.stream()
          .filter(bound -> bound.index().equals(index.bundleName()))
          .findFirst()
          .ifPresent(bound -> spans.put(index, bound.interval()));
    }
    return spans;
  }

  private static long[] heads(UnitGroupCounts counts) {
    double[] cells = counts.toCells();
    long[] heads = new long[cells.length];
    for (int cell = 0; cell < cells.length; cell++) {
      heads[cell] = Math.round(cells[cell]);
    }
    return heads;
  }
}
