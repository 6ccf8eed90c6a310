package nl.speelveld.segregation.catalogue;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// All indices of the catalogue for one table: every two-group index of every group, every pair,
/// and the multigroup indices, each with its value or the reason why it has none.
///
/// Computed from sums that all indices share, one group and one pair at a time, and one sort a
/// group. Time O(units × groups²). Immutable.
public final class AllIndices {
  /// One index of the table.
  ///
  /// @param index which
  /// @param group number of the group, −1 for an index of the whole table
  /// @param other number of the second group, −1 for anything but a pair
  /// @param value value or reason
  public record Entry(SegregationIndex index, int group, int other, IndexValue value) {}

  private final List<String> groups;
  private final List<Entry> entries;

  private AllIndices(List<String> groups, List<Entry> entries) {
    this.groups = groups;
    this.entries = entries;
  }

  /// All indices of a table.
  public static AllIndices of(UnitGroupCounts counts) {
    IndexKernel kernel = new IndexKernel(counts.units(), counts.groups());
    if (counts.whole()) {
      kernel.computeHeads(counts.toCells());
    } else {
      kernel.compute(counts.toCells());
    }
    List<Entry> entries = new ArrayList<>(kernel.slots());
    for (SegregationIndex index : SegregationIndex.values()) {
      addEntries(entries, index, kernel, counts.groups());
    }
    return new AllIndices(counts.groupNames(), List.copyOf(entries));
  }

  private static void addEntries(
      List<Entry> entries, SegregationIndex index, IndexKernel kernel, int groups) {
    int ofGroups = index.scope() == Scope.TABLE ? 1 : groups;
    int ofOthers = index.scope() == Scope.PAIR ? groups : 1;
    for (int group = 0; group < ofGroups; group++) {
      for (int other = 0; other < ofOthers; other++) {
        IndexValue value = kernel.indexValue(kernel.slot(index, group, other));
        entries.add(
            new Entry(
                index,
                index.scope() == Scope.TABLE ? -1 : group,
                index.scope() == Scope.PAIR ? other : -1,
                value));
      }
    }
  }

  /// All entries, by index, group and second group: entry `i` is what slot `i` of an [IndexKernel]
  /// of the same shape holds.
  public List<Entry> entries() {
    return entries;
  }

  /// Names of the groups.
  public List<String> groupNames() {
    return groups;
  }

  /// An index of the whole table.
  public IndexValue value(SegregationIndex index) {
    return find(index, -1, -1);
  }

  /// An index of a group.
  public IndexValue value(SegregationIndex index, int group) {
    return find(index, group, -1);
  }

  /// An index of an ordered pair of groups.
  public IndexValue value(SegregationIndex index, int group, int other) {
    return find(index, group, other);
  }

  private IndexValue find(SegregationIndex index, int group, int other) {
    for (Entry entry : entries) {
      if (entry.index() == index && entry.group() == group && entry.other() == other) {
        return entry.value();
      }
    }
    throw new IllegalArgumentException(
        "index (" + index.id() + ") has no value for group (" + group + "), other (" + other + ")");
  }
}
