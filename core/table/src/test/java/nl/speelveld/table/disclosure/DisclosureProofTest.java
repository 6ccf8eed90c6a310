package nl.speelveld.table.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.masked.CountRange;
import nl.speelveld.table.masked.MaskedCounts;
import org.junit.jupiter.api.Test;

/// An attacker who knows everything that is shown, unrounded, works out the limits of every
/// suppressed cell; the limits are exact (see the oracle test of masked counts).
class DisclosureProofTest {
  private static UnitGroupCounts random(Random random) {
    int units = 1 + random.nextInt(7);
    int groups = 1 + random.nextInt(5);
    int most = 2 + random.nextInt(25);
    return UnitGroupCounts.ofHeads(
        IntStream.range(0, units).mapToObj(i -> "u" + i).toList(),
        IntStream.range(0, groups).mapToObj(i -> "g" + i).toList(),
        random
            .ints((long) units * groups, 0, most)
            .map(n -> random.nextInt(5) == 0 ? 0 : n)
            .toArray());
  }

  private static CountRange known(ProtectedCell cell) {
    return switch (cell) {
      case ProtectedCell.Shown(long value) -> CountRange.exactly(value);
      case ProtectedCell.Suppressed _ -> CountRange.UNKNOWN;
    };
  }

  /// What the attacker knows of each cell and total.
  private static MaskedCounts attacked(ProtectedTable table) {
    int units = table.unitNames().size();
    int groups = table.groupNames().size();
    long[] low = new long[units * groups];
    long[] high = new long[units * groups];
    for (int cell = 0; cell < low.length; cell++) {
      CountRange range = known(table.cell(cell / groups, cell % groups));
      low[cell] = range.low();
      high[cell] = range.high();
    }
    List<CountRange> unitTotals =
        IntStream.range(0, units).mapToObj(unit -> known(table.unitTotal(unit))).toList();
    List<CountRange> groupTotals =
        IntStream.range(0, groups).mapToObj(group -> known(table.groupTotal(group))).toList();
    return MaskedCounts.of(table.unitNames(), table.groupNames(), low, high)
        .withUnitTotals(unitTotals)
        .withGroupTotals(groupTotals)
        .withTotal(known(table.total()))
        .sharpened();
  }

  private static void assertSafe(
      ProtectedCell cell, CountRange limits, long truth, DisclosureRules rules) {
    if (!(cell instanceof ProtectedCell.Suppressed(SuppressionReason reason))
        || reason == SuppressionReason.COMPLEMENT) {
      return;
    }
    assertThat(limits.contains(truth)).isTrue();
    assertThat(limits.exact()).isFalse();
    if (truth < rules.minimumCell()) { // small, or none of a unit
      assertThat(limits.high()).isGreaterThanOrEqualTo(rules.minimumCell());
    } else { // all of a unit
      assertThat(limits.low()).isLessThanOrEqualTo(truth - Math.min(truth, rules.minimumCell()));
    }
  }

  private static void assertSafe(UnitGroupCounts counts, DisclosureRules rules) {
    ProtectedTable table = DisclosureControl.protect(counts, rules);
    MaskedCounts limits = attacked(table);
    for (int unit = 0; unit < counts.units(); unit++) {
      assertSafe(
          table.unitTotal(unit), limits.unitTotal(unit), (long) counts.unitTotal(unit), rules);
      for (int group = 0; group < counts.groups(); group++) {
        ProtectedCell cell = table.cell(unit, group);
        long truth = (long) counts.count(unit, group);
        assertSafe(cell, limits.cell(unit, group), truth, rules);
        assertThat(cell instanceof ProtectedCell.Shown && truth > 0 && truth < rules.minimumCell())
            .isFalse();
      }
    }
    for (int group = 0; group < counts.groups(); group++) {
      assertSafe(
          table.groupTotal(group),
          limits.groupTotal(group),
          (long) counts.groupTotal(group),
          rules);
    }
    assertSafe(table.total(), limits.total(), (long) counts.total(), rules);
  }

