package nl.speelveld.segregation;

import java.util.Map;
import nl.speelveld.segregation.twogroup.ExposureMatrix;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Exposure of every group to every group, of R `segregation`.
final class RExposureFamily implements VectorFamily {
  @Override
  public String name() {
    return "r_exposure";
  }

  @Override
  public void compare(ReferenceVectors vectors, Tally tally) {
    VectorTables tables = new VectorTables(vectors);
    for (Map<String, String> row : vectors.csv("expected/r_exposure.csv")) {
      UnitGroupCounts counts = tables.counts(row.get("dataset"));
      IndexValue actual =
          ExposureMatrix.of(counts)
              .value(
                  VectorTables.group(counts, row.get("of")),
                  VectorTables.group(counts, row.get("to")));
      String what = Expected.what(row, "dataset", "of", "to");
      Expected.compare(tally, what, actual, row.get("value"), 1e-12);
    }
  }
}
