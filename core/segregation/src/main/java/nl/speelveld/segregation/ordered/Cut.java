package nl.speelveld.segregation.ordered;

import java.util.List;
import nl.speelveld.segregation.information.CompensatedSum;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// One cut of an ordered population: the groups up to and including one against those above.
final class Cut {
  private Cut() {}

  /// How many are in the groups up to and including `last`, in a unit.
  static double below(UnitGroupCounts counts, int unit, int last) {
    double below = 0;
    for (int group = 0; group <= last; group++) {
      below += counts.count(unit, group);
    }
    return below;
  }

  /// Share of everybody in the groups up to and including `last`; somebody is counted.
  static double shareBelow(UnitGroupCounts counts, int last) {
    double below = 0;
    for (int group = 0; group <= last; group++) {
      below += counts.groupTotal(group);
    }
    return below / counts.total();
  }

  /// Everybody on either side of the cut: units × (up to and including `last`, above it).
  static UnitGroupCounts twoSides(UnitGroupCounts counts, int last) {
    double[] cells = new double[2 * counts.units()];
    for (int unit = 0; unit < counts.units(); unit++) {
      cells[2 * unit] = below(counts, unit, last);
      cells[2 * unit + 1] = counts.unitTotal(unit) - cells[2 * unit];
    }
    return UnitGroupCounts.of(counts.unitNames(), List.of("below", "above"), cells);
  }

  /// Binary segregation at the cut, `Σᵢ tᵢ (f(c) − f(cᵢ)) / (T f(c))`.
  static IndexValue segregation(UnitGroupCounts counts, int last, OrdinalFunction function) {
    double whole = function.of(shareBelow(counts, last));
    if (whole == 0) {
      return IndexValue.undefined(Reason.EVERYONE_IS_IN_THE_GROUP);
    }
    CompensatedSum sum = new CompensatedSum();
    for (int unit = 0; unit < counts.units(); unit++) {
      double pupils = counts.unitTotal(unit);
      sum.add(pupils == 0 ? 0 : pupils * (whole - function.of(below(counts, unit, last) / pupils)));
    }
    return IndexValue.of(Math.clamp(sum.value() / (counts.total() * whole), 0, 1));
  }
}
