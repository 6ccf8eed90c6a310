package nl.speelveld.table.disclosure;

import java.util.Arrays;
import java.util.PriorityQueue;

/// The cheapest ring of cells through one cell, along which an amount of pupils can be shifted
/// without changing any other number: one cell more, the next in its row less, the next in that
/// column more, and so on. Totals take part as cells, at a price above all others.
///
/// The table is seen as a flow (start → unit → group → end → start, an edge per cell and total); a
/// ring is a shortest path from the head of the edge back to its tail (Dijkstra, 1959). An edge
/// against its direction can lose at most its count.
final class CheapestRing {
  private static final long TOTAL =
      1L << 40; // the price of a total, above that of all cells of a path

  private final Suppression table;
  private final long amount;
  private final int rows;
  private final int columns;
  private final long[] price;
  private final int[] edgeInto;

  CheapestRing(Suppression table, long amount) {
    this.table = table;
    this.amount = amount;
    this.rows = table.rows();
    this.columns = table.columns();
    this.price = new long[rows + columns + 2];
    this.edgeInto = new int[price.length];
  }

  private record Stop(long price, int node) implements Comparable<Stop> {
    @Override
    public int compareTo(Stop other) {
      int byPrice = Long.compare(price, other.price);
      return byPrice != 0
          ? byPrice
          : Integer.compare(node, other.node); // ties in order of the table
    }
  }

  /// The other cells and totals of the ring by which this one could be `amount` more (`up`) or
  /// less.
  int[] around(int edge, boolean up) {
    int from = up ? head(edge) : tail(edge);
    int to = up ? tail(edge) : head(edge);
    Arrays.fill(price, Long.MAX_VALUE);
    price[from] = 0;
    PriorityQueue<Stop> stops = new PriorityQueue<>();
    stops.add(new Stop(0, from));
    while (price[to] == Long.MAX_VALUE
        || stops.peek() instanceof Stop next && next.price() < price[to]) {
      Stop stop = stops.remove(); // never empty: totals lead round to every node
      if (stop.price() == price[stop.node()]) {
        visit(stop.node(), edge, stops);
      }
    }
    return edges(from, to);
  }

  // nodes: units 0 … rows−1, groups rows …, then the start and the end
  private void visit(int node, int without, PriorityQueue<Stop> stops) {
    if (node < rows) {
      for (int column = 0; column <= columns; column++) {
        relax(node, table.edge(node, column), without, stops);
      }
    } else if (node < rows + columns) {
      for (int row = 0; row <= rows; row++) {
        relax(node, table.edge(row, node - rows), without, stops);
      }
    } else if (node == rows + columns) {
      for (int row = 0; row <= rows; row++) {
        relax(node, table.edge(row, columns), without, stops);
      }
    } else {
      for (int column = 0; column <= columns; column++) {
        relax(node, table.edge(rows, column), without, stops);
      }
    }
  }

  private void relax(int node, int edge, int without, PriorityQueue<Stop> stops) {
    boolean forward = tail(edge) == node;
    if (edge == without || (!forward && table.value(edge) < amount)) {
      return;
    }
    int other = forward ? head(edge) : tail(edge);
    long next = price[node] + price(edge);
    if (next < price[other]) {
      price[other] = next;
      edgeInto[other] = edge;
      stops.add(new Stop(next, other));
    }
  }

  private long price(int edge) {
    if (table.suppressed(edge)) {
      return 0;
    }
    boolean isTotal = edge % (columns + 1) == columns || edge / (columns + 1) == rows;
    return 1 + Math.min(table.value(edge), 1L << 20) + (isTotal ? TOTAL : 0);
  }

  private int tail(int edge) {
    int row = edge / (columns + 1);
    int column = edge % (columns + 1);
    if (row < rows) {
      return column < columns ? row : rows + columns;
    }
    return column < columns ? rows + column : rows + columns + 1;
  }

  private int head(int edge) {
    int row = edge / (columns + 1);
    int column = edge % (columns + 1);
    if (row < rows) {
      return column < columns ? rows + column : row;
    }
    return column < columns ? rows + columns + 1 : rows + columns;
  }

  private int[] edges(int from, int to) {
    int[] found = new int[price.length];
    int length = 0;
    for (int node = to; node != from; length++) {
      found[length] = edgeInto[node];
      node = head(found[length]) == node ? tail(found[length]) : head(found[length]);
    }
    return Arrays.copyOf(found, length);
  }
}
