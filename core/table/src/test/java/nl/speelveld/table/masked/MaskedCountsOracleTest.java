package nl.speelveld.table.masked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;

/// Small random tables, of which every possible fill is written out.
class MaskedCountsOracleTest {
  /// The limits of every cell and total over all fills, row by row with the totals last.
  private static final class AllFills {
    private final MaskedCounts table;
    private final long[] fill;
    private final long[] least;
    private final long[] most;
    private long fills;

    AllFills(MaskedCounts table) {
      this.table = table;
      this.fill = new long[table.units() * table.groups()];
      int size = (table.units() + 1) * (table.groups() + 1);
      this.least = new long[size];
      this.most = new long[size];
      Arrays.fill(least, Long.MAX_VALUE);
      Arrays.fill(most, Long.MIN_VALUE);
      fillFrom(0);
    }

    private void fillFrom(int cell) {
      if (cell == fill.length) {
        visit();
        return;
      }
      int unit = cell / table.groups();
      int group = cell % table.groups();
      for (long n = table.low(unit, group); n <= table.high(unit, group); n++) {
        fill[cell] = n;
        fillFrom(cell + 1);
      }
    }

    private void visit() {
      int width = table.groups() + 1;
      long[] all = new long[least.length];
      for (int cell = 0; cell < fill.length; cell++) {
        int unit = cell / table.groups();
        int group = cell % table.groups();
        all[unit * width + group] = fill[cell];
        all[unit * width + table.groups()] += fill[cell];
        all[table.units() * width + group] += fill[cell];
        all[table.units() * width + table.groups()] += fill[cell];
      }
      for (int unit = 0; unit <= table.units(); unit++) {
        for (int group = 0; group <= table.groups(); group++) {
          boolean isTotal = unit == table.units() || group == table.groups();
          if (isTotal && !rangeOf(table, unit, group).contains(all[unit * width + group])) {
            return;
          }
        }
      }
      fills++;
      for (int at = 0; at < all.length; at++) {
        least[at] = Math.min(least[at], all[at]);
        most[at] = Math.max(most[at], all[at]);
      }
    }
  }

  private static CountRange rangeOf(MaskedCounts table, int unit, int group) {
    if (unit < table.units()) {
      return group < table.groups() ? table.cell(unit, group) : table.unitTotal(unit);
    }
    return group < table.groups() ? table.groupTotal(group) : table.total();
  }

  /// A random table; some totals are right, some are ranges, some are unknown, a few are wrong.
  private static MaskedCounts random(Random random) {
    int units = 1 + random.nextInt(3);
    int groups = 1 + random.nextInt(3);
    long[] truth = random.longs((long) units * groups, 0, 7).toArray();
    long[] low = truth.clone();
    long[] high = truth.clone();
    for (int cell = 0; cell < truth.length; cell++) {
      if (truth[cell] >= 1 && truth[cell] <= 4) {
        low[cell] = 1;
        high[cell] = 4;
      }
    }
    MaskedCounts table = MaskedCounts.of(names("u", units), names("g", groups), low, high);
    for (int unit = 0; unit < units; unit++) {
      long total = 0;
      for (int group = 0; group < groups; group++) {
        total += truth[unit * groups + group];
      }
      table = table.withUnitTotal(unit, known(total, random));
    }
    for (int group = 0; group < groups; group++) {
      long total = 0;
      for (int unit = 0; unit < units; unit++) {
        total += truth[unit * groups + group];
      }
      table = table.withGroupTotal(group, known(total, random));
    }
    return table.withTotal(known(Arrays.stream(truth).sum(), random));
  }

  private static CountRange known(long total, Random random) {
    return switch (random.nextInt(8)) {
      case 0, 1, 2, 3 -> CountRange.exactly(total);
      case 4, 5 -> new CountRange(Math.max(0, total - 2), total + 1);
      case 6 -> CountRange.UNKNOWN;
      default -> CountRange.exactly(Math.max(0, total + random.nextInt(3) - 1));
    };
  }

  private static List<String> names(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
  }

