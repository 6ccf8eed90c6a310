package nl.speelveld.table.disclosure;

import java.util.Arrays;

/// The units over which an amount of pupils is shifted at the lowest price, for each ordered pair
/// of ends: one end less in that unit, the other end more. An end is a group (its cell in the unit)
/// or the total of the unit.
///
/// Two units are kept for each pair, because a ring may not pass the unit that it protects. Prices
/// only fall (to nothing, when a cell is suppressed), so the two best are kept up to date in
/// O(ends) a suppressed cell, without a search. Making it takes O(units × ends²). Mutable.
final class UnitBridges {
  static final int NONE = -1;

  private final Suppression table;
  private final long amount;
  private final int ends;
  private final int[] best; // unit by pair of ends
  private final int[] next;
  private final long[] bestPrice;
  private final long[] nextPrice;

  UnitBridges(Suppression table, long amount) {
    this.table = table;
    this.amount = amount;
    this.ends = table.columns() + 1;
    this.best = new int[ends * ends];
    this.next = new int[ends * ends];
    this.bestPrice = new long[ends * ends];
    this.nextPrice = new long[ends * ends];
    Arrays.fill(best, NONE);
    Arrays.fill(next, NONE);
    Arrays.fill(bestPrice, Long.MAX_VALUE);
    Arrays.fill(nextPrice, Long.MAX_VALUE);
    for (int unit = 0; unit < table.rows(); unit++) {
      for (int from = 0; from < ends; from++) {
        offerAll(unit, from);
      }
    }
  }

  private void offerAll(int unit, int from) {
    for (int to = 0; to < ends; to++) {
      offer(unit, from, to);
    }
  }

  /// Takes note that a cell or total of a unit now costs nothing.
  void fell(int unit, int end) {
    offerAll(unit, end);
    for (int from = 0; from < ends; from++) {
      offer(unit, from, end);
    }
  }

  private void offer(int unit, int from, int to) {
    if (from == to
        || table.known(table.edge(unit, from))
        || table.known(table.edge(unit, to))
        || !canEnter(unit, from)
        || !canLeave(unit, to)) {
      return;
    }
    int pair = from * ends + to;
    long price = table.price(table.edge(unit, from)) + table.price(table.edge(unit, to));
    if (unit == best[pair]) {
      bestPrice[pair] = price;
    } else if (price < bestPrice[pair]) {
      next[pair] = best[pair];
      nextPrice[pair] = bestPrice[pair];
      best[pair] = unit;
      bestPrice[pair] = price;
    } else if (price < nextPrice[pair]) {
      next[pair] = unit;
      nextPrice[pair] = price;
    }
  }

  /// From a group a unit is reached by taking pupils off its cell; from its total by adding some.
  boolean canEnter(int unit, int end) {
    return end == table.columns() || table.value(table.edge(unit, end)) >= amount;
  }

  /// To a group a unit is left by adding pupils to its cell; to its total by taking some off.
  boolean canLeave(int unit, int end) {
    return end < table.columns() || table.value(table.edge(unit, end)) >= amount;
  }

  /// The cheapest unit for a pair of ends, but not `without`; [#NONE] where there is none.
  int unit(int from, int to, int without) {
    int pair = from * ends + to;
    return best[pair] == without ? next[pair] : best[pair];
  }
}
