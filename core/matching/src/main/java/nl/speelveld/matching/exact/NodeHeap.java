package nl.speelveld.matching.exact;

import java.util.Arrays;

/// Nodes by distance, the nearest on top; a distance may be lowered while the node waits.
final class NodeHeap {
  private static final int ABSENT = -1;
  private final long[] distance;
  private final int[] node; // the heap
  private final int[] place; // of each node in the heap
  private int size;

  /// An empty heap over these distances, which the caller lowers before each call of `lowered`.
  NodeHeap(long[] distance) {
    this.distance = distance;
    node = new int[distance.length];
    place = new int[distance.length];
    Arrays.fill(place, ABSENT);
  }

  boolean isEmpty() {
    return size == 0;
  }

  void clear() {
    while (size > 0) {
      place[node[--size]] = ABSENT;
    }
  }

  /// Puts a node in, or moves it up, after its distance was lowered.
  void lowered(int its) {
    int at = place[its] == ABSENT ? size++ : place[its];
    while (at > 0 && isNearer(its, node[(at - 1) / 2])) {
      put(node[(at - 1) / 2], at);
      at = (at - 1) / 2;
    }
    put(its, at);
  }

  int removeNearest() {
    int nearest = node[0];
    place[nearest] = ABSENT;
    int last = node[--size];
    if (size > 0) {
      down(last);
    }
    return nearest;
  }

  private void down(int its) {
    int at = 0;
    for (int child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && isNearer(node[child + 1], node[child])) {
        child++;
      }
      if (!isNearer(node[child], its)) {
        break;
      }
      put(node[child], at);
      at = child;
    }
    put(its, at);
  }

  private void put(int its, int at) {
    node[at] = its;
    place[its] = at;
  }

  // why: equals by number, so that the outcome is the same on every machine
  private boolean isNearer(int one, int other) {
    return distance[one] < distance[other] || (distance[one] == distance[other] && one < other);
  }
}