  @Test
  void B01_sharpened_limits_are_the_limits_over_all_fills() {
    int possible = 0;
    int impossible = 0;
    for (int seed = 0; seed < 600; seed++) {
      MaskedCounts table = random(new Random(seed));
      AllFills all = new AllFills(table);
      assertThat(table.checkTotals().kept().isEmpty()).as("seed %d", seed).isEqualTo(all.fills > 0);
      if (all.fills == 0) {
        impossible++;
        assertThat(table.findFill()).as("seed %d", seed).isEmpty();
        continue;
      }
      possible++;
      MaskedCounts sharp = table.sharpened();
      for (int at = 0; at < all.least.length; at++) {
        int unit = at / (table.groups() + 1);
        int group = at % (table.groups() + 1);
        assertThat(rangeOf(sharp, unit, group))
            .as("seed %d, row %d, column %d", seed, unit, group)
            .isEqualTo(new CountRange(all.least[at], all.most[at]));
      }
    }
    assertThat(possible).isGreaterThan(200); // both sorts were met
    assertThat(impossible).isGreaterThan(50);
  }

  @Test
  void B02_tightened_limits_lose_no_fill_and_tightening_twice_changes_nothing() {
    for (int seed = 0; seed < 600; seed++) {
      MaskedCounts table = random(new Random(seed));
      if (!table.checkTotals().kept().isEmpty()) {
        continue;
      }
      MaskedCounts tight = table.tightened();
      MaskedCounts sharp = table.sharpened();
      assertThat(tight.tightened()).as("seed %d", seed).isEqualTo(tight);
      assertThat(sharp.sharpened()).as("seed %d", seed).isEqualTo(sharp);
      for (int unit = 0; unit < table.units(); unit++) {
        for (int group = 0; group < table.groups(); group++) {
          assertThat(tight.low(unit, group)).isLessThanOrEqualTo(sharp.low(unit, group));
          assertThat(tight.high(unit, group)).isGreaterThanOrEqualTo(sharp.high(unit, group));
          assertThat(table.low(unit, group)).isLessThanOrEqualTo(tight.low(unit, group));
        }
      }
    }
  }

  @Test
  void B03_a_fill_respects_every_cell_and_every_total() {
    for (int seed = 0; seed < 600; seed++) {
      MaskedCounts table = random(new Random(seed));
      table.findFill().ifPresent(fill -> assertRespects(table, fill));
    }
  }

  private static void assertRespects(MaskedCounts table, UnitGroupCounts fill) {
    for (int unit = 0; unit < table.units(); unit++) {
      assertThat(table.unitTotal(unit).contains((long) fill.unitTotal(unit))).isTrue();
      for (int group = 0; group < table.groups(); group++) {
        assertThat(table.cell(unit, group).contains((long) fill.count(unit, group))).isTrue();
        assertThat(table.groupTotal(group).contains((long) fill.groupTotal(group))).isTrue();
      }
    }
    assertThat(table.total().contains((long) fill.total())).isTrue();
  }

  @Test
  void B04_masking_and_then_knowing_all_totals_holds_the_truth() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int[] n = random.ints(40 * 4, 0, 12).toArray();
      UnitGroupCounts truth = UnitGroupCounts.ofHeads(names("u", 40), names("g", 4), n);
      long[] low = Arrays.stream(n).mapToLong(c -> c >= 1 && c <= 4 ? 1 : c).toArray();
      long[] high = Arrays.stream(n).mapToLong(c -> c >= 1 && c <= 4 ? 4 : c).toArray();
      MaskedCounts table = MaskedCounts.of(truth.unitNames(), truth.groupNames(), low, high);
      for (int unit = 0; unit < 40; unit++) {
        table = table.withUnitTotal(unit, CountRange.exactly((long) truth.unitTotal(unit)));
      }
      for (int group = 0; group < 4; group++) {
        table = table.withGroupTotal(group, CountRange.exactly((long) truth.groupTotal(group)));
      }
      assertRespects(table.sharpened(), truth);
      assertThat(table.sharpened().maskedCells()).isLessThanOrEqualTo(table.maskedCells());
    }
  }
}
