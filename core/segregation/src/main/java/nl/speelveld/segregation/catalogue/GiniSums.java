package nl.speelveld.segregation.catalogue;

import nl.speelveld.segregation.twogroup.ShareOrder;

/// `Σ (T₍ᵢ₎ nᵢ − G₍ᵢ₎ tᵢ)` over units by rising share, group by group; `T₍ᵢ₎`, `G₍ᵢ₎` pupils and
/// members of the group in the units before. Mutable workspace of an [IndexKernel].
///
/// Units without the group come first and add nothing but their pupils, so they are not sorted; of
/// a rare group that is most of them. Units of equal shares may come in any order.
final class GiniSums {
  private final int units;
  private final int groups;
  private final ShareOrder order;
  private final double[] inGroup; // of the units that hold somebody of the group
  private final double[] pupils;

  GiniSums(int units, int groups) {
    this.units = units;
    this.groups = groups;
    this.order = new ShareOrder(units);
    this.inGroup = new double[units];
    this.pupils = new double[units];
  }

  /// The sum of one group, not yet divided by G R. Time O(units).
  double of(double[] cells, Totals totals, int group) {
    double without = 0;
    int held = 0;
    for (int unit = 0, at = group; unit < units; unit++, at += groups) {
      double n = cells[at];
      double t = totals.unit(unit);
      if (n > 0) {
        order.put(held, n * totals.perPupil(unit));
        inGroup[held] = n;
        pupils[held++] = t;
      } else {
        without += t;
      }
    }
    order.sort(held);
    return sumInOrder(without, held);
  }

  private double sumInOrder(double without, int held) {
    double groupBefore = 0;
    double pupilsBefore = without;
    double sum = 0;
    for (int place = 0; place < held; place++) {
      int at = order.at(place);
      double n = inGroup[at];
      double t = pupils[at];
      sum += pupilsBefore * n - groupBefore * t;
      groupBefore += n;
      pupilsBefore += t;
    }
    return sum;
  }
}