  @Test
  void A01_no_suppressed_cell_of_random_tables_can_be_computed_or_known_to_be_small() {
    DisclosureRules[] all = {
      DisclosureRules.microdata().unrounded(),
      DisclosureRules.microdata().unrounded().allowingGroupDisclosure(),
      new DisclosureRules(5, 1, true, 10),
      new DisclosureRules(5, 1, false, 10)
    };
    for (int seed = 0; seed < 1500; seed++) {
      UnitGroupCounts counts = random(new Random(seed));
      for (DisclosureRules rules : all) {
        try {
          assertSafe(counts, rules);
        } catch (AssertionError unsafe) {
          throw new AssertionError("seed " + seed + ", " + rules, unsafe);
        }
      }
    }
  }

  /// Two groups beside known sizes: a small cell runs up to the minimum or to all of its unit; all
  /// of a unit runs down to the minimum less, or to nobody.
  @Test
  void A04_sizes_that_are_public_stay_shown_and_leave_the_room_that_a_unit_has() {
    for (boolean groupDisclosure : new boolean[] {true, false}) {
      DisclosureRules rules = new DisclosureRules(5, 1, groupDisclosure, 10, true);
      for (int seed = 0; seed < 1500; seed++) {
        UnitGroupCounts counts = pair(new Random(seed));
        ProtectedTable table = DisclosureControl.protect(counts, rules);
        MaskedCounts limits = attacked(table);
        assertThat(table.total()).isInstanceOf(ProtectedCell.Shown.class);
        for (int unit = 0; unit < counts.units(); unit++) {
          assertThat(table.unitTotal(unit)).isInstanceOf(ProtectedCell.Shown.class);
          for (int group = 0; group < 2; group++) {
            assertRoom(
                table.cell(unit, group),
                limits.cell(unit, group),
                (long) counts.count(unit, group),
                (long) counts.unitTotal(unit));
          }
        }
      }
    }
  }

  private static UnitGroupCounts pair(Random random) {
    int units = 2 + random.nextInt(6);
    int most = 2 + random.nextInt(25);
    int[] n = random.ints(2L * units, 0, most).map(i -> random.nextInt(5) == 0 ? 0 : i).toArray();
    n[0] += 5; // both groups have somewhere the minimum, so that each may be a little more
    n[3] += 5;
    return UnitGroupCounts.ofHeads(
        IntStream.range(0, units).mapToObj(i -> "u" + i).toList(), List.of("g", "h"), n);
  }

  private static void assertRoom(ProtectedCell cell, CountRange limits, long truth, long size) {
    if (!(cell instanceof ProtectedCell.Suppressed(SuppressionReason reason))
        || reason == SuppressionReason.COMPLEMENT) {
      return;
    }
    assertThat(limits.contains(truth)).isTrue();
    if (truth < Math.min(5, size)) {
      assertThat(limits.high()).isGreaterThanOrEqualTo(Math.min(5, size));
    } else {
      assertThat(limits.low()).isLessThanOrEqualTo(Math.max(0, truth - 5));
    }
  }

  @Test
  void A02_the_attack_works_where_nothing_is_complemented() {
    // the same attack on a table whose small cell alone is hidden finds it: the proof can fail
    MaskedCounts naive =
        MaskedCounts.of(
                List.of("a", "b"),
                List.of("x", "y"),
                new long[] {0, 9, 8, 7},
                new long[] {CountRange.MOST, 9, 8, 7})
            .withUnitTotals(List.of(CountRange.exactly(12), CountRange.exactly(15)))
            .sharpened();
    assertThat(naive.cell(0, 0)).isEqualTo(CountRange.exactly(3));
  }

  @Test
  void A03_completing_a_completed_table_adds_nothing() {
    DisclosureRules rules = DisclosureRules.openData();
    for (int seed = 0; seed < 500; seed++) {
      Suppression suppression = Suppression.primary(random(new Random(seed)), rules);
      suppression.complete(rules);
      int once = DisclosureAudit.of(suppression, rules).count();
      suppression.complete(rules);
      assertThat(DisclosureAudit.of(suppression, rules).count())
          .as("seed %d", seed)
          .isEqualTo(once);
    }
  }
}
