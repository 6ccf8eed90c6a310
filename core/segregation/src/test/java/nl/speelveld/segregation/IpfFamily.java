package nl.speelveld.segregation;

import java.util.HashMap;
import java.util.Map;
import nl.speelveld.segregation.change.ProportionalFit;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// `r_ipf.csv`: the earlier table with the margins of the later one, cell by cell. Counts run to
/// thousands, so 1e-8 holds per pupil of the cell (at least one).
final class IpfFamily implements VectorFamily {
  private final Map<String, ProportionalFit> fits = new HashMap<>();
  private final Map<String, Map<String, Integer>> unitsOf = new HashMap<>();

  @Override
  public String name() {
    return "r_ipf";
  }

  @Override
  public void compare(ReferenceVectors vectors, Tally tally) {
    VectorPairs pairs = new VectorPairs(vectors);
    for (Map<String, String> row : vectors.csv("expected/r_ipf.csv")) {
      ProportionalFit fit = fits.computeIfAbsent(row.get("pair"), name -> fit(pairs.of(name)));
      UnitGroupCounts fitted = fit.fitted();
      Map<String, Integer> units =
          unitsOf.computeIfAbsent(
              row.get("pair"), ignored -> VectorTables.positions(fitted.unitNames()));
      Integer unit = units.get(row.get("unit"));
      int group = VectorTables.group(fitted, row.get("group"));
      double expected = Double.parseDouble(row.get("n"));
      tally.check(
          row.toString(),
          unit != null
              && near(fitted.count(unit, group), expected)
              && near(fit.source().count(unit, group), Double.parseDouble(row.get("n_source")))
              && near(fit.target().count(unit, group), Double.parseDouble(row.get("n_target"))));
    }
    fits.forEach((pair, fit) -> tally.check(pair, fit.convergence().converged()));
  }

  private static ProportionalFit fit(VectorPairs.Pair pair) {
    return ProportionalFit.of(pair.before(), pair.after());
  }

  private static boolean near(double actual, double expected) {
    return Math.abs(actual - expected) <= 1e-8 * Math.max(1, expected);
  }
}
