package nl.speelveld.simulation.compass;

import java.util.Arrays;
import nl.speelveld.segregation.chance.RandomStream;

/// Who may move in each step: the households in a drawn order, a part of them a step; when all have
/// had their turn a new order is drawn.
final class MoverOrder {
  private final int[] order;
  private final int part;
  private final RandomStream random;
  private int next;

  MoverOrder(int households, Pace pace, RandomStream random) {
    this.order = drawn(households, random);
    this.part = pace.householdsAStep(households);
    this.random = random;
  }

  int[] next() {
    if (next >= order.length) {
      shuffle(order, random);
      next = 0;
    }
    int from = next;
    next = Math.min(order.length, from + part);
    return Arrays.copyOfRange(order, from, next);
  }

  static int[] drawn(int households, RandomStream random) {
    int[] order = new int[households];
    Arrays.setAll(order, household -> household);
    shuffle(order, random);
    return order;
  }

  /// Fisher and Yates: each order is equally likely.
  private static void shuffle(int[] order, RandomStream random) {
    for (int left = order.length; left > 1; left--) {
      int drawn = random.below(left);
      int other = order[drawn];
      order[drawn] = order[left - 1];
      order[left - 1] = other;
    }
  }
}
