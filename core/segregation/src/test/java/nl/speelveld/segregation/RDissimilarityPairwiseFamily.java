package nl.speelveld.segregation;

import java.util.Map;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Dissimilarity of every pair of groups, of R `segregation`.
final class RDissimilarityPairwiseFamily implements VectorFamily {
  @Override
  public String name() {
    return "r_dissimilarity_pairwise";
  }

  @Override
  public void compare(ReferenceVectors vectors, Tally tally) {
    VectorTables tables = new VectorTables(vectors);
    for (Map<String, String> row : vectors.csv("expected/r_dissimilarity_pairwise.csv")) {
      UnitGroupCounts counts = tables.counts(row.get("dataset"));
      int a = VectorTables.group(counts, row.get("a"));
      int b = VectorTables.group(counts, row.get("b"));
      String what = Expected.what(row, "dataset", "a", "b");
      Expected.compare(
          tally, what, Dissimilarity.of(counts.pair(a, b), 0), row.get("value"), 1e-12);
    }
  }
}
