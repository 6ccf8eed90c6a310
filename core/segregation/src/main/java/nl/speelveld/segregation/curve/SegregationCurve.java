package nl.speelveld.segregation.curve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Segregation curve (*segregatiecurve*): the share of a group against the share of the others,
/// unit by unit, from the unit where the group is scarcest.
///
/// On the diagonal every unit mirrors the whole. The largest vertical distance to the diagonal is
/// dissimilarity D, twice the area is Gini. Points stand in order of `aᵢ/tᵢ`; units of equal share
/// follow each other by name, so the order of the table plays no part. Units that hold neither are
/// left out. Immutable. Source: Duncan & Duncan (1955). Checked against R `segregation` `segcurve`.
///
/// @param points from (0, 0) to (1, 1), one more than there are units
public record SegregationCurve(List<Point> points) {
  /// A point of the curve: after so many units, these shares have passed.
  ///
  /// @param units how many units have passed
  /// @param shareOfGroup share of the group in them, 0 … 1
  /// @param shareOfRest share of the others in them, 0 … 1
  public record Point(int units, double shareOfGroup, double shareOfRest) {}

  public SegregationCurve {
    points = List.copyOf(points);
  }

  /// The curve of a group against everybody else; for a pair pass `counts.pair(a, b)`. Empty where
  /// the group is empty or holds everyone. Time O(units log units).
  public static Optional<SegregationCurve> find(UnitGroupCounts counts, int group) {
    double inGroup = counts.groupTotal(group);
    double rest = counts.total() - inGroup;
    if (!(inGroup > 0 && rest > 0)) {
      return Optional.empty();
    }
    List<Point> points = new ArrayList<>();
    points.add(new Point(0, 0, 0));
    double groupSoFar = 0;
    double restSoFar = 0;
    for (int unit : byShare(counts, group)) {
      groupSoFar += counts.count(unit, group);
      restSoFar += counts.unitTotal(unit) - counts.count(unit, group);
      points.add(
          new Point(
              points.size(), Math.min(1, groupSoFar / inGroup), Math.min(1, restSoFar / rest)));
    }
    return Optional.of(new SegregationCurve(points));
  }

  private static int[] byShare(UnitGroupCounts counts, int group) {
    return IntStream.range(0, counts.units())
        .filter(unit -> counts.unitTotal(unit) > 0)
        .boxed()
        .sorted(
            Comparator.comparingDouble(
                    (Integer unit) -> counts.count(unit, group) / counts.unitTotal(unit))
                .thenComparing(counts::unit))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /// The largest distance to the diagonal: dissimilarity D.
  public double largestGap() {
    return points.stream()
        .mapToDouble(point -> point.shareOfRest() - point.shareOfGroup())
        .max()
        .orElse(0);
  }

  /// Twice the area between curve and diagonal: Gini.
  public double doubleArea() {
    double below = 0;
    for (int at = 1; at < points.size(); at++) {
      Point before = points.get(at - 1);
      Point here = points.get(at);
      below +=
          (here.shareOfRest() - before.shareOfRest())
              * (here.shareOfGroup() + before.shareOfGroup());
    }
    return 1 - below;
  }
}
