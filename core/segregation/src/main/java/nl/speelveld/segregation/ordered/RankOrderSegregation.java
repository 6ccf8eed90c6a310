package nl.speelveld.segregation.ordered;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Rank-order segregation: segregation by rank (of income), whatever the bounds of the classes that
/// happen to be published. Binary segregation is computed at each bound, a polynomial is laid through
/// it, and its weighted mean over all ranks is the index.
///
///     Λᴿ = ∫ f(p) Λ(p) dp / ∫ f(p) dp,   Λ(p) ≈ Σₖ bₖ pᵏ
///         f an [OrdinalFunction]: entropy gives Hᴿ, variation Rᴿ, square root Sᴿ
///
/// Range 0 to 1 where the polynomial fits; with few, unevenly spread bounds it may not, and the value
/// may leave the range: look at [#atCuts] too. Undefined where nobody is counted or where there are
/// not more usable bounds than the order of the polynomial. Groups stand in order in the columns. Time
/// O(units × groups²). Source: Reardon (2011), Measures of Income Segregation, Stanford; the weights
/// of its appendix are [Weights#SQUARED_FUNCTION]. Checked against OasisR `rankorderseg` to 1e-8.
///
/// @param index the index, or why there is none
/// @param shares the share of everybody below each bound
/// @param atCuts binary segregation at each bound; undefined where all are on one side
public record RankOrderSegregation(IndexValue index, List<Double> shares, List<IndexValue> atCuts) {
  /// How much each bound weighs in the polynomial.
  public enum Weights {
    /// All alike, as OasisR does.
    EQUAL,
    /// By the square of the function of the share, as Reardon (2011) proposes: bounds near the ends
    /// count for little in the index, so their misfit matters little.
    SQUARED_FUNCTION
  }

  public RankOrderSegregation {
    shares = List.copyOf(shares);
    atCuts = List.copyOf(atCuts);
  }

  /// The index by a polynomial of this order (Reardon advises 2 to 4 for 5 to 15 classes).
  public static RankOrderSegregation of(
      UnitGroupCounts counts, OrdinalFunction function, int order, Weights weights) {
    if (order < 0) {
      throw new IllegalArgumentException("order is (" + order + "), but it is 0 or more");
    }
    if (counts.total() == 0) {
      return new RankOrderSegregation(
          IndexValue.undefined(Reason.NOBODY_COUNTED), List.of(), List.of());
    }
    List<Double> shares = new ArrayList<>();
    List<IndexValue> atCuts = new ArrayList<>();
    for (int cut = 0; cut < counts.groups() - 1; cut++) {
      shares.add(Cut.shareBelow(counts, cut));
      atCuts.add(Cut.segregation(counts, cut, function));
    }
    return new RankOrderSegregation(
        integral(shares, atCuts, new RankOrderFit(function, order, weights)), shares, atCuts);
  }

  private static IndexValue integral(
      List<Double> shares, List<IndexValue> atCuts, RankOrderFit fit) {
    int usable = 0;
    double[] x = new double[shares.size()];
    double[] y = new double[shares.size()];
    for (int cut = 0; cut < x.length; cut++) {
      boolean another = usable == 0 || shares.get(cut) > x[usable - 1]; // an empty group adds none
      if (another && atCuts.get(cut) instanceof IndexValue.Defined(double value)) {
        x[usable] = shares.get(cut);
        y[usable++] = value;
      }
    }
    return usable <= fit.order()
        ? IndexValue.undefined(Reason.NOT_ENOUGH_VARIATION)
        : IndexValue.of(fit.through(x, y, usable));
  }
}
