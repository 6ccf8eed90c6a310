package nl.speelveld.segregation.curve;

import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Concentration profile: for each threshold θ, the share of a group that is in units where the group
/// has at least that share.
///
///     v(θ) = Σᵢ [pᵢ ≥ θ] aᵢ / A
///     R = ( P − ∫₀ᴾ v dθ + ∫ₚ¹ v dθ ) / (1 − P)
///
/// v falls from 1 to 0; without segregation it falls at once, at P. R is 0 then and 1 where the group is
/// alone. Undefined where the group is empty or holds everyone. Time O(units) for R, O(units × thresholds)
/// for the form on a grid. Source: Hong & Sadahiro (2014), Journal of Geographical Systems 16.
public final class ConcentrationProfile {
  private ConcentrationProfile() {}

  /// v(θ): the share of the group in units where its share is at least `threshold`. Undefined for
  /// an empty group.
  public static IndexValue share(UnitGroupCounts counts, int group, double threshold) {
    if (counts.groupTotal(group) == 0) {
      return IndexValue.undefined(
          counts.total() == 0 ? Reason.NOBODY_COUNTED : Reason.GROUP_IS_EMPTY);
    }
    return IndexValue.of(inUnitsAbove(counts, group, threshold) / counts.groupTotal(group));
  }

  private static double inUnitsAbove(UnitGroupCounts counts, int group, double threshold) {
    double above = 0;
    for (int unit = 0; unit < counts.units(); unit++) {
      double pupils = counts.unitTotal(unit);
      boolean reaches = pupils > 0 && counts.count(unit, group) / pupils >= threshold;
      above += reaches ? counts.count(unit, group) : 0;
    }
    return above;
  }

  /// R, with the integrals taken exactly: `∫₀ᴾ v = Σ aᵢ/A min(pᵢ, P)`, `∫ₚ¹ v = Σ aᵢ/A max(pᵢ − P,
  /// 0)`.
  public static IndexValue index(UnitGroupCounts counts, int group) {
    return defined(counts, group, exact(counts, group));
  }

  private static double exact(UnitGroupCounts counts, int group) {
    double p = counts.groupShare(group);
    double below = 0;
    double above = 0;
    for (int unit = 0; unit < counts.units(); unit++) {
      double count = counts.count(unit, group);
      double share = count == 0 ? 0 : count / counts.unitTotal(unit);
      below += count * Math.min(share, p);
      above += count * Math.max(share - p, 0);
    }
    return (p - (below - above) / counts.groupTotal(group)) / (1 - p);
  }

  /// R as a sum over a grid of thresholds 0, 1/(m−1), …, 1, as PySAL's `ConProf` computes it (with
  /// m = 1000). It misses [#index] by up to some 1/m, and may leave the range 0 … 1.
  public static IndexValue indexOnGrid(UnitGroupCounts counts, int group, int m) {
    if (m < 2) {
      throw new IllegalArgumentException("m is (" + m + "), but a grid has 2 thresholds or more");
    }
    return defined(counts, group, onGrid(counts, group, m));
  }

  private static double onGrid(UnitGroupCounts counts, int group, int m) {
    double p = counts.groupShare(group);
    double step = 1.0 / (m - 1);
    double signed = 0;
    for (int at = 0; at < m; at++) {
      double threshold = at == m - 1 ? 1 : at * step;
      double v = inUnitsAbove(counts, group, threshold) / counts.groupTotal(group);
      signed += threshold < p ? v : -v;
    }
    return (p - signed / m) / (1 - p);
  }

  private static IndexValue defined(UnitGroupCounts counts, int group, double value) {
    if (counts.total() == 0) {
      return IndexValue.undefined(Reason.NOBODY_COUNTED);
    }
    if (counts.groupTotal(group) == 0) {
      return IndexValue.undefined(Reason.GROUP_IS_EMPTY);
    }
    return counts.groupTotal(group) == counts.total()
        ? IndexValue.undefined(Reason.EVERYONE_IS_IN_THE_GROUP)
        : IndexValue.of(value);
  }
}
