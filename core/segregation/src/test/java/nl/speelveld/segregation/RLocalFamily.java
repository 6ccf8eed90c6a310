package nl.speelveld.segregation;

import java.util.HashMap;
import java.util.Map;
import nl.speelveld.segregation.local.LocalSegregation;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Local segregation and shares of R `segregation`, by unit and by group, in nats and bits.
final class RLocalFamily implements VectorFamily {
  @Override
  public String name() {
    return "r_local";
  }

  @Override
  public void compare(ReferenceVectors vectors, Tally tally) {
    VectorTables tables = new VectorTables(vectors);
    Map<String, Map<String, Integer>> unitsOf = new HashMap<>();
    for (Map<String, String> row : vectors.csv("expected/r_local.csv")) {
      String dataset = row.get("dataset");
      UnitGroupCounts counts = tables.counts(dataset);
      String by = row.get("by");
      boolean byGroup = by.equals("g_") || by.equals(tables.groupColumn(dataset));
      int at =
          byGroup
              ? VectorTables.group(counts, row.get("id"))
              : unitsOf
                  .computeIfAbsent(dataset, ignored -> VectorTables.positions(counts.unitNames()))
                  .get(row.get("id"));
      compareRow(tally, row, counts, byGroup, at);
    }
  }

  private static void compareRow(
      Tally tally, Map<String, String> row, UnitGroupCounts counts, boolean byGroup, int at) {
    IndexValue local =
        byGroup ? LocalSegregation.ofGroup(counts, at) : LocalSegregation.ofUnit(counts, at);
    double pupils = byGroup ? counts.groupTotal(at) : counts.unitTotal(at);
    String what = Expected.what(row, "dataset", "base", "by", "id");
    Expected.compare(tally, what, Expected.base(row).fromNats(local), row.get("ls"), 1e-12);
    tally.near(what + " p", pupils / counts.total(), VectorTables.number(row.get("p")), 1e-12);
  }
}
