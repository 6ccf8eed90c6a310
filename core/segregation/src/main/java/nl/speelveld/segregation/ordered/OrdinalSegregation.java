package nl.speelveld.segregation.ordered;

import nl.speelveld.segregation.information.CompensatedSum;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Ordinal segregation Λ of groups in an order: how much less varied units are, over all cuts of the
/// order, than the whole.
///
///     v = 1/(K−1) Σₖ f(cₖ)        cₖ the share in groups 1 … k;  f an [OrdinalFunction]
///     Λ = Σᵢ tᵢ (v − vᵢ) / (T v)   vᵢ the same in unit i
///
/// Range 0 (every unit mirrors the whole) to 1 (each unit has one group). Equal to H, V for two groups
/// with entropy, variation. Undefined where nobody is counted or all are in one group (v = 0). Groups
/// stand in order in the columns. Time O(units × groups²). Source: Reardon (2009), Research on
/// Economic Inequality 17. Checked against OasisR `ordinalseg` to 1e-12.
public final class OrdinalSegregation {
  private OrdinalSegregation() {}

  /// Λ with a function of the cuts.
  public static IndexValue of(UnitGroupCounts counts, OrdinalFunction function) {
    if (counts.total() == 0) {
      return IndexValue.undefined(Reason.NOBODY_COUNTED);
    }
    double whole = 0;
    for (int cut = 0; cut < counts.groups() - 1; cut++) {
      whole += function.of(Cut.shareBelow(counts, cut));
    }
    return whole == 0
        ? IndexValue.undefined(Reason.EVERYONE_IS_IN_THE_GROUP)
        : IndexValue.of(Math.clamp(1 - withinUnits(counts, function) / whole, 0, 1));
  }

  /// `Σᵢ tᵢ/T Σₖ f(cₖ in i)`.
  private static double withinUnits(UnitGroupCounts counts, OrdinalFunction function) {
    CompensatedSum sum = new CompensatedSum();
    for (int unit = 0; unit < counts.units(); unit++) {
      double pupils = counts.unitTotal(unit);
      double below = 0;
      for (int cut = 0; cut < counts.groups() - 1 && pupils > 0; cut++) {
        below += counts.count(unit, cut);
        sum.add(pupils * function.of(below / pupils));
      }
    }
    return sum.value() / counts.total();
  }
}
