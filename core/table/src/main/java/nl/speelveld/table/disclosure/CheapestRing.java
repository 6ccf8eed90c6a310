package nl.speelveld.table.disclosure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The cheapest ring of cells through one cell, along which an amount of pupils can be shifted
/// without changing any other number: one cell more, the next in its row less, the next in that
/// column more, and so on. Totals take part as cells, at a price above all others.
///
/// The table is seen as a flow (start → unit → group → end → start, an edge per cell and total); a
/// ring is a shortest path from the head of the edge back to its tail (Dijkstra, 1959). An edge
/// against its direction can lose at most its count. A path visits units only to get from one group
/// (or the start) to another, so the search goes over groups, start, end and the ring's own unit;
/// [UnitBridges] knows the cheapest unit between any two. Time O(groups²) a ring, whatever the
/// number of units.
final class CheapestRing {
  private final Suppression table;
  private final int columns;
  private final int start;
  private final int end;
  private final int own;
  private final Map<Long, UnitBridges> bridgesByAmount = new HashMap<>();
  private final long[] price;
  private final boolean[] settled;
  private final int[] previous;
  private final int[] over; // unit between `previous` and here, NONE for a single edge

  CheapestRing(Suppression table) {
    this.table = table;
    this.columns = table.columns();
    this.start = columns; // nodes: groups 0 … columns−1, then these three
    this.end = columns + 1;
    this.own = columns + 2;
    this.price = new long[columns + 3];
    this.settled = new boolean[price.length];
    this.previous = new int[price.length];
    this.over = new int[price.length];
  }

  /// Takes note that a cell or total was suppressed, so that it costs nothing any more.
  void suppressed(int edge) {
    int row = edge / (columns + 1);
    if (row < table.rows()) {
      bridgesByAmount.values().forEach(bridges -> bridges.fell(row, edge % (columns + 1)));
    }
  }

  /// One search: for a ring through an edge, along which `amount` can be shifted.
  private record Search(int edge, int unit, long amount, UnitBridges bridges) {}

  /// The other cells and totals of the ring by which this one could be `amount` more (`up`) or
  /// less.
  int[] around(int edge, boolean up, long amount) {
    int from = up ? head(edge) : tail(edge);
    int to = up ? tail(edge) : head(edge);
    int row = edge / (columns + 1);
    Search search =
        new Search(
            edge,
            row < table.rows() ? row : UnitBridges.NONE,
            amount,
            bridgesByAmount.computeIfAbsent(amount, any -> new UnitBridges(table, amount)));
    Arrays.fill(price, Long.MAX_VALUE);
    Arrays.fill(settled, false);
    price[from] = 0;
    while (!settled[to]) { // ends: totals of groups lead round to every node
      int node = nearest();
      settled[node] = true;
      visit(node, search);
    }
    return edges(from, to, search);
  }

  /// The nearest node that is not settled; of equals the first.
  private int nearest() {
    int nearest = -1; // `to` is not settled, so one is found
    for (int node = 0; node < price.length; node++) {
      if (!settled[node] && (nearest < 0 || price[node] < price[nearest])) {
        nearest = node;
      }
    }
    if (price[nearest] == Long.MAX_VALUE) {
      throw new IllegalStateException(
          "no ring: node (" + nearest + ") of (" + price.length + ") cannot be reached");
    }
    return nearest;
  }

  private void visit(int node, Search search) {
    for (int other = 0; other < price.length; other++) {
      if (settled[other]) {
        continue;
      }
      if (node <= start && other <= start) {
        visitOverUnit(node, other, search);
      } else {
        visitByEdge(node, other, search);
      }
    }
  }

  private void visitOverUnit(int node, int other, Search search) {
    int unit = search.bridges().unit(node, other, search.unit());
    if (unit != UnitBridges.NONE) {
      long step = table.price(table.edge(unit, node)) + table.price(table.edge(unit, other));
      relax(node, other, step, unit);
    }
  }

  private void visitByEdge(int node, int other, Search search) {
    boolean byOwn = node == own || other == own;
    if (Math.min(node, other) > start || (byOwn && search.unit() == UnitBridges.NONE)) {
      return; // the end and the unit do not touch; a total of the table has no unit of its own
    }
    int edge = edgeBetween(node, other, search);
    if (table.known(edge)) {
      return;
    }
    boolean forward = tail(edge) == node;
    if (edge != search.edge() && (forward || table.value(edge) >= search.amount())) {
      relax(node, other, table.price(edge), UnitBridges.NONE);
    }
  }

  private int edgeBetween(int node, int other, Search search) {
    boolean byOwn = node == own || other == own;
    return table.edge(byOwn ? search.unit() : table.rows(), Math.min(node, other));
  }

  private void relax(int node, int other, long step, int unit) {
    if (price[node] + step < price[other]) {
      price[other] = price[node] + step;
      previous[other] = node;
      over[other] = unit;
    }
  }

  private int tail(int edge) {
    int column = edge % (columns + 1);
    if (edge / (columns + 1) < table.rows()) {
      return column < columns ? own : start;
    }
    return column < columns ? column : end;
  }

  private int head(int edge) {
    int column = edge % (columns + 1);
    if (edge / (columns + 1) < table.rows()) {
      return column < columns ? column : own;
    }
    return column < columns ? end : start;
  }

  private int[] edges(int from, int to, Search search) {
    int[] found = new int[2 * price.length];
    int length = 0;
    for (int node = to; node != from; node = previous[node]) {
      if (over[node] == UnitBridges.NONE) {
        found[length++] = edgeBetween(previous[node], node, search);
      } else {
        found[length++] = table.edge(over[node], node);
        found[length++] = table.edge(over[node], previous[node]);
      }
    }
    return Arrays.copyOf(found, length);
  }
}
