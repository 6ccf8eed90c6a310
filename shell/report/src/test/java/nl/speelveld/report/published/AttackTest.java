package nl.speelveld.report.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.speelveld.report.Demostad;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.measuring.MonitorIndex;
import nl.speelveld.runs.monitor.Verdict;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;

/// Tries all tables of a small place until they agree with what is published, as a curious reader
/// could who knows how many pupils each school has.
class AttackTest {
  private static final List<String> SCHOOLS = List.of("a", "b", "c");
  private static final List<String> GROUPS = List.of("group", "rest");
  private static final int[] PUPILS = {107, 173, 186};
  private static final int MINIMUM = 5;

  private static UnitGroupCounts table(int a, int b, int c) {
    return UnitGroupCounts.of(
        SCHOOLS, GROUPS, new double[] {a, PUPILS[0] - a, b, PUPILS[1] - b, c, PUPILS[2] - c});
  }

  private final UnitGroupCounts truth = table(4, 19, 22); // 4 of 107 is hidden

  private static double index(UnitGroupCounts table) {
    return MonitorIndex.DISSIMILARITY.of(table).find().orElse(-1);
  }

  /// What the first school may hold when tables must agree with counts and with an index.
  private TreeSet<Integer> candidates(ControlledCounts shown, Predicate<UnitGroupCounts> index) {
    TreeSet<Integer> found = new TreeSet<>();
    for (int a = 0; a <= 40; a++) {
      for (int b = 0; b <= 40; b++) {
        for (int c = 0; c <= 40; c++) {
          if (agrees(shown.focal(0), a)
              && agrees(shown.focal(1), b)
              && agrees(shown.focal(2), c)
              && agrees(shown.allFocal(), a + b + c)
              && index.test(table(a, b, c))) {
            found.add(a);
          }
        }
      }
    }
    return found;
  }

  private static boolean agrees(Cell cell, int count) {
    return cell.find().isEmpty() || Math.abs(cell.find().getAsDouble() - count) < 3;
  }

  private static boolean agrees(IndexValue value, UnitGroupCounts table) {
    return value.find().isEmpty() || Math.abs(value.value() - index(table)) < 5e-5;
  }

  @Test
  void A01_what_is_published_leaves_room_of_the_minimum_for_the_hidden_school() {
    ControlledCounts shown = Disclosure.of(Demostad.report().edition()).control(truth);
    assertThat(shown.focal(0)).isEqualTo(Cell.hidden());
    Verdict verdict =
        new Verdict(
            Verdict.Answer.SOMEWHAT,
            Figure.plain("dissimilarity", IndexValue.of(index(truth))),
            .03,
            3,
            466,
            45,
            0);
    Precision precision =
        SchoolGate.of(Demostad.report().edition(), verdict, truth, HeldDoubt.atMost(1)).precision();
    IndexValue published = precision.verdict(verdict).dissimilarity().value();
    TreeSet<Integer> left = candidates(shown, table -> agrees(published, table));
    assertThat(left).contains(4).hasSizeGreaterThan(1);
    assertThat(left.last() - left.first()).isGreaterThanOrEqualTo(MINIMUM);
  }

  @Test
  void A02_with_indices_of_four_decimals_the_attack_would_narrow_it_down() {
    ControlledCounts shown = Disclosure.of(Demostad.report().edition()).control(truth);
    double isolation = MonitorIndex.ISOLATION.of(truth).value();
    TreeSet<Integer> left =
        candidates(
            shown,
            table ->
                agrees(IndexValue.of(index(truth)), table)
                    && Math.abs(MonitorIndex.ISOLATION.of(table).find().orElse(-1) - isolation)
                        < 5e-5);
    assertThat(left.last() - left.first()).isLessThan(MINIMUM);
  }
}
