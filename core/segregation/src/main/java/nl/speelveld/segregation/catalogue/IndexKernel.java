package nl.speelveld.segregation.catalogue;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.speelveld.segregation.twogroup.TwoSides;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import org.jspecify.annotations.Nullable;

/// Computes every index of the catalogue for one table of cells, again and again without allocation.
///
/// Made for replicates: a bootstrap draws cells into one array, calls [#compute(double[])] and reads
/// the slots.
///
///     IndexKernel kernel = new IndexKernel(units, groups);
///     int slot = kernel.slot(SegregationIndex.DISSIMILARITY, group);
///     for (…) {
///       kernel.compute(cells);                       // row-major, one row a unit
///       if (kernel.isDefined(slot)) { use(kernel.value(slot)); }
///     }
///
/// Totals come first; then the sums of each group and of each pair of groups, one group and one pair
/// at a time; for Gini units are sorted by share, group by group. The cells are read only. A slot is a place in an array of [#slots()] numbers: an index has
/// one slot (a table), one a group, or one an ordered pair of groups. Mutable: one kernel per thread.
/// Time O(units × groups²), the square for meetings of pairs. Memory: 48 bytes a unit.
public final class IndexKernel {
  private static final SegregationIndex[] INDICES = SegregationIndex.values();

  private final int units;
  private final int groups;
  private final Map<SegregationIndex, Integer> firstSlot = new EnumMap<>(SegregationIndex.class);
  private final double[] values;
  private final @Nullable Reason[] missing; // why a slot has no value, null where it has one
  private final Totals totals;
  private final GroupSums groupSums;
  private final PairSums pairSums;
  private final GiniSums giniSums;
  private final KernelFormulas formulas;

  /// A kernel for tables of this shape.
  public IndexKernel(int units, int groups) {
    this.units = units;
    this.groups = groups;
    int slots = 0;
    for (SegregationIndex index : INDICES) {
      firstSlot.put(index, slots);
      slots += index.scope().values(groups);
    }
    this.values = new double[slots];
    this.missing = new @Nullable Reason[slots];
    this.totals = new Totals(units, groups);
    this.groupSums = new GroupSums(groups);
    this.pairSums = new PairSums(groups);
    this.giniSums = new GiniSums(units, groups);
    this.formulas = new KernelFormulas(totals, groupSums, pairSums);
  }

  /// How many values there are.
  public int slots() {
    return values.length;
  }

  /// The slot of an index of a table.
  public int slot(SegregationIndex index) {
    return slot(index, 0, 0);
  }

  /// The slot of an index of a group.
  public int slot(SegregationIndex index, int group) {
    return slot(index, group, 0);
  }

  /// The slot of an index of an ordered pair of groups; `other` plays no part for other scopes.
  public int slot(SegregationIndex index, int group, int other) {
    int first = Objects.requireNonNull(firstSlot.get(index));
    return switch (index.scope()) {
      case GROUP -> first + group;
      case PAIR -> first + group * groups + other;
      case TABLE -> first;
    };
  }

  /// Computes all indices of a table: cells row-major, finite, not negative. The array is only
  /// read.
  public void compute(double[] cells) {
    checkShape(cells.length);
    formulas.keepAllDigits(true);
    compute(cells, false);
  }

  /// As [#compute(double[])], for cells that are known to be whole numbers.
  public void computeHeads(double[] cells) {
    checkShape(cells.length);
    formulas.keepAllDigits(true);
    compute(cells, true);
  }

  /// As [#computeHeads(double[])], for tables drawn by chance, whose indices need no more than ten
  /// digits: M and H of a group that nearly nobody is in are taken as a difference too, without a
  /// logarithm per unit.
  public void computeDrawn(double[] cells) {
    checkShape(cells.length);
    formulas.keepAllDigits(false);
    compute(cells, true);
  }

  private void checkShape(int length) {
    if (length != units * groups) {
      throw new IllegalArgumentException(
          "cells has length ("
              + length
              + "), but units ("
              + units
              + ") × groups ("
              + groups
              + ") asks for ("
              + units * groups
              + ")");
    }
  }

  private void compute(double[] cells, boolean whole) {
    totals.of(cells, whole);
    groupSums.of(cells, totals);
    pairSums.of(cells, totals, groupSums);
    formulas.prepare(cells);
    for (SegregationIndex index : INDICES) {
      fill(index, cells);
    }
  }

  private void fill(SegregationIndex index, double[] cells) {
    switch (index.scope()) {
      case GROUP -> fillGroups(index, cells);
      case PAIR -> fillPairs(index);
      case TABLE -> fillTable(index);
    }
  }

  private void fillGroups(SegregationIndex index, double[] cells) {
    for (int group = 0; group < groups; group++) {
      double g = totals.group(group);
      double r = totals.rest(group);
      int slot = slot(index, group);
      if (g > 0 && r > 0) {
        set(
            slot,
            index == SegregationIndex.GINI
                ? Math.clamp(giniSums.of(cells, totals, group) / (g * r), 0, 1)
                : formulas.ofGroup(index, group));
      } else {
        leaveOut(slot, TwoSides.reason(g, r));
      }
    }
  }

  private void fillPairs(SegregationIndex index) {
    for (int x = 0; x < groups; x++) {
      for (int y = 0; y < groups; y++) {
        boolean both = index == SegregationIndex.EXPOSURE || totals.group(y) > 0;
        int slot = slot(index, x, y);
        if (totals.group(x) > 0 && both) {
          set(slot, formulas.ofPair(index, x, y));
        } else {
          leaveOut(slot, totals.total() > 0 ? Reason.GROUP_IS_EMPTY : Reason.NOBODY_COUNTED);
        }
      }
    }
  }

  private void fillTable(SegregationIndex index) {
    int slot = slot(index);
    if (totals.total() == 0) {
      leaveOut(slot, Reason.NOBODY_COUNTED);
    } else if (formulas.groupsHeld() < 2 && KernelFormulas.comparesGroups(index)) {
      leaveOut(slot, Reason.EVERYONE_IS_IN_THE_GROUP);
    } else {
      set(
          slot,
          index == SegregationIndex.MULTIGROUP_GINI
              ? formulas.meanByVariance(values, slot(SegregationIndex.GINI, 0))
              : formulas.ofTable(index));
    }
  }

  private void set(int slot, double value) {
    values[slot] = value;
    missing[slot] = null;
  }

  private void leaveOut(int slot, Reason reason) {
    values[slot] = 0;
    missing[slot] = reason;
  }

  /// Whether the last table has this value.
  public boolean isDefined(int slot) {
    return missing[slot] == null;
  }

  /// A value of the last table; ask [#isDefined] first.
  public double value(int slot) {
    if (missing[slot] != null) {
      throw new IllegalStateException(
          "slot (" + slot + ") has no value: " + missing[slot] + ". Ask isDefined first.");
    }
    return values[slot];
  }

  /// A value of the last table, or why it has none.
  public IndexValue indexValue(int slot) {
    Reason reason = missing[slot];
    return reason == null ? IndexValue.of(values[slot]) : IndexValue.undefined(reason);
  }

  /// Copies all values of the last table to an array; where one is undefined the array keeps what
  /// it held.
  public void copyDefined(double[] to) {
    for (int slot = 0; slot < values.length; slot++) {
      to[slot] = missing[slot] == null ? values[slot] : to[slot];
    }
  }

  /// Whether all values of the last table are defined.
  public boolean allDefined() {
    for (Reason reason : missing) {
      if (reason != null) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return "IndexKernel[" + units + " units × " + groups + " groups, " + slots() + " slots]";
  }
}
