package nl.speelveld.matching.exact;

import java.util.Arrays;

/// The cheapest way to send the most units from a source to a sink, in whole numbers.
///
/// Shortest paths by Dijkstra on costs reduced by the prices of nodes, then all paths of that
/// length at once (Ford & Fulkerson's primal-dual method, the paths after Dinic). Costs on arcs
/// must not be negative. Time: a search of all arcs for each different length of a shortest path,
/// of which there are few when costs are ranks. Source: Ahuja, Magnanti & Orlin (1993), Network
/// Flows, § 9.8.
final class MinCostFlow {
  private static final int NONE = -1;
  private static final long FAR = Long.MAX_VALUE;
  private int[] to = new int[64];
  private int[] left = new int[64]; // what an arc can still carry; arc ^ 1 is its way back
  private long[] cost = new long[64];
  private int[] next = new int[64];
  private int arcs;
  private final int[] first;
  private final long[] price;
  private final long[] distance;
  private final NodeHeap heap;
  private final int[] level;
  private final int[] current;
  private final int[] path;

  MinCostFlow(int nodes) {
    first = new int[nodes];
    Arrays.fill(first, NONE);
    price = new long[nodes];
    distance = new long[nodes];
    heap = new NodeHeap(distance);
    level = new int[nodes];
    current = new int[nodes];
    path = new int[nodes];
  }

  /// Adds an arc and gives its number.
  int arc(int from, int itsTo, int capacity, long itsCost) {
    if (itsCost < 0) {
      throw new IllegalArgumentException("cost (" + itsCost + ") is below 0");
    }
    half(from, itsTo, capacity, itsCost);
    half(itsTo, from, 0, -itsCost);
    return arcs - 2;
  }

  private void half(int from, int itsTo, int capacity, long itsCost) {
    if (arcs == to.length) {
      to = Arrays.copyOf(to, 2 * arcs);
      left = Arrays.copyOf(left, 2 * arcs);
      cost = Arrays.copyOf(cost, 2 * arcs);
      next = Arrays.copyOf(next, 2 * arcs);
    }
    to[arcs] = itsTo;
    left[arcs] = capacity;
    cost[arcs] = itsCost;
    next[arcs] = first[from];
    first[from] = arcs++;
  }

  /// Units that an arc carries.
  int flow(int arc) {
    return left[arc ^ 1];
  }

  /// Price of a node: the length of the last shortest path to it.
  long price(int node) {
    return price[node];
  }

  /// Sends as much as can be sent, as cheaply as that can be.
  void run(int source, int sink) {
    // Keeps: no arc that can carry more has a reduced cost below 0, so no circle is cheaper than
    // nothing, which is what cheapest means. Ends: each turn sends at least one unit.
    while (reach(source, sink)) {
      while (layer(source, sink)) {
        System.arraycopy(first, 0, current, 0, first.length);
        boolean sent = true;
        while (sent) {
          sent = sendOnePath(source, sink);
        }
      }
    }
  }

  private long reduced(int from, int arc) {
    return cost[arc] + price[from] - price[to[arc]];
  }

  /// Dijkstra up to the sink; afterwards the arcs of shortest paths cost nothing.
  private boolean reach(int source, int sink) {
    Arrays.fill(distance, FAR);
    distance[source] = 0;
    heap.clear();
    heap.lowered(source);
    while (!heap.isEmpty()) {
      int node = heap.removeNearest();
      if (node == sink) {
        break;
      }
      for (int arc = first[node]; arc != NONE; arc = next[arc]) {
        if (left[arc] > 0 && distance[node] + reduced(node, arc) < distance[to[arc]]) {
          distance[to[arc]] = distance[node] + reduced(node, arc);
          heap.lowered(to[arc]);
        }
      }
    }
    if (distance[sink] == FAR) {
      return false;
    }
    for (int node = 0; node < price.length; node++) {
      price[node] += Math.min(distance[node], distance[sink]);
    }
    return true;
  }

  /// Steps from the source along arcs that cost nothing and can carry more.
  private boolean layer(int source, int sink) {
    Arrays.fill(level, NONE);
    level[source] = 0;
    path[0] = source; // why: the row of the path serves as the queue here
    int reached = 1;
    for (int at = 0; at < reached && level[sink] == NONE; at++) {
      for (int arc = first[path[at]]; arc != NONE; arc = next[arc]) {
        if (level[to[arc]] == NONE && isOpen(path[at], arc)) {
          level[to[arc]] = level[path[at]] + 1;
          path[reached++] = to[arc];
        }
      }
    }
    return level[sink] != NONE;
  }

  private boolean isOpen(int from, int arc) {
    return left[arc] > 0 && reduced(from, arc) == 0;
  }

  /// One unit along a path that climbs a level with each arc; what led nowhere is not tried again.
  private boolean sendOnePath(int source, int sink) {
    int length = 0;
    int node = source;
    while (node != sink) {
      int arc = current[node];
      while (arc != NONE && !(level[to[arc]] == level[node] + 1 && isOpen(node, arc))) {
        arc = next[arc];
      }
      current[node] = arc;
      if (arc != NONE) {
        path[length++] = arc;
        node = to[arc];
      } else if (length == 0) {
        return false;
      } else {
        int back = path[--length];
        node = to[back ^ 1];
        current[node] = next[back];
      }
    }
    for (int at = 0; at < length; at++) {
      left[path[at]]--;
      left[path[at] ^ 1]++;
    }
    return true;
  }
}
