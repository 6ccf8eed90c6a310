package nl.speelveld.table.masked;

import java.util.Arrays;

/// A table with totals as a flow of whole numbers: from the start to each unit (its total), from a
/// unit to each group (its cell), from a group to the end (its total), and from the end back to the
/// start (the total of all).
///
/// A fill of the table that respects every interval is a flow that respects every edge, and the
/// other way round; such a flow is whole because all limits are whole. The most that a cell can be
/// is found by pushing flow from its group round to its unit until no way is left (Ford &
/// Fulkerson, 1956; shortest ways first, Edmonds & Karp, 1972). Mutable, lives inside one method.
final class Circulation {
  private final IntervalGrid grid;
  private final long[] low;
  private final long[] high;
  private final long[] flow;
  private final int[] firstEdgeOfNode;
  private final int[] edgesOfNodes;
  private final int[] edgeInto; // the edge by which a search reached a node, −1 where it did not
  private final int[] queue;
  private final boolean feasible;

  private Circulation(IntervalGrid grid) {
    this.grid = grid;
    this.low = new long[grid.size()];
    this.high = new long[grid.size()];
    for (int edge = 0; edge < low.length; edge++) {
      low[edge] = grid.lowAt(edge);
      high[edge] = grid.highAt(edge);
    }
    this.flow = low.clone();
    int nodes = grid.rows() + grid.columns() + 2;
    this.firstEdgeOfNode = new int[nodes + 1];
    this.edgesOfNodes = listEdges(nodes);
    this.edgeInto = new int[nodes];
    this.queue = new int[nodes];
    this.feasible = balance(nodes);
  }

  static Circulation of(IntervalGrid grid) {
    return new Circulation(grid);
  }

  /// Whether a fill exists.
  boolean feasible() {
    return feasible;
  }

  /// The count of a cell or total in the fill that was found.
  long flow(int edge) {
    return flow[edge];
  }

  /// The most that a cell or total can be.
  long most(int edge) {
    long most = high[edge];
    while (flow[edge] < most) {
      long pushed = pinnedPush(edge, head(edge), tail(edge), most - flow[edge]);
      if (pushed == 0) {
        break;
      }
      flow[edge] += pushed;
    }
    return flow[edge];
  }

  /// The least that a cell or total can be.
  long least(int edge) {
    long least = low[edge];
    while (flow[edge] > least) {
      long pushed = pinnedPush(edge, tail(edge), head(edge), flow[edge] - least);
      if (pushed == 0) {
        break;
      }
      flow[edge] -= pushed;
    }
    return flow[edge];
  }

  // the edge itself is no way round: it is held still while the search runs
  private long pinnedPush(int edge, int from, int to, long limit) {
    long keptLow = low[edge];
    long keptHigh = high[edge];
    low[edge] = flow[edge];
    high[edge] = flow[edge];
    search(from, to);
    long pushed = edgeInto[to] < 0 ? 0 : push(from, to, limit);
    low[edge] = keptLow;
    high[edge] = keptHigh;
    return pushed;
  }

  // nodes: rows 0 … rows−1, columns rows …, then the start and the end
  private int tail(int edge) {
    int row = edge / (grid.columns() + 1);
    int column = edge % (grid.columns() + 1);
    if (row < grid.rows()) {
      return column < grid.columns() ? row : grid.rows() + grid.columns();
    }
    return column < grid.columns() ? grid.rows() + column : grid.rows() + grid.columns() + 1;
  }

  private int head(int edge) {
    int row = edge / (grid.columns() + 1);
    int column = edge % (grid.columns() + 1);
    if (row < grid.rows()) {
      return column < grid.columns() ? grid.rows() + column : row;
    }
    return column < grid.columns()
        ? grid.rows() + grid.columns() + 1
        : grid.rows() + grid.columns();
  }

  // why: only edges that can change are listed, in most tables a small part
  private int[] listEdges(int nodes) {
    for (int edge = 0; edge < low.length; edge++) {
      if (low[edge] < high[edge]) {
        firstEdgeOfNode[tail(edge) + 1]++;
        firstEdgeOfNode[head(edge) + 1]++;
      }
    }
    for (int node = 0; node < nodes; node++) {
      firstEdgeOfNode[node + 1] += firstEdgeOfNode[node];
    }
    int[] next = Arrays.copyOf(firstEdgeOfNode, nodes);
    int[] listed = new int[firstEdgeOfNode[nodes]];
    for (int edge = 0; edge < low.length; edge++) {
      if (low[edge] < high[edge]) {
        listed[next[tail(edge)]++] = edge;
        listed[next[head(edge)]++] = edge;
      }
    }
    return listed;
  }

  // starts with every edge at its least; what a node then receives too much is pushed to nodes that
  // receive too little. Where no way is left, no fill exists (max-flow min-cut)
  private boolean balance(int nodes) {
    long[] surplus = new long[nodes];
    for (int edge = 0; edge < flow.length; edge++) {
      surplus[head(edge)] += flow[edge];
      surplus[tail(edge)] -= flow[edge];
    }
    for (int node = 0; node < nodes; node++) {
      while (surplus[node] > 0) {
        int lacking = searchLacking(node, surplus);
        if (lacking < 0) {
          return false;
        }
        long pushed = push(node, lacking, Math.min(surplus[node], -surplus[lacking]));
        surplus[node] -= pushed;
        surplus[lacking] += pushed;
      }
    }
    return true;
  }

  private int searchLacking(int from, long[] surplus) {
    search(from, -1);
    for (int node = 0; node < surplus.length; node++) {
      if (edgeInto[node] >= 0 && surplus[node] < 0 && node != from) {
        return node;
      }
    }
    return -1;
  }

  // breadth first over edges that can carry more, or forwards less; stops at `to`
  private void search(int from, int to) {
    Arrays.fill(edgeInto, -1);
    edgeInto[from] = Integer.MAX_VALUE;
    queue[0] = from;
    int filled = 1;
    for (int next = 0; next < filled; next++) {
      int node = queue[next];
      for (int at = firstEdgeOfNode[node]; at < firstEdgeOfNode[node + 1]; at++) {
        int edge = edgesOfNodes[at];
        boolean forward = tail(edge) == node;
        int other = forward ? head(edge) : tail(edge);
        if (edgeInto[other] >= 0 || room(edge, forward) == 0) {
          continue;
        }
        edgeInto[other] = edge;
        if (other == to) {
          return;
        }
        queue[filled++] = other;
      }
    }
  }

  private long room(int edge, boolean forward) {
    return forward ? high[edge] - flow[edge] : flow[edge] - low[edge];
  }

  // walks the way back from `to`, once to find how much it carries, once to push that
  private long push(int from, int to, long limit) {
    long amount = limit;
    for (int node = to; node != from; node = before(node)) {
      amount = Math.min(amount, room(edgeInto[node], head(edgeInto[node]) == node));
    }
    for (int node = to; node != from; node = before(node)) {
      int edge = edgeInto[node];
      flow[edge] += head(edge) == node ? amount : -amount;
    }
    return amount;
  }

  private int before(int node) {
    int edge = edgeInto[node];
    return head(edge) == node ? tail(edge) : head(edge);
  }
}
