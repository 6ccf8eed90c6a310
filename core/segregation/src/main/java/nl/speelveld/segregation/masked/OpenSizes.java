package nl.speelveld.segregation.masked;

import java.util.Map;
import nl.speelveld.segregation.value.Interval;
import nl.speelveld.table.masked.MaskedCounts;

/// Outer bounds of two-group indices when sizes of units are open too: each unit's term is bounded
/// by itself, within what it and the totals can be, and the terms are added.
///
/// Every fill lies inside; the ends are wider than fills reach, because two units may take for
/// granted different totals.
final class OpenSizes {
  private final MaskedCounts two;
  private final double leastX;
  private final double mostX;
  private final double leastY;
  private final double mostY;

  OpenSizes(MaskedCounts two) {
    this.two = two;
    leastX = Math.max(1, two.groupTotal(0).low());
    mostX = two.groupTotal(0).high();
    leastY = Math.max(1, two.groupTotal(1).low());
    mostY = two.groupTotal(1).high();
  }

  boolean everDefined() {
    return mostX >= 1 && mostY >= 1;
  }

  /// Ends by index, outside which no fill lies.
  Map<String, Interval> ends() {
    double[] distance = new double[2];
    double[] overlap = new double[2];
    double[] square = new double[2];
    double[] entropy = new double[2];
    for (int unit = 0; unit < two.units(); unit++) {
      double xLow = two.low(unit, 0);
      double xHigh = two.high(unit, 0);
      double yLow = two.low(unit, 1);
      double yHigh = two.high(unit, 1);
      // x/X − y/Y runs from a to b
      double a = xLow / mostX - Math.min(1, yHigh / leastY);
      double b = Math.min(1, xHigh / leastX) - yLow / mostY;
      distance[0] += a > 0 ? a : Math.max(0, -b);
      distance[1] += Math.max(Math.abs(a), Math.abs(b));
      overlap[0] += Math.sqrt(xLow / mostX * (yLow / mostY));
      overlap[1] += Math.sqrt(Math.min(1, xHigh / leastX) * Math.min(1, yHigh / leastY));
      square[0] += xLow == 0 ? 0 : xLow * xLow / (xLow + yHigh);
      square[1] += xHigh == 0 ? 0 : xHigh * xHigh / (xHigh + yLow);
      entropy[0] += conditional(xLow, yLow);
      entropy[1] += conditional(xHigh, yHigh);
    }
    Span d = Span.of(distance[0] / 2, distance[1] / 2);
    Span isolation = Span.of(square[0] / mostX, square[1] / leastX);
    Span gini = Span.of(d.low(), Math.min(1, d.high()) * (2 - Math.min(1, d.high())));
    return Map.of(
        "D", d.interval(),
        "Gini", gini.interval(),
        "H", information(entropy).interval(),
        "M", mutual(entropy).interval(),
        "V", varianceRatio(isolation).interval(),
        "Hutchens", Span.of(1 - overlap[1], 1 - overlap[0]).interval(),
        "isolation", isolation.interval(),
        "exposure", isolation.mirrored().interval());
  }

  /// `t E(x/t)` grows with x and with y.
  private static double conditional(double x, double y) {
    return x + y == 0 ? 0 : (x + y) * KnownSizes.entropy(x / (x + y));
  }

  private Span mutual(double[] entropy) {
    double[] whole = {conditional(leastX, leastY), conditional(mostX, mostY)};
    double leastAll = leastX + leastY;
    double mostAll = mostX + mostY;
    double low = Math.max(0, whole[0] - entropy[1]) / mostAll;
    double high = Math.max(0, whole[1] - entropy[0]) / leastAll;
    return Span.of(low, Math.min(high, Math.log(2)));
  }

  private Span information(double[] entropy) {
    // H = 1 − Σ t E(x/t) / (N E(X/N)), and N E(X/N) grows with X and Y
    return Span.of(
        1 - entropy[1] / conditional(leastX, leastY), 1 - entropy[0] / conditional(mostX, mostY));
  }

  private Span varianceRatio(Span isolation) {
    // (I − P)/(1 − P) falls with P
    double leastP = leastX / (leastX + mostY);
    double mostP = mostX / (mostX + leastY);
    return Span.of(
        (Math.min(1, isolation.low()) - mostP) / (1 - mostP),
        (Math.min(1, isolation.high()) - leastP) / (1 - leastP));
  }
}
