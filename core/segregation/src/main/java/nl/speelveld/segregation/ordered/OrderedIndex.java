package nl.speelveld.segregation.ordered;

import java.util.HashSet;
import java.util.Set;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// The indices of groups in an order, by name: three ordinal, three by rank.
///
/// An ordinal index takes the groups as they are; use it for levels of education or advice. An
/// index by rank looks through the bounds of the groups at what they are cut from; use it for
/// classes of income, also to compare places or years that are cut at other bounds. Formulas and
/// limits stand at [OrdinalSegregation] and [RankOrderSegregation].
///
/// Groups stand in order in the columns, either way round: the order turned about gives the same
/// value. Range 0 (every unit mirrors the whole) to 1. Undefined where nobody is counted or all are
/// in one group; by rank also where fewer than [#FEWEST_BOUNDS] bounds divide the pupils, because a
/// line through two bounds says little of the ranks beyond them.
public enum OrderedIndex {
  /// Ordinal information theory index.
  ORDINAL_INFORMATION("ordinal_information", "Hᴼ", OrdinalFunction.ENTROPY, false),
  /// Ordinal variation ratio index.
  ORDINAL_VARIATION("ordinal_variation", "Vᴼ", OrdinalFunction.VARIATION, false),
  /// Ordinal square root index.
  ORDINAL_SQUARE_ROOT("ordinal_square_root", "Sᴼ", OrdinalFunction.SQUARE_ROOT, false),
  /// Rank-order information theory index.
  RANK_ORDER_INFORMATION("rank_order_information", "Hᴿ", OrdinalFunction.ENTROPY, true),
  /// Rank-order variation ratio index.
  RANK_ORDER_VARIATION("rank_order_variation", "Vᴿ", OrdinalFunction.VARIATION, true),
  /// Rank-order square root index.
  RANK_ORDER_SQUARE_ROOT("rank_order_square_root", "Sᴿ", OrdinalFunction.SQUARE_ROOT, true);

  /// Fewest bounds between groups that an index by rank needs.
  public static final int FEWEST_BOUNDS = 3;

  private static final int HIGHEST_ORDER = 4;

  private final String id;
  private final String symbol;
  private final OrdinalFunction function;
  private final boolean byRank;

  OrderedIndex(String id, String symbol, OrdinalFunction function, boolean byRank) {
    this.id = id;
    this.symbol = symbol;
    this.function = function;
    this.byRank = byRank;
  }

  /// The name in files and on the command line.
  public String id() {
    return id;
  }

  /// The usual symbol.
  public String symbol() {
    return symbol;
  }

  /// Name in English.
  public String english() {
    return (byRank ? "Rank-order index " : "Ordinal index ") + symbol.charAt(0);
  }

  /// Name in Dutch.
  public String dutch() {
    return (byRank ? "Doorlopende volgorde-index " : "Volgorde-index ") + symbol.charAt(0);
  }

  /// Where the index was published.
  public String source() {
    return byRank ? "Reardon 2011" : "Reardon 2009";
  }

  /// How a bound between groups is weighed.
  public OrdinalFunction function() {
    return function;
  }

  /// Whether it is an index by rank.
  public boolean byRank() {
    return byRank;
  }

  /// The index of a table whose columns stand in order.
  public IndexValue of(UnitGroupCounts counts) {
    if (!byRank) {
      return OrdinalSegregation.of(counts, function);
    }
    if (counts.total() == 0) {
      return IndexValue.undefined(Reason.NOBODY_COUNTED);
    }
    int bounds = bounds(counts);
    return bounds < FEWEST_BOUNDS
        ? IndexValue.undefined(Reason.NOT_ENOUGH_VARIATION)
        : RankOrderSegregation.of(
                counts, function, orderFor(bounds), RankOrderSegregation.Weights.SQUARED_FUNCTION)
            .index();
  }

  /// Order of the polynomial through so many bounds: half of them, at most 4. Reardon (2011)
  /// advises 2 to 4 for 5 to 15 classes.
  public static int orderFor(int bounds) {
    return Math.min(HIGHEST_ORDER, bounds / 2);
  }

  /// How many bounds divide the pupils: an empty group adds none.
  static int bounds(UnitGroupCounts counts) {
    Set<Double> shares = new HashSet<>();
    for (int cut = 0; cut < counts.groups() - 1; cut++) {
      double share = Cut.shareBelow(counts, cut);
      if (share > 0 && share < 1) {
        shares.add(share);
      }
    }
    return shares.size();
  }
}
