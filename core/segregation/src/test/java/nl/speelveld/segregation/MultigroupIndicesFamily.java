package nl.speelveld.segregation;

import java.util.Map;
import nl.speelveld.segregation.information.Entropy;
import nl.speelveld.segregation.multigroup.InformationIndex;
import nl.speelveld.segregation.multigroup.MultigroupDissimilarity;
import nl.speelveld.segregation.multigroup.MultigroupGini;
import nl.speelveld.segregation.multigroup.MutualInformation;
import nl.speelveld.segregation.multigroup.NormalisedExposure;
import nl.speelveld.segregation.multigroup.RelativeDiversity;
import nl.speelveld.segregation.multigroup.Simpson;
import nl.speelveld.segregation.multigroup.SquaredCoefficientOfVariation;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Multigroup indices against exact values.
final class MultigroupIndicesFamily implements VectorFamily {
  @Override
  public String name() {
    return "indices_multigroup";
  }

  @Override
  public void compare(ReferenceVectors vectors, Tally tally) {
    VectorTables tables = new VectorTables(vectors);
    for (Map<String, String> row : vectors.csv("expected/indices_multigroup.csv")) {
      UnitGroupCounts counts = tables.counts(row.get("dataset"));
      Expected.compare(
          tally,
          Expected.what(row, "dataset", "index"),
          index(counts, row.get("index")),
          row.get("truth"),
          1e-12);
    }
  }

  private static IndexValue index(UnitGroupCounts counts, String index) {
    return switch (index) {
      case "M" -> MutualInformation.of(counts);
      case "H" -> InformationIndex.of(counts);
      case "entropy_group" -> Entropy.ofGroups(counts);
      case "entropy_unit" -> Entropy.ofUnits(counts);
      case "MultiD" -> MultigroupDissimilarity.of(counts);
      case "MultiGini" -> MultigroupGini.of(counts);
      case "RelativeDiversity_R" -> RelativeDiversity.of(counts);
      case "NormExposure_P" -> NormalisedExposure.of(counts);
      case "SqCoefVar_C" -> SquaredCoefficientOfVariation.of(counts);
      case "SimpsonConc" -> Simpson.concentration(counts);
      case "SimpsonInter" -> Simpson.interaction(counts);
      default -> throw new IllegalArgumentException("index (" + index + ") is not known");
    };
  }
}
