package nl.speelveld.segregation;

import java.util.Map;
import nl.speelveld.segregation.multigroup.InformationIndex;
import nl.speelveld.segregation.multigroup.MutualInformation;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// M and H of R `segregation`, in nats and bits.
final class RTotalFamily implements VectorFamily {
  @Override
  public String name() {
    return "r_total";
  }

  @Override
  public void compare(ReferenceVectors vectors, Tally tally) {
    VectorTables tables = new VectorTables(vectors);
    for (Map<String, String> row : vectors.csv("expected/r_total.csv")) {
      UnitGroupCounts counts = tables.counts(row.get("dataset"));
      IndexValue actual =
          row.get("stat").equals("M")
              ? MutualInformation.of(counts, Expected.base(row))
              : InformationIndex.of(counts);
      String what = Expected.what(row, "dataset", "stat", "base");
      Expected.compare(tally, what, actual, row.get("value"), 1e-12);
    }
  }
}
