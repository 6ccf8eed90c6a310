package nl.speelveld.segregation.indication;

import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Diversity (*diversiteit*; our own formula): the chance that two pupils of one school, drawn with
/// return, are of different groups, averaged over pupils.
///
///     Σᵢ tᵢ/T (1 − Σ_g pᵢ_g²)
///
/// Range 0 to 1 − 1/K. Read beside the same chance in the whole city,
/// [nl.speelveld.segregation.multigroup.Simpson]. Undefined where nobody is counted. Time O(units ×
/// groups).
public final class SchoolDiversity {
  private SchoolDiversity() {}

  /// Mean over the pupils of a table.
  public static IndexValue of(UnitGroupCounts counts) {
    if (counts.total() == 0) {
      return IndexValue.undefined(Reason.NOBODY_COUNTED);
    }
    double same = 0;
    for (int unit = 0; unit < counts.units(); unit++) {
      for (int group = 0; group < counts.groups(); group++) {
        double count = counts.count(unit, group);
        same += count == 0 ? 0 : count * count / counts.unitTotal(unit);
      }
    }
    return IndexValue.of(Math.max(0, 1 - same / counts.total()));
  }
}
