package nl.speelveld.segregation;

import java.util.HashMap;
import java.util.Map;
import nl.speelveld.segregation.local.UnitDiversity;
import nl.speelveld.segregation.twogroup.LocationQuotient;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Statistics of single units, of PySAL.
///
/// For an empty unit PySAL gives NaN (location quotient) or 0 (diversity, Simpson), of which both
/// Simpson measures 0 contradict each other: they add up to 1. Such rows are compared with
/// "undefined".
final class PysalLocalFamily implements VectorFamily {
  @Override
  public String name() {
    return "pysal_local";
  }

  @Override
  public void compare(ReferenceVectors vectors, Tally tally) {
    VectorTables tables = new VectorTables(vectors);
    Map<String, Map<String, Integer>> unitsOf = new HashMap<>();
    for (Map<String, String> row : vectors.csv("expected/pysal_local.csv")) {
      UnitGroupCounts counts = tables.counts(row.get("dataset"));
      int unit =
          unitsOf
              .computeIfAbsent(
                  row.get("dataset"), ignored -> VectorTables.positions(counts.unitNames()))
              .get(row.get("unit"));
      String expected = counts.unitTotal(unit) == 0 ? "NaN" : row.get("value");
      String what = Expected.what(row, "dataset", "unit", "group", "stat");
      Expected.compare(tally, what, statistic(row, counts, unit), expected, 1e-12);
    }
  }

  private static IndexValue statistic(Map<String, String> row, UnitGroupCounts counts, int unit) {
    return switch (row.get("stat")) {
      case "LQ" -> LocationQuotient.of(counts, unit, VectorTables.group(counts, row.get("group")));
      case "diversity" -> UnitDiversity.entropy(counts, unit);
      case "entropy_norm" -> UnitDiversity.normalisedEntropy(counts, unit);
      case "simpson_conc" -> UnitDiversity.simpsonConcentration(counts, unit);
      case "simpson_inter" -> UnitDiversity.simpsonInteraction(counts, unit);
      default -> throw new IllegalArgumentException("stat (" + row.get("stat") + ") is not known");
    };
  }
}
