package nl.speelveld.segregation.curve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.segregation.local.LocalSegregation;
import nl.speelveld.segregation.local.UnitDiversity;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Segregation plot: every unit a bar as wide as its share of all pupils, built of boxes as high as
/// the shares of its groups; beside it one bar for the whole.
///
/// A city without segregation shows level bands. Empty units have no bar, groups that a unit lacks
/// have no box. Bars that are equal in the chosen order follow each other by name. Immutable. Time
/// O(units × groups + units log units). Source: Elbers & Gruijters (2023), Segplot, Socius. Checked
/// against R `segregation` `segplot`.
///
/// @param bars one a unit, from left to right, from 0 to 1
/// @param overall the bar of the whole, right of the others
public record SegregationPlot(List<Bar> bars, Bar overall) {
  /// Where the bar of the whole begins and ends.
  private static final double OVERALL_LEFT = 1.05;

  private static final double OVERALL_RIGHT = 1.1;

  /// By what the bars are ordered.
  public enum Order {
    /// Local segregation, the highest first.
    SEGREGATION,
    /// Entropy of the unit, the lowest first.
    ENTROPY,
    /// Share of the largest group of the whole, the lowest first.
    MAJORITY
  }

  /// A bar.
  ///
  /// @param unit number of the unit, −1 for the whole
  /// @param left left side
  /// @param right right side
  /// @param boxes from the bottom up
  public record Bar(int unit, double left, double right, List<Box> boxes) {
    public Bar {
      boxes = List.copyOf(boxes);
    }
  }

  /// A box of a bar.
  ///
  /// @param group number of the group
  /// @param bottom lower side, 0 … 1
  /// @param top upper side, 0 … 1
  public record Box(int group, double bottom, double top) {}

  public SegregationPlot {
    bars = List.copyOf(bars);
  }

  /// The plot of a table, groups from the bottom up in the order of its columns. Without any pupil
  /// there are no bars.
  public static SegregationPlot of(UnitGroupCounts counts, Order order) {
    List<Bar> bars = new ArrayList<>();
    double passed = 0;
    for (int unit : inOrder(counts, order)) {
      double left = passed / counts.total();
      passed += counts.unitTotal(unit);
      double right = passed / counts.total();
      bars.add(new Bar(unit, left, right, boxes(counts, unit)));
    }
    return new SegregationPlot(
        bars, new Bar(-1, OVERALL_LEFT, OVERALL_RIGHT, boxesOfWhole(counts)));
  }

  private static int[] inOrder(UnitGroupCounts counts, Order order) {
    return IntStream.range(0, counts.units())
        .filter(unit -> counts.unitTotal(unit) > 0)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer unit) -> key(counts, unit, order))
                .thenComparing(counts::unit))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /// What orders the bars, the lowest first, for a unit that holds somebody.
  public static double key(UnitGroupCounts counts, int unit, Order order) {
    return switch (order) {
      case SEGREGATION -> -LocalSegregation.ofUnit(counts, unit).value();
      case ENTROPY -> UnitDiversity.entropy(counts, unit).value();
      case MAJORITY -> counts.count(unit, largestGroup(counts)) / counts.unitTotal(unit);
    };
  }

  private static int largestGroup(UnitGroupCounts counts) {
    int largest = 0;
    for (int group = 1; group < counts.groups(); group++) {
      largest = counts.groupTotal(group) > counts.groupTotal(largest) ? group : largest;
    }
    return largest;
  }

  private static List<Box> boxes(UnitGroupCounts counts, int unit) {
    List<Box> boxes = new ArrayList<>();
    double passed = 0;
    for (int group = 0; group < counts.groups(); group++) {
      double count = counts.count(unit, group);
      addBox(boxes, group, passed, count, counts.unitTotal(unit));
      passed += count;
    }
    return boxes;
  }

  private static List<Box> boxesOfWhole(UnitGroupCounts counts) {
    List<Box> boxes = new ArrayList<>();
    double passed = 0;
    for (int group = 0; group < counts.groups(); group++) {
      addBox(boxes, group, passed, counts.groupTotal(group), counts.total());
      passed += counts.groupTotal(group);
    }
    return boxes;
  }

  private static void addBox(
      List<Box> boxes, int group, double passed, double count, double total) {
    if (count > 0) {
      boxes.add(new Box(group, passed / total, (passed + count) / total));
    }
  }
}
