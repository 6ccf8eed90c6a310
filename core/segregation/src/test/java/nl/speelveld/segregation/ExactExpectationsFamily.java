package nl.speelveld.segregation;

import java.util.Map;
import nl.speelveld.segregation.expectation.CarringtonTroske;
import nl.speelveld.segregation.expectation.DeltaErrors;
import nl.speelveld.segregation.expectation.FreeAllocation;
import nl.speelveld.segregation.expectation.RandomAllocation;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Exact expected values under chance, exact debiased M, delta-method error: 1e-9.
final class ExactExpectationsFamily implements VectorFamily {
  @Override
  public String name() {
    return "exact_expectations";
  }

  @Override
  public void compare(ReferenceVectors vectors, Tally tally) {
    VectorTables tables = new VectorTables(vectors);
    for (Map<String, String> row : vectors.csv("expected/" + name() + ".csv")) {
      UnitGroupCounts counts = chosen(tables.counts(row.get("dataset")), row.get("pair"));
      double actual = figure(row.get("stat"), counts).value();
      tally.near(row.toString(), actual, Double.parseDouble(row.get("value")), 1e-9);
    }
  }

  private static UnitGroupCounts chosen(UnitGroupCounts counts, String pair) {
    if (pair.isEmpty()) {
      return counts;
    }
    String[] names = pair.split("\\|", -1);
    return counts.pair(VectorTables.group(counts, names[0]), VectorTables.group(counts, names[1]));
  }

  private static IndexValue figure(String stat, UnitGroupCounts counts) {
    return switch (stat) {
      case "M_plugin" -> observed(counts);
      case "H_plugin" -> observed(counts).map(m -> m / entropy(counts));
      case "E_M_fixed_margins" -> RandomAllocation.mutualInformation(counts);
      case "E_H_fixed_margins" -> RandomAllocation.information(counts);
      case "E_M_free_margins" -> FreeAllocation.mutualInformation(counts);
      case "E_M_bootstrap" -> FreeAllocation.bootstrapMutualInformation(counts);
      case "M_debiased_exact" -> FreeAllocation.debiasedMutualInformation(counts);
      case "M_bias_exact" -> FreeAllocation.biasOfMutualInformation(counts);
      case "M_delta_se" -> DeltaErrors.mutualInformation(counts);
      case "D_plugin" -> IndexValue.of(CarringtonTroske.observedDissimilarity(counts));
      case "E_D_fixed_margins" -> RandomAllocation.dissimilarity(counts);
      case "E_D_CarringtonTroske_binomial(P_fixed)" ->
          CarringtonTroske.expectedDissimilarity(counts);
      case "D_CarringtonTroske" -> CarringtonTroske.dissimilarity(counts);
      default -> throw new IllegalArgumentException("statistic (" + stat + ") is unknown");
    };
  }

  private static IndexValue observed(UnitGroupCounts counts) {
    double bias = FreeAllocation.biasOfMutualInformation(counts).value();
    return FreeAllocation.debiasedMutualInformation(counts).map(m -> m + bias);
  }

  private static double entropy(UnitGroupCounts counts) {
    double entropy = 0;
    for (int group = 0; group < counts.groups(); group++) {
      double share = counts.groupShare(group);
      entropy -= share == 0 ? 0 : share * Math.log(share);
    }
    return entropy;
  }
}
