package nl.speelveld.segregation.masked;

import java.util.Random;
import nl.speelveld.table.masked.CountRange;
import nl.speelveld.table.masked.MaskedCounts;

/// A city whose smallest cells are masked, sizes of schools known.
final class MaskedCities {
  private MaskedCities() {}

  static MaskedCounts draw(int units, int groups, int mostMasked) {
    Random random = new Random(20);
    long[] low = new long[units * groups];
    long[] high = new long[units * groups];
    long[] sizes = new long[units];
    int masked = 0;
    for (int cell = 0; cell < low.length; cell++) {
      boolean large = cell % groups == groups - 1;
      long n = large ? 60 + random.nextInt(150) : (long) (random.nextDouble() * random.nextInt(24));
      boolean hidden = n >= 1 && n <= 4 && masked < mostMasked;
      masked += hidden ? 1 : 0;
      low[cell] = hidden ? 1 : n;
      high[cell] = hidden ? 4 : n;
      sizes[cell / groups] += n;
    }
    for (int last = groups - 1; last < low.length; last += groups) {
      long known = low[last];
      low[last] = Math.max(0, known - 4L * groups); // the rest is what is left of the size
      high[last] = known + 4L * groups;
    }
    MaskedCounts city =
        MaskedCounts.of(SmallTables.names("u", units), SmallTables.names("g", groups), low, high);
    for (int unit = 0; unit < units; unit++) {
      city = city.withUnitTotal(unit, CountRange.exactly(sizes[unit]));
    }
    return city;
  }
}
