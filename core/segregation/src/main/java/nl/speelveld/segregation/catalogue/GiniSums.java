package nl.speelveld.segregation.catalogue;

import nl.speelveld.segregation.twogroup.ShareOrder;

/// `Σ (R₍ᵢ₎ nᵢ − G₍ᵢ₎ rᵢ)` over units by rising share, group by group. Mutable workspace of an
/// [IndexKernel].
final class GiniSums {
  private final int units;
  private final int groups;
  private final ShareOrder order;

  GiniSums(int units, int groups) {
    this.units = units;
    this.groups = groups;
    this.order = new ShareOrder(units);
  }

  /// The sum of one group, not yet divided by G R. Time O(units).
  double of(double[] cells, Totals totals, int group) {
    for (int unit = 0, at = group; unit < units; unit++, at += groups) {
      double pupils = totals.unit(unit);
      order.put(unit, pupils == 0 ? 0 : cells[at] / pupils);
    }
    order.sort(units);
    return sumInOrder(cells, totals, group);
  }

  private double sumInOrder(double[] cells, Totals totals, int group) {
    double groupBefore = 0;
    double restBefore = 0;
    double sum = 0;
    for (int place = 0; place < units; place++) {
      int unit = order.at(place);
      double n = cells[unit * groups + group];
      double r = Math.max(0, totals.unit(unit) - n);
      sum += restBefore * n - groupBefore * r;
      groupBefore += n;
      restBefore += r;
    }
    return sum;
  }
}
