package nl.speelveld.segregation;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import nl.speelveld.segregation.information.Entropy;
import nl.speelveld.segregation.multigroup.InformationIndex;
import nl.speelveld.segregation.multigroup.MultigroupDissimilarity;
import nl.speelveld.segregation.multigroup.MultigroupGini;
import nl.speelveld.segregation.multigroup.NormalisedExposure;
import nl.speelveld.segregation.multigroup.RelativeDiversity;
import nl.speelveld.segregation.multigroup.Simpson;
import nl.speelveld.segregation.multigroup.SquaredCoefficientOfVariation;
import nl.speelveld.segregation.ordered.OrdinalFunction;
import nl.speelveld.segregation.ordered.OrdinalSegregation;
import nl.speelveld.segregation.ordered.RankOrderSegregation;
import nl.speelveld.segregation.twogroup.Atkinson;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.twogroup.EtaSquared;
import nl.speelveld.segregation.twogroup.Exposure;
import nl.speelveld.segregation.twogroup.Gini;
import nl.speelveld.segregation.twogroup.Gorard;
import nl.speelveld.segregation.twogroup.GroupInformationIndex;
import nl.speelveld.segregation.twogroup.Isolation;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Values of OasisR, a third opinion: rounded to 4 decimals but for the ordinal and rank-order
/// ones. Its matrices have the groups in the order of their names.
final class OasisrFamily implements VectorFamily {
  private static final double ROUNDED = 6e-5;

  @Override
  public String name() {
    return "oasisr";
  }

  @Override
  public void compare(ReferenceVectors vectors, Tally tally) {
    VectorTables tables = new VectorTables(vectors);
    for (Map<String, String> row : vectors.csv("expected/oasisr.csv")) {
      UnitGroupCounts counts = byName(tables.counts(row.get("dataset")));
      String what = Expected.what(row, "dataset", "fun", "key");
      String fun = row.get("fun");
      String key = row.get("key");
      if (fun.equals("ordinalseg")) {
        IndexValue ordinal = OrdinalSegregation.of(counts, functionOf(key));
        Expected.compare(tally, what, ordinal, row.get("value"), 1e-12);
      } else if (fun.startsWith("rankorderseg")) {
        Expected.compare(tally, what, rankOrder(counts, fun, key), row.get("value"), 1e-8);
      } else {
        Expected.compare(tally, what, rounded(counts, fun, key), row.get("value"), ROUNDED);
      }
    }
  }

  private static UnitGroupCounts byName(UnitGroupCounts counts) {
    return counts.selectGroups(
        IntStream.range(0, counts.groups())
            .boxed()
            .sorted((a, b) -> counts.group(a).compareTo(counts.group(b)))
            .mapToInt(Integer::intValue)
            .toArray());
  }

  private static OrdinalFunction functionOf(String key) {
    return switch (key.charAt(0) + "" + key.charAt(1)) {
      case "v1", "Hr" -> OrdinalFunction.ENTROPY;
      case "v2", "Rr" -> OrdinalFunction.VARIATION;
      case "v3", "Sr" -> OrdinalFunction.SQUARE_ROOT;
      case "v4" -> OrdinalFunction.ABSOLUTE_DIFFERENCE;
      default -> throw new IllegalArgumentException("key (" + key + ") is not known");
    };
  }

  private static IndexValue rankOrder(UnitGroupCounts counts, String fun, String key) {
    int order = Integer.parseInt(fun.replaceAll(".*polorder=(\\d+).*", "$1"));
    RankOrderSegregation result =
        RankOrderSegregation.of(counts, functionOf(key), order, RankOrderSegregation.Weights.EQUAL);
    return key.endsWith("index")
        ? result.index()
        : result.atCuts().get(Integer.parseInt(key.replaceAll(".*_", "")) - 1);
  }

  private static IndexValue rounded(UnitGroupCounts counts, String fun, String key) {
    if (key.isEmpty()) {
      return ofTable(counts, fun);
    }
    if (key.contains("|")) {
      return ofPair(counts, fun, List.of(key.split("\\|", -1)));
    }
    BiFunction<UnitGroupCounts, Integer, IndexValue> index = ofGroup(fun);
    return index.apply(counts, VectorTables.group(counts, key));
  }

  private static BiFunction<UnitGroupCounts, Integer, IndexValue> ofGroup(String fun) {
    if (fun.startsWith("Atkinson(")) {
      double b = VectorTables.number(fun.substring("Atkinson(".length(), fun.length() - 1));
      return (counts, group) -> Atkinson.of(counts, group, b);
    }
    return switch (fun) {
      case "ISDuncan" -> Dissimilarity::of;
      case "HTheil" -> GroupInformationIndex::of;
      case "Gini" -> Gini::of;
      case "Gorard" -> Gorard::of;
      case "xPx" -> Isolation::of;
      case "Eta2" -> EtaSquared::of;
      default -> throw new IllegalArgumentException("fun (" + fun + ") is not known");
    };
  }

  private static IndexValue ofPair(UnitGroupCounts counts, String fun, List<String> names) {
    int a = VectorTables.group(counts, names.getFirst());
    int b = VectorTables.group(counts, names.getLast());
    return switch (fun) {
      case "DIDuncan" -> Dissimilarity.of(counts.pair(a, b), 0);
      case "Gini2" -> Gini.of(counts.pair(a, b), 0);
      case "xPy" -> Exposure.of(counts, a, b);
      default -> throw new IllegalArgumentException("fun (" + fun + ") is not known");
    };
  }

  private static IndexValue ofTable(UnitGroupCounts counts, String fun) {
    return switch (fun) {
      case "GiniMulti" -> MultigroupGini.of(counts);
      case "DMulti" -> MultigroupDissimilarity.of(counts);
      case "PMulti" -> NormalisedExposure.of(counts);
      case "RelDivers" -> RelativeDiversity.of(counts);
      case "HMulti" -> InformationIndex.of(counts);
      case "CMulti" -> SquaredCoefficientOfVariation.of(counts);
      case "HShannon" -> Entropy.ofGroups(counts);
      case "NShannon" -> Entropy.ofGroups(counts).map(nats -> nats / Math.log(counts.groups()));
      case "ISimpson" -> Simpson.interaction(counts);
      default -> throw new IllegalArgumentException("fun (" + fun + ") is not known");
    };
  }
}
