package nl.speelveld.segregation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nl.speelveld.segregation.curve.SegregationPlot;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Boxes of the segregation plot of R `segregation`: place, width and height.
///
/// Bars of equal key may stand in another order (R leaves ties to its sort). So a bar's own boxes
/// and width are compared always, and its left side where no neighbour has the same key; a tied bar
/// must lie within the stretch of its ties.
final class RSegplotFamily implements VectorFamily {
  @Override
  public String name() {
    return "r_segplot_geometry";
  }

  @Override
  public void compare(ReferenceVectors vectors, Tally tally) {
    VectorTables tables = new VectorTables(vectors);
    Map<String, Placed> plots = new HashMap<>();
    for (Map<String, String> row : vectors.csv("expected/r_segplot_geometry.csv")) {
      UnitGroupCounts counts = byName(tables.counts(row.get("dataset")));
      Placed placed =
          plots.computeIfAbsent(
              Expected.what(row, "dataset", "order"), ignored -> Placed.of(counts, row));
      compareRow(tally, row, placed);
    }
  }

  /// R stacks groups by name.
  private static UnitGroupCounts byName(UnitGroupCounts counts) {
    return counts.selectGroups(
        IntStream.range(0, counts.groups())
            .boxed()
            .sorted((a, b) -> counts.group(a).compareTo(counts.group(b)))
            .mapToInt(Integer::intValue)
            .toArray());
  }

  private static void compareRow(Tally tally, Map<String, String> row, Placed placed) {
    String what = Expected.what(row, "dataset", "order", "unit", "group");
    SegregationPlot.Bar bar = placed.bar(row.get("unit"));
    double left = VectorTables.number(row.get("xmin"));
    double right = VectorTables.number(row.get("xmax"));
    tally.near(what + " width", bar.right() - bar.left(), right - left, 1e-12);
    Stretch stretch = placed.stretchOf(bar);
    tally.check(
        what + " left " + left + " in " + stretch,
        left >= stretch.left() - 1e-12 && right <= stretch.right() + 1e-12);
    int group = VectorTables.group(placed.counts(), row.get("group"));
    for (SegregationPlot.Box box : bar.boxes()) {
      if (box.group() == group) {
        tally.near(what + " bottom", box.bottom(), VectorTables.number(row.get("ymin")), 1e-12);
        tally.near(what + " top", box.top(), VectorTables.number(row.get("ymax")), 1e-12);
        return;
      }
    }
    tally.check(what + " has a box", false);
  }

  /// Where bars of one key may lie.
  private record Stretch(double left, double right) {}

  private record Placed(UnitGroupCounts counts, SegregationPlot plot, SegregationPlot.Order order) {
    static Placed of(UnitGroupCounts counts, Map<String, String> row) {
      SegregationPlot.Order order =
          SegregationPlot.Order.valueOf(row.get("order").toUpperCase(Locale.ROOT));
      return new Placed(counts, SegregationPlot.of(counts, order), order);
    }

    SegregationPlot.Bar bar(String unit) {
      return unit.equals("(overall bar)")
          ? plot.overall()
          : plot.bars().stream()
              .filter(bar -> counts.unit(bar.unit()).equals(unit))
              .findFirst()
              .orElseThrow();
    }

    Stretch stretchOf(SegregationPlot.Bar bar) {
      double left = bar.left();
      double right = bar.right();
      for (SegregationPlot.Bar other : plot.bars()) {
        if (bar.unit() >= 0 && tied(bar, other)) {
          left = Math.min(left, other.left());
          right = Math.max(right, other.right());
        }
      }
      return new Stretch(left, right);
    }

    private boolean tied(SegregationPlot.Bar bar, SegregationPlot.Bar other) {
      return Math.abs(
              SegregationPlot.key(counts, bar.unit(), order)
                  - SegregationPlot.key(counts, other.unit(), order))
          <= 1e-12;
    }
  }
}
