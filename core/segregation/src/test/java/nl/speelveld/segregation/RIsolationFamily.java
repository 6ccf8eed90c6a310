package nl.speelveld.segregation;

import java.util.Map;
import nl.speelveld.segregation.twogroup.Isolation;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Isolation of every group, of R `segregation`.
final class RIsolationFamily implements VectorFamily {
  @Override
  public String name() {
    return "r_isolation";
  }

  @Override
  public void compare(ReferenceVectors vectors, Tally tally) {
    VectorTables tables = new VectorTables(vectors);
    for (Map<String, String> row : vectors.csv("expected/r_isolation.csv")) {
      UnitGroupCounts counts = tables.counts(row.get("dataset"));
      int group = VectorTables.group(counts, row.get("group"));
      String what = Expected.what(row, "dataset", "group");
      Expected.compare(tally, what, Isolation.of(counts, group), row.get("value"), 1e-12);
    }
  }
}
