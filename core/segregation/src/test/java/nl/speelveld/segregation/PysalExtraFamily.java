package nl.speelveld.segregation;

import java.util.Map;
import nl.speelveld.segregation.curve.ConcentrationProfile;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Statistics that only PySAL has: the concentration profile on its grid of 1,000 thresholds.
final class PysalExtraFamily implements VectorFamily {
  @Override
  public String name() {
    return "pysal_extra";
  }

  @Override
  public void compare(ReferenceVectors vectors, Tally tally) {
    VectorTables tables = new VectorTables(vectors);
    for (Map<String, String> row : vectors.csv("expected/pysal_extra.csv")) {
      UnitGroupCounts counts = tables.counts(row.get("dataset"));
      int group = VectorTables.group(counts, row.get("focal"));
      String what = Expected.what(row, "dataset", "focal", "stat");
      if (row.get("stat").equals("pysal_ConProf")) {
        Expected.compare(
            tally,
            what,
            ConcentrationProfile.indexOnGrid(counts, group, 1000),
            row.get("value"),
            1e-12);
      }
    }
  }
}
