package nl.speelveld.segregation.local;

import nl.speelveld.segregation.information.Entropy;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// How mixed one unit is, whatever the city around it: entropy and Simpson's measures of a school.
///
/// A school can be very mixed and yet mirror nothing, and the other way round; this is diversity,
/// not segregation. Undefined for an empty unit. Time O(groups). Source: Shannon (1948); Simpson
/// (1949). Checked against PySAL.
public final class UnitDiversity {
  private UnitDiversity() {}

  /// Entropy of the groups in a unit, in nats, 0 … ln K.
  public static IndexValue entropy(UnitGroupCounts counts, int unit) {
    return Entropy.ofUnit(counts, unit);
  }

  /// Entropy over its maximum ln K, K the number of columns, 0 … 1. Undefined for one column.
  public static IndexValue normalisedEntropy(UnitGroupCounts counts, int unit) {
    return counts.groups() < 2
        ? IndexValue.undefined(Reason.EVERYONE_IS_IN_THE_GROUP)
        : entropy(counts, unit).map(nats -> nats / Math.log(counts.groups()));
  }

  /// The chance that two pupils of a unit, drawn with return, are of one group: `Σ p²`.
  public static IndexValue simpsonConcentration(UnitGroupCounts counts, int unit) {
    double pupils = counts.unitTotal(unit);
    if (pupils == 0) {
      return IndexValue.undefined(Reason.NOBODY_COUNTED);
    }
    double sum = 0;
    for (int group = 0; group < counts.groups(); group++) {
      double share = counts.count(unit, group) / pupils;
      sum += share * share;
    }
    return IndexValue.of(sum);
  }

  /// The chance that two pupils of a unit are of different groups: `Σ p (1 − p)`.
  public static IndexValue simpsonInteraction(UnitGroupCounts counts, int unit) {
    return simpsonConcentration(counts, unit).map(concentration -> Math.max(0, 1 - concentration));
  }
}
