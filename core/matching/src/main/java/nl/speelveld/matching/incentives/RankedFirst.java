package nl.speelveld.matching.incentives;

import nl.speelveld.matching.market.Market;

/// Turns "priority at your first choice alone" into classes: those of first choices stay, all other
/// wishes come after them in one class.
final class RankedFirst {
  private RankedFirst() {}

  static Market classes(Market lists) {
    int last = 0;
    for (int wish = 0; wish < lists.wishes(); wish++) {
      last = Math.max(last, lists.priorityClass(wish));
    }
    int others = last + 1;
    return lists.withClasses(wish -> lists.rank(wish) == 1 ? lists.priorityClass(wish) : others);
  }
}
