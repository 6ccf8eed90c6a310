package nl.speelveld.segregation.catalogue;

import nl.speelveld.segregation.information.CompensatedSum;

/// Mutual information as a sum of terms that are never negative, for tables where nearly everybody
/// is in one group; see [nl.speelveld.segregation.information.InformationSum] for the reason.
final class Divergence {
  private Divergence() {}

  /// M of one group and the rest, in nats.
  static double ofGroup(double[] cells, Totals totals, int group) {
    CompensatedSum sum = new CompensatedSum();
    int groups = totals.groups();
    for (int unit = 0; unit < totals.units(); unit++) {
      double n = cells[unit * groups + group];
      double t = totals.unit(unit);
      double deviation = totals.deviation(group, n, Math.max(0, t - n));
      sum.add(term(t, totals.group(group), totals.total(), deviation));
      sum.add(term(t, totals.rest(group), totals.total(), -deviation));
    }
    return sum.value() / totals.total();
  }

  /// M of all groups, in nats.
  static double ofTable(double[] cells, Totals totals) {
    CompensatedSum sum = new CompensatedSum();
    int groups = totals.groups();
    for (int unit = 0, at = 0; unit < totals.units(); unit++) {
      double t = totals.unit(unit);
      for (int group = 0; group < groups; group++, at++) {
        double deviation = totals.deviation(group, cells[at], Math.max(0, t - cells[at]));
        sum.add(term(t, totals.group(group), totals.total(), deviation));
      }
    }
    return sum.value() / totals.total();
  }

  /// `e φ(1 + d)` with `e = t g / T`, `d = deviation / (t g)`, `φ(x) = x ln x − x + 1`.
  private static double term(double t, double g, double total, double deviation) {
    double even = t * g;
    if (even == 0) {
      return 0;
    }
    double d = deviation / even;
    return even / total * (d <= -1 ? 1 : (1 + d) * Math.log1p(d) - d);
  }
}
