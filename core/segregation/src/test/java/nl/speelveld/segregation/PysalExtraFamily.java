package nl.speelveld.segregation;

import java.util.Map;
import nl.speelveld.segregation.curve.ConcentrationProfile;
import nl.speelveld.segregation.smallunits.DensityCorrected;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Statistics that only PySAL has: the concentration profile on its grid of 1,000 thresholds, and
/// density-corrected D.
///
/// PySAL looks for the top of the folded density with a simplex that starts at 0 and stops at a
/// step of 1e-5, which gives D to 1e-6. Beyond 38.6 standard deviations the density at 0 is 0 in
/// double precision, the simplex sees a plain and stays where it is, so that the units that stand
/// out most count as none: full segregation gets 0.5. We count them in full; the comparison takes
/// them off our value first.
final class PysalExtraFamily implements VectorFamily {
  private static final double FLAT = 38.6; // exp(−38.6²/2) is the last number above 0

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
      String expected = row.get("value");
      switch (row.get("stat")) {
        case "pysal_ConProf" ->
            Expected.compare(
                tally,
                what,
                ConcentrationProfile.indexOnGrid(counts, group, 1000),
                expected,
                1e-12);
        case "pysal_DensityCorrectedDissim" -> {
          UnitGroupCounts two = counts.focalAgainstRest(group);
          double missed = ofUnitsInThePlain(two);
          Expected.compare(
              tally,
              what,
              DensityCorrected.dissimilarity(two).map(value -> value - missed),
              expected,
              1e-6);
        }
        default -> throw new IllegalArgumentException("statistic of (" + row + ") is unknown");
      }
    }
  }

  /// What units beyond the reach of the simplex add to D.
  private static double ofUnitsInThePlain(UnitGroupCounts two) {
    double sum = 0;
    for (int unit = 0; unit < two.units(); unit++) {
      double first = two.count(unit, 0) / two.groupTotal(0);
      double second = two.count(unit, 1) / two.groupTotal(1);
      double variance =
          first * (1 - first) / two.groupTotal(0) + second * (1 - second) / two.groupTotal(1);
      double distance = Math.abs(first - second);
      sum += distance > FLAT * Math.sqrt(variance) ? distance / 2 : 0;
    }
    return sum;
  }
}
