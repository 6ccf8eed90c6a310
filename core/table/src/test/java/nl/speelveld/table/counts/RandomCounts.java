package nl.speelveld.table.counts;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Random tables of heads for identities; the same seed gives the same table.
final class RandomCounts {
  private RandomCounts() {}

  static List<String> names(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
  }

  static UnitGroupCounts table(Random random) {
    int units = 1 + random.nextInt(8);
    int groups = 1 + random.nextInt(5);
    return UnitGroupCounts.ofHeads(
        names("u", units),
        names("g", groups),
        random.ints((long) units * groups, 0, 30).map(n -> n < 6 ? 0 : n).toArray());
  }
}
