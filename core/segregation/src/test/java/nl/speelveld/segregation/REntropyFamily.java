package nl.speelveld.segregation;

import java.util.Map;
import nl.speelveld.segregation.information.Entropy;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Entropies of R `segregation`: of groups, of units, of groups within units.
final class REntropyFamily implements VectorFamily {
  @Override
  public String name() {
    return "r_entropy";
  }

  @Override
  public void compare(ReferenceVectors vectors, Tally tally) {
    VectorTables tables = new VectorTables(vectors);
    for (Map<String, String> row : vectors.csv("expected/r_entropy.csv")) {
      UnitGroupCounts counts = tables.counts(row.get("dataset"));
      String what = Expected.what(row, "dataset", "base", "of", "within");
      IndexValue nats = entropy(row, counts, tables.unitColumn(row.get("dataset")));
      Expected.compare(tally, what, Expected.base(row).fromNats(nats), row.get("value"), 1e-12);
    }
  }

  private static IndexValue entropy(
      Map<String, String> row, UnitGroupCounts counts, String unitColumn) {
    if (!row.get("within").isEmpty()) {
      return Entropy.ofGroupsWithinUnits(counts);
    }
    boolean ofUnits = row.get("of").equals("u_") || row.get("of").equals(unitColumn);
    return ofUnits ? Entropy.ofUnits(counts) : Entropy.ofGroups(counts);
  }
}
