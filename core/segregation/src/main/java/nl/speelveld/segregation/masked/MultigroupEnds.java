package nl.speelveld.segregation.masked;

import nl.speelveld.segregation.value.Interval;
import nl.speelveld.table.masked.CountRange;
import nl.speelveld.table.masked.MaskedCounts;

/// Ends outside which multigroup D, H and M lie, in any fill.
///
/// Each unit is bounded by itself, exactly over what its cells and its size can be; what ties units
/// together (group totals) is used only through the limits it puts on cells. With `E` entropy, `P`
/// shares of the groups in all and `T(·)` their totals:
///
/// - `N M = N E(P) − Σ t E(p)`: the first part runs over what the totals can be, the second over
///   what units can be.
/// - `N M ≤ Σ t KL(p ‖ Q)` for any shares Q (M is the smallest of these over Q).
/// - where sizes are known, `N M ≥ N ln N − Σ t ln t + Σ n ln(m/T(m))` for any positive table m
///   (Gibbs); m is walked towards the most even table (Frank & Wolfe 1956).
/// - `H = M / E(P) = 1 − Σ t E(p) / (N E(P))`.
/// - `D = Σ |n − t P| / (2 N Σ P (1 − P))`, with P between what the totals allow; where sizes are
///   known all units share one P, see [LeastDistance] and [MostDistance].
final class MultigroupEnds {
  private static final int MOST_GROUPS = 6; // corners of what totals can be: k 2^(k−1)

  private final MaskedCounts counts;
  private final FillSearch search;
  private final int units;
  private final int groups;
  private final double leastAll;
  private final double mostAll;
  private final Span inside = new Span(); // Σ t E(p)
  private final Span whole; // N E(P)
  private final Span mutual; // N M

  MultigroupEnds(MaskedCounts sharp, FillSearch search) {
    this.counts = sharp;
    this.search = search;
    this.units = sharp.units();
    this.groups = sharp.groups();
    this.leastAll = Math.max(2, sharp.total().low());
    this.mostAll = sharp.total().high();
    double least = 0;
    double most = 0;
    for (int unit = 0; unit < units; unit++) {
      Span own = UnitFills.of(sharp, unit).entropy();
      least += own.low();
      most += own.high();
    }
    inside.add(least);
    inside.add(most);
    whole = UnitFills.ofTotals(sharp).entropy();
    double low = Math.max(0, whole.low() - most);
    double high = whole.high() - least;
    for (boolean largest : new boolean[] {true, false}) {
      high = Math.min(high, aboveReference(search.fill("M", largest)));
    }
    if (sizesKnown()) {
      low = Math.max(low, new EvenTable(sharp, search.fill("M", false)).mutualBelow());
    }
    mutual = Span.of(low, Math.max(low, high));
  }

  private boolean sizesKnown() {
    for (int unit = 0; unit < units; unit++) {
      if (!counts.unitTotal(unit).exact()) {
        return false;
      }
    }
    return true;
  }

  private double aboveReference(double[] fill) {
    double[] logShares = new double[groups];
    double all = 0;
    for (int cell = 0; cell < fill.length; cell++) {
      logShares[cell % groups] += fill[cell];
      all += fill[cell];
    }
    for (int group = 0; group < groups; group++) {
      // half a pupil more: a group that is empty here need not be so in other fills
      logShares[group] = Math.log((logShares[group] + .5) / (all + groups * .5));
    }
    double sum = 0;
    for (int unit = 0; unit < units; unit++) {
      sum += UnitFills.of(counts, unit).mostDivergence(logShares);
    }
    return sum;
  }

  Interval mutual() {
    return Span.of(mutual.low() / mostAll, mutual.high() / leastAll).interval(Math.log(groups));
  }

  Interval information() {
    double low = Math.max(1 - inside.high() / whole.low(), mutual.low() / whole.high());
    double high = Math.min(1 - inside.low() / whole.high(), mutual.high() / whole.low());
    return whole.low() > 0
        ? Span.of(low, Math.max(low, high)).interval()
        : Span.of(0, 1).interval();
  }

  Interval dissimilarity() {
    Interval own = dissimilarityByUnit();
    GroupTotals totals = MostDistance.totals(counts);
    if (!sizesKnown() || groups > MOST_GROUPS) {
      return own;
    }
    double leastC = MostDistance.leastC(totals);
    if (!(leastC > 0)) {
      return own;
    }
    Interval reached = search.reached("D");
    double low = new LeastDistance(counts, search.fill("D", false)).below(reached.low(), leastC);
    double high = new MostDistance(counts, reached.high()).above(leastC);
    low = Math.max(low, own.low());
    return Span.of(low, Math.max(low, Math.min(high, own.high()))).interval();
  }

  // every unit with the shares that suit it best
  private Interval dissimilarityByUnit() {
    double[] leastShare = new double[groups];
    double[] mostShare = new double[groups];
    Span interaction = interaction(leastShare, mostShare);
    double least = 0;
    double most = 0;
    for (int unit = 0; unit < units; unit++) {
      Span own = UnitFills.of(counts, unit).distance(leastShare, mostShare);
      least += own.low();
      most += own.high();
    }
    double low = least / (2 * mostAll * interaction.high());
    double high = interaction.low() > 0 ? most / (2 * leastAll * interaction.low()) : 1;
    return Span.of(Math.min(1, low), Math.max(Math.min(1, low), Math.min(1, high))).interval();
  }

  // Σ P (1 − P), and the shares on the way
  private Span interaction(double[] leastShare, double[] mostShare) {
    double leastSquares = 0;
    double mostSquares = 0;
    for (int group = 0; group < groups; group++) {
      CountRange total = counts.groupTotal(group);
      double othersLow = othersTotal(group, false);
      double othersHigh = othersTotal(group, true);
      leastShare[group] = total.low() == 0 ? 0 : total.low() / (total.low() + othersHigh);
      mostShare[group] = total.high() == 0 ? 0 : total.high() / (total.high() + othersLow);
      leastSquares += leastShare[group] * leastShare[group];
      mostSquares += mostShare[group] * mostShare[group];
    }
    double high = 1 - Math.max(leastSquares, 1.0 / groups);
    double low = 1 - mostSquares;
    // at least two groups are held, so the smallest interaction is that of one pupil against all
    double one = 2 / mostAll * (1 - 1 / mostAll);
    return Span.of(Math.max(low, Math.min(one, high)), high);
  }

  private double othersTotal(int group, boolean most) {
    double sum = 0;
    for (int other = 0; other < groups; other++) {
      CountRange total = counts.groupTotal(other);
      sum += other == group ? 0 : most ? total.high() : total.low();
    }
    CountRange own = counts.groupTotal(group);
    return most
        ? Math.min(sum, mostAll - own.low())
        : Math.max(sum, (double) counts.total().low() - own.high());
  }
}
