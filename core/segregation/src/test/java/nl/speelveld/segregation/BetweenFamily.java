package nl.speelveld.segregation;

import java.util.Map;
import nl.speelveld.segregation.multigroup.InformationIndex;
import nl.speelveld.segregation.multigroup.MutualInformation;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// `r_between.csv`: M and H between the parts of one level, inner levels merged.
final class BetweenFamily implements VectorFamily {
  @Override
  public String name() {
    return "r_between";
  }

  @Override
  public void compare(ReferenceVectors vectors, Tally tally) {
    VectorTables tables = new VectorTables(vectors);
    for (Map<String, String> row : vectors.csv("expected/r_between.csv")) {
      String dataset = row.get("dataset");
      UnitGroupCounts counts =
          tables.counts(dataset, row.get("level"), tables.groupColumn(dataset));
      IndexValue value =
          row.get("stat").equals("M") ? MutualInformation.of(counts) : InformationIndex.of(counts);
      tally.near(row.toString(), value.value(), Double.parseDouble(row.get("value")), 1e-12);
    }
  }
}
