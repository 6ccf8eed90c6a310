package nl.speelveld.segregation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.segregation.curve.SegregationCurve;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Segregation curves of every pair of groups, of R `segregation`, point by point. R writes the
/// starting point (0, 0) as the last row of a curve.
final class RSegcurveFamily implements VectorFamily {
  @Override
  public String name() {
    return "r_segcurve";
  }

  @Override
  public void compare(ReferenceVectors vectors, Tally tally) {
    VectorTables tables = new VectorTables(vectors);
    Map<String, List<SegregationCurve.Point>> curves = new HashMap<>();
    for (Map<String, String> row : vectors.csv("expected/r_segcurve.csv")) {
      List<SegregationCurve.Point> points =
          curves.computeIfAbsent(
              Expected.what(row, "dataset", "a", "b"),
              ignored -> points(tables.counts(row.get("dataset")), row));
      int written = Integer.parseInt(row.get("i"));
      SegregationCurve.Point point = points.get(written == points.size() ? 0 : written);
      String what = Expected.what(row, "dataset", "a", "b", "i");
      tally.near(what, point.shareOfGroup(), VectorTables.number(row.get("cum_a")), 1e-12);
      tally.near(what, point.shareOfRest(), VectorTables.number(row.get("cum_b")), 1e-12);
    }
  }

  private static List<SegregationCurve.Point> points(
      UnitGroupCounts counts, Map<String, String> row) {
    int a = VectorTables.group(counts, row.get("a"));
    int b = VectorTables.group(counts, row.get("b"));
    return SegregationCurve.find(counts.pair(a, b), 0).orElseThrow().points();
  }
}
