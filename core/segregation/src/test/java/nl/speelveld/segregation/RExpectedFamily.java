package nl.speelveld.segregation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.segregation.bootstrap.IndexBundle;
import nl.speelveld.segregation.expectation.RandomAllocation;
import nl.speelveld.segregation.multigroup.InformationIndex;
import nl.speelveld.segregation.multigroup.MutualInformation;
import nl.speelveld.segregation.permutation.Randomisation;
import nl.speelveld.segregation.permutation.Randomisation.Margins;
import nl.speelveld.segregation.permutation.RandomisationFigure.Tested;
import nl.speelveld.segregation.permutation.RandomisationFigure.UnderChance;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Expected values under randomness by simulation in R, against our exact sums (fixed margins) and
/// our own draws (free margins): within five errors of the means.
final class RExpectedFamily implements VectorFamily {
  private static final int DRAWS = 1000;
  private final Map<String, UnderChance> drawn = new HashMap<>();

  @Override
  public String name() {
    return "r_expected_mc";
  }

  @Override
  public void compare(ReferenceVectors vectors, Tally tally) {
    VectorTables tables = new VectorTables(vectors);
    for (Map<String, String> row : vectors.csv("expected/" + name() + ".csv")) {
      UnitGroupCounts counts = tables.counts(row.get("dataset"));
      double draws = Double.parseDouble(row.get("n_bootstrap"));
      boolean fixed = row.get("fixed_margins").equals("TRUE");
      if (row.get("est").equals("NA")) {
        // R has no value as soon as a drawn unit is empty; we must have one
        tally.check(row.toString(), Double.isFinite(drawn(row, counts).expected()));
      } else if (fixed) {
        double error = Double.parseDouble(row.get("se")) / Math.sqrt(draws);
        tally.near(
            row.toString(),
            exact(row, counts).value(),
            Double.parseDouble(row.get("est")),
            5 * error + 1e-12);
      } else {
        UnderChance ours = drawn(row, counts);
        double error = Double.parseDouble(row.get("se")) * Math.sqrt(1 / draws + 1.0 / DRAWS);
        tally.near(row.toString(), ours.expected(), Double.parseDouble(row.get("est")), 5 * error);
      }
    }
  }

  private static UnitGroupCounts pair(String id, UnitGroupCounts counts) {
    String[] names = id.split("\\|", -1);
    return counts.pair(VectorTables.group(counts, names[0]), VectorTables.group(counts, names[1]));
  }

  private static IndexValue exact(Map<String, String> row, UnitGroupCounts counts) {
    return switch (row.get("stat")) {
      case "M under 0" -> RandomAllocation.mutualInformation(counts);
      case "H under 0" -> RandomAllocation.information(counts);
      case "D under 0" -> RandomAllocation.dissimilarity(pair(row.get("id"), counts));
      case "LS under 0" ->
          RandomAllocation.localMutualInformation(
              counts, counts.unitNames().indexOf(row.get("id")));
      default -> throw new IllegalArgumentException("statistic (" + row + ") is unknown");
    };
  }

  private UnderChance drawn(Map<String, String> row, UnitGroupCounts counts) {
    boolean ofPair = row.get("stat").equals("D under 0");
    UnitGroupCounts chosen = ofPair ? pair(row.get("id"), counts) : counts;
    return drawn.computeIfAbsent(
        row.get("dataset") + row.get("stat") + row.get("id"),
        ignored ->
            ((Tested)
                    Randomisation.of(
                            chosen,
                            new One(chosen, row.get("stat").substring(0, 1)),
                            new Randomisation.Settings(DRAWS, 41, Margins.FREE))
                        .getFirst())
                .chance());
  }

  /// One index, by its own class.
  private record One(UnitGroupCounts shape, String index) implements IndexBundle {
    @Override
    public List<String> names() {
      return List.of(index);
    }

    @Override
    public double ceiling(int slot) {
      return Double.POSITIVE_INFINITY;
    }

    @Override
    public void evaluate(double[] cells, double[] values) {
      UnitGroupCounts table = UnitGroupCounts.of(shape.unitNames(), shape.groupNames(), cells);
      IndexValue value =
          switch (index) {
            case "M" -> MutualInformation.of(table);
            case "H" -> InformationIndex.of(table);
            default -> Dissimilarity.of(table, 0);
          };
      values[0] = value.find().orElse(Double.NaN);
    }
  }
}
