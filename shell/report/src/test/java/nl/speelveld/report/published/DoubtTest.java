package nl.speelveld.report.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.speelveld.report.Demostad;
import nl.speelveld.runs.measuring.MonitorIndex;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// An attacker who knows the size of each school and the total of the group tries all tables of
/// small places that agree with every shown count and every index as it is printed.
class DoubtTest {
  private static final int MINIMUM = 5;
  private static final Disclosure DISCLOSURE = Disclosure.of(Demostad.report().edition());

  /// What the attacker sees, and the numbers of the group that each school may have.
  private static final class Attacker {
    private final UnitGroupCounts truth;
    private final ControlledCounts shown;
    private final double parts;
    private final List<TreeSet<Integer>> possible;
    private final int[] group;
    private final int total;

    Attacker(UnitGroupCounts truth, double parts) {
      this.truth = truth;
      this.shown = DISCLOSURE.control(truth);
      this.parts = parts;
      this.possible =
          IntStream.range(0, truth.units()).mapToObj(i -> new TreeSet<Integer>()).toList();
      this.group = new int[truth.units()];
      this.total = (int) truth.groupTotal(0);
      attempt(0, total);
    }

    private void attempt(int unit, int left) {
      if (unit == group.length - 1) {
        if (agrees(unit, left)) {
          group[unit] = left;
          compare();
        }
        return;
      }
      for (int x = 0; x <= Math.min(left, (int) truth.unitTotal(unit)); x++) {
        if (agrees(unit, x)) {
          group[unit] = x;
          attempt(unit + 1, left - x);
        }
      }
    }

    private boolean agrees(int unit, int x) {
      return x <= truth.unitTotal(unit)
          && (!shown.share(unit).shown()
              || 5 * ((x + 2) / 5) == Math.round(shown.focal(unit).find().orElseThrow()));
    }

    private void compare() {
      double[] cells = new double[2 * group.length];
      for (int unit = 0; unit < group.length; unit++) {
        cells[2 * unit] = group[unit];
        cells[2 * unit + 1] = truth.unitTotal(unit) - group[unit];
      }
      UnitGroupCounts table = UnitGroupCounts.of(truth.unitNames(), truth.groupNames(), cells);
      for (MonitorIndex index : MonitorIndex.values()) {
        if (parts > 1 && rounded(index, table) != rounded(index, truth)) {
          return;
        }
      }
      for (int unit = 0; unit < group.length; unit++) {
        possible.get(unit).add(group[unit]);
      }
    }

    private double rounded(MonitorIndex index, UnitGroupCounts table) {
      return Math.rint(parts * index.of(table).find().orElse(-1));
    }

    /// Whether a hidden school is known to have few of the group, or few of the rest.
    boolean finds() {
      for (int unit = 0; unit < group.length; unit++) {
        int pupils = (int) truth.unitTotal(unit);
        int enough = Math.min(MINIMUM, pupils);
        TreeSet<Integer> left = possible.get(unit);
        if (!shown.share(unit).shown()
            && (left.last() < enough || pupils - left.first() < enough)) {
          return true;
        }
      }
      return false;
    }
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 150);
  }

  private static UnitGroupCounts random(long seed) {
    Random random = new Random(seed);
    int schools = 3 + random.nextInt(3);
    int[] n = new int[2 * schools];
    for (int i = 0; i < schools; i++) {
      n[2 * i] = random.nextInt(3) == 0 ? 5 + random.nextInt(15) : random.nextInt(7);
      n[2 * i + 1] = 10 + random.nextInt(40);
    }
    return UnitGroupCounts.ofHeads(
        IntStream.range(0, schools).mapToObj(i -> "s" + i).toList(), List.of("group", "rest"), n);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void A01_an_attacker_who_tries_all_tables_finds_no_hidden_school(long seed) {
    UnitGroupCounts truth = random(seed);
    Precision precision = DISCLOSURE.precision(truth);
    if (!precision.closed()) {
      assertThat(new Attacker(truth, 100).finds()).as("seed %d", seed).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void A02_nor_at_any_other_precision_that_is_said_to_leave_doubt(long seed) {
    UnitGroupCounts truth = random(seed);
    PrintedFigures printed = PrintedFigures.of(DISCLOSURE.known(truth));
    if (Precision.MIDDLE.leavesDoubt(printed)) {
      assertThat(new Attacker(truth, 1_000).finds()).as("seed %d", seed).isFalse();
    }
    if (Precision.FINE.leavesDoubt(printed)) {
      assertThat(new Attacker(truth, 10_000).finds()).as("seed %d", seed).isFalse();
    }
  }

  @Test
  void A03_some_places_keep_their_indices_and_exact_ones_would_have_given_schools_away() {
    long open = seeds().filter(seed -> !DISCLOSURE.precision(random(seed)).closed()).count();
    long betrayed = seeds().filter(seed -> new Attacker(random(seed), 10_000).finds()).count();
    assertThat(open).isGreaterThan(10);
    assertThat(betrayed).isGreaterThan(10);
  }

  @Test
  void A04_a_place_without_hidden_schools_keeps_its_decimals() {
    double[] n = new double[24];
    for (int i = 0; i < 12; i++) {
      n[2 * i] = 20 + i;
      n[2 * i + 1] = 100 - 3 * i;
    }
    UnitGroupCounts open =
        UnitGroupCounts.of(
            IntStream.range(0, 12).mapToObj(i -> "s" + i).toList(), List.of("group", "rest"), n);
    assertThat(DISCLOSURE.known(open).goals()).isEmpty();
    assertThat(DISCLOSURE.precision(open)).isEqualTo(Precision.FINE);
  }

  @Test
  void A05_the_decision_is_the_same_each_time() {
    UnitGroupCounts truth = random(7);
    assertThat(DISCLOSURE.precision(truth)).isEqualTo(DISCLOSURE.precision(truth));
  }
}
