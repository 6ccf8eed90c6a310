package nl.speelveld.segregation;

import java.util.Map;
import nl.speelveld.segregation.twogroup.Atkinson;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.twogroup.EtaSquared;
import nl.speelveld.segregation.twogroup.Gini;
import nl.speelveld.segregation.twogroup.Gorard;
import nl.speelveld.segregation.twogroup.GroupInformationIndex;
import nl.speelveld.segregation.twogroup.Hutchens;
import nl.speelveld.segregation.twogroup.Interaction;
import nl.speelveld.segregation.twogroup.Isolation;
import nl.speelveld.segregation.twogroup.MinMax;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Two-group indices of a group against the rest and of every pair, against exact values.
final class TwoGroupIndicesFamily implements VectorFamily {
  @Override
  public String name() {
    return "indices_two_group";
  }

  @Override
  public void compare(ReferenceVectors vectors, Tally tally) {
    VectorTables tables = new VectorTables(vectors);
    for (Map<String, String> row : vectors.csv("expected/indices_two_group.csv")) {
      UnitGroupCounts counts = tables.counts(row.get("dataset"));
      int focal = VectorTables.group(counts, row.get("focal"));
      boolean rest = row.get("versus").equals("rest");
      UnitGroupCounts compared =
          rest ? counts : counts.pair(focal, VectorTables.group(counts, row.get("versus")));
      Expected.compare(
          tally,
          Expected.what(row, "dataset", "focal", "versus", "index"),
          index(compared, rest ? focal : 0, row.get("index")),
          row.get("truth"),
          1e-12);
    }
  }

  private static IndexValue index(UnitGroupCounts counts, int group, String index) {
    if (index.startsWith("Atkinson_b")) {
      double b = VectorTables.number(index.substring("Atkinson_b".length()));
      return Atkinson.of(counts, group, b);
    }
    return switch (index) {
      case "D" -> Dissimilarity.of(counts, group);
      case "Gini" -> Gini.of(counts, group);
      case "H" -> GroupInformationIndex.of(counts, group);
      case "isolation_xPx" -> Isolation.of(counts, group);
      case "interaction_xPy" -> Interaction.of(counts, group);
      case "eta2_V" -> EtaSquared.of(counts, group);
      case "MinMax" -> MinMax.of(counts, group);
      case "Gorard" -> Gorard.of(counts, group);
      case "Hutchens_sqrt" -> Hutchens.of(counts, group);
      default -> throw new IllegalArgumentException("index (" + index + ") is not known");
    };
  }
}
