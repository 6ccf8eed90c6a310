package nl.speelveld.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.segregation.multigroup.InformationIndex;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// What is observed in Amsterdam, through our indices.
final class ObservedFamily implements VectorFamily {
  private static final double TOLERANCE = 1e-6;

  @Override
  public boolean covers(String file) {
    return file.startsWith("amsterdam_ses_observed");
  }

  @Override
  public void compare(JsonNode json, ReferenceVectors vectors, Tally tally) {
    for (String of : List.of("schools", "wijken")) {
      JsonNode expected = json.path(of);
      UnitGroupCounts counts = counts(expected.path("counts"));
      double d = Dissimilarity.of(counts, 0).value();
      double h = InformationIndex.of(counts).value();
      tally.check(of + " units", counts.units() == expected.path("units").asInt());
      tally.near(of + " nee", counts.groupTotal(0), expected.path("nee").asDouble(), 0);
      tally.near(of + " ja", counts.groupTotal(1), expected.path("ja").asDouble(), 0);
      tally.near(of + " D", d, expected.path("D").asDouble(), TOLERANCE);
      tally.near(of + " H", h, expected.path("theil_H").asDouble(), TOLERANCE);
    }
  }

  private static UnitGroupCounts counts(JsonNode rows) {
    int[] cells =
        IntStream.range(0, 2 * rows.size())
            .map(cell -> rows.get(cell / 2).get(cell % 2).asInt())
            .toArray();
    return UnitGroupCounts.ofHeads(
        IntStream.range(0, rows.size()).mapToObj(Integer::toString).toList(),
        List.of("nee", "ja"),
        cells);
  }
}
