package nl.speelveld.segregation.masked;

import java.util.HashMap;
import java.util.Map;
import nl.speelveld.segregation.value.Interval;

/// Bounds of two-group indices when the size of every unit is known, so that only the number in the
/// group is open.
///
/// For a given number `X` in the group, each index but Gini's is a function of one sum over units
/// (`Σ x²/t`, `Σ t E(x/t)`, `Σ √(xy)`, `Σ |x − tX/N|`), whose smallest and largest values are found
/// exactly; then `X` runs over all it can be. Gini's ends are those of [GiniEnvelope], and never
/// wider than D allows: between D and D (2 − D).
final class KnownSizes {
  private final int[] low;
  private final int[] high;
  private final double[] sizes;
  private final double all;
  private final int fewest;
  private final int most;

  /// @param low least number of the group per unit
  /// @param high most
  /// @param sizes sizes of the units
  /// @param totals fewest and most of the group in all, both possible
  KnownSizes(int[] low, int[] high, double[] sizes, int[] totals) {
    this.low = low;
    this.high = high;
    this.sizes = sizes;
    double sum = 0;
    for (double size : sizes) {
      sum += size;
    }
    all = sum;
    fewest = Math.max(1, totals[0]);
    most = (int) Math.min(all - 1, totals[1]);
  }

  boolean everDefined() {
    return fewest <= most;
  }

  /// Ends by index, reached by fills of the group for all but Gini.
  Map<String, Interval> ends() {
    Span d = new Span();
    Span h = new Span();
    Span m = new Span();
    Span v = new Span();
    Span s = new Span();
    Span isolation = new Span();
    Span gini = new Span();
    GiniEnvelope envelope = new GiniEnvelope(low, high, sizes, all);
    SumsByTotal squares =
        SumsByTotal.of(low, high, (i, x) -> x == 0 ? 0 : (double) x * x / sizes[i]);
    SumsByTotal entropies =
        SumsByTotal.of(low, high, (i, x) -> x == 0 ? 0 : sizes[i] * entropy(x / sizes[i]));
    SumsByTotal roots = SumsByTotal.of(low, high, (i, x) -> Math.sqrt(x * (sizes[i] - x)));
    for (int total = fewest; total <= most; total++) {
      double share = total / all;
      double own = entropy(share);
      double root = Math.sqrt(total * (all - total));
      for (boolean least : new boolean[] {true, false}) {
        double square = least ? squares.least(total) : squares.most(total);
        isolation.add(square / total);
        v.add((square / total - share) / (1 - share));
        double inside = (least ? entropies.least(total) : entropies.most(total)) / all;
        m.add(Math.max(0, own - inside));
        h.add(Math.max(0, own - inside) / own);
        s.add(1 - (least ? roots.least(total) : roots.most(total)) / root);
      }
      SumsByTotal distances = SumsByTotal.of(low, high, (i, x) -> Math.abs(x - sizes[i] * share));
      double scale = all / (2 * total * (all - total));
      double leastD = scale * distances.least(total);
      double mostD = scale * distances.most(total);
      d.add(leastD);
      d.add(mostD);
      gini.add(Math.max(leastD, envelope.least(total)));
      gini.add(Math.min(mostD * (2 - mostD), envelope.most(total)));
    }
    Map<String, Interval> ends = new HashMap<>();
    ends.put("D", d.interval());
    ends.put("Gini", gini.interval());
    ends.put("H", h.interval());
    ends.put("M", m.interval());
    ends.put("V", v.interval());
    ends.put("Hutchens", s.interval());
    ends.put("isolation", isolation.interval());
    ends.put("exposure", isolation.mirrored().interval());
    return ends;
  }

  static double entropy(double p) {
    return p <= 0 || p >= 1 ? 0 : -p * Math.log(p) - (1 - p) * Math.log(1 - p);
  }
}
