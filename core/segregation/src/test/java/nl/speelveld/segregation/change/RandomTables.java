package nl.speelveld.segregation.change;

import java.util.Random;
import java.util.stream.IntStream;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Random tables for identities: sparse, skewed, every unit and group filled.
final class RandomTables {
  private RandomTables() {}

  static UnitGroupCounts table(long seed, int units, int groups) {
    Random random = new Random(seed);
    double[] n = new double[units * groups];
    for (int unit = 0; unit < units; unit++) {
      for (int group = 0; group < groups; group++) {
        n[unit * groups + group] =
            random.nextInt(4) == 0 ? 0 : Math.floor(Math.exp(6 * random.nextDouble()));
      }
      n[unit * groups + unit % groups] += 1;
    }
    return UnitGroupCounts.of(
        IntStream.range(0, units).mapToObj(unit -> "u" + unit).toList(),
        IntStream.range(0, groups).mapToObj(group -> "g" + group).toList(),
        n);
  }
}
