package nl.speelveld.segregation.indication;

import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Proportionality (*evenredigheid*; our own formula): how far schools mirror a reference on average,
/// every school counting once.
///
///     mean over units with pupils of 1 − ½ Σ_g | pᵢ_g − P_g,ref |
///
/// Range 0 (no school holds a group of the reference) to 1 (every school mirrors it). Undefined where
/// nobody is counted, here or in the reference. Time O(units × groups).
public final class Proportionality {
  private Proportionality() {}

  /// Against the whole table.
  public static IndexValue of(UnitGroupCounts counts) {
    return of(counts, counts);
  }

  /// Against another table with the same groups, such as the inhabitants of the municipality.
  public static IndexValue of(UnitGroupCounts counts, UnitGroupCounts reference) {
    if (!counts.groupNames().equals(reference.groupNames())) {
      throw new IllegalArgumentException(
          "reference has groups ("
              + reference.groupNames()
              + "), but counts has ("
              + counts.groupNames()
              + "). Select the same groups in the same order.");
    }
    if (counts.total() == 0 || reference.total() == 0) {
      return IndexValue.undefined(Reason.NOBODY_COUNTED);
    }
    double sum = 0;
    int units = 0;
    for (int unit = 0; unit < counts.units(); unit++) {
      if (counts.unitTotal(unit) > 0) {
        units++;
        sum += 1 - distance(counts, unit, reference);
      }
    }
    return IndexValue.of(sum / units);
  }

  private static double distance(UnitGroupCounts counts, int unit, UnitGroupCounts reference) {
    double distance = 0;
    for (int group = 0; group < counts.groups(); group++) {
      double share = counts.count(unit, group) / counts.unitTotal(unit);
      distance += Math.abs(share - reference.groupShare(group)) / 2;
    }
    return distance;
  }
}
