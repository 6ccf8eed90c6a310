package nl.speelveld.runs.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.speelveld.segregation.bootstrap.BootstrapSettings;
import nl.speelveld.segregation.catalogue.AllIndices;
import nl.speelveld.segregation.masked.IndexBounds;
import nl.speelveld.segregation.masked.MaskedBounds;
import nl.speelveld.segregation.masked.MaskedOutcome;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.Interval;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.masked.MaskedCounts;
import nl.speelveld.table.rows.LongTable;
import nl.speelveld.table.rows.TabulationChoice;
import org.junit.jupiter.api.Test;

/// Tables in which counts read `<5` or `-1`.
class BoundsRunTest {
  private static final TabulationChoice CHOICE = TabulationChoice.counts("school", "group", "n");
  private static final List<String> SCHOOLS = List.of("Noord", "Zuid", "Oost");
  private static final List<String> GROUPS = List.of("a", "b", "c");
  private static final IndexRun.Question ALL =
      new IndexRun.Question(Optional.empty(), Optional.empty());

  /// Rows of a file, a count a school and group.
  private static LongTable table(List<String> groups, String... counts) {
    LongTable.Builder table =
        LongTable.builder("schools.csv", List.of("school", "group"), List.of("n"));
    for (int cell = 0; cell < counts.length; cell++) {
      table
          .key(0, SCHOOLS.get(cell / groups.size()))
          .key(1, groups.get(cell % groups.size()))
          .number(0, counts[cell])
          .endRow();
    }
    return table.toTable();
  }

  private static BoundsReport bounded(LongTable table, IndexRun.Question question) {
    return ((IndexRun.Outcome.Bounded) IndexRun.of(table, CHOICE, question)).report();
  }

  private static IndexBounds bounds(BoundsReport report, String index, String group) {
    return report.rows().stream()
        .filter(row -> row.index().id().equals(index) && row.group().equals(group))
        .flatMap(row -> row instanceof BoundsReport.Bounded known ? Stream.of(known) : Stream.of())
        .findFirst()
        .orElseThrow()
        .bounds();
  }

  @Test
  void A01_dissimilarity_between_bounds_by_hand() {
    // Noord has <3 of a and 6 of b, Zuid 6 of a and 2 of b. One or two of a in Noord:
    // D = ½(|1/7 − 6/8| + |6/7 − 2/8|) = 17/28, or ½(|2/8 − 6/8| + |6/8 − 2/8|) = ½
    BoundsReport report = bounded(table(List.of("a", "b"), "<3", "6", "6", "2"), ALL);
    IndexBounds d = bounds(report, "dissimilarity", "a");
    assertThat(d.interval().low()).isCloseTo(.5, within(1e-12));
    assertThat(d.interval().high()).isCloseTo(17.0 / 28, within(1e-12));
    assertThat(d.sharpness()).isEqualTo(IndexBounds.Sharpness.EXACT);
    assertThat(d.interval().method()).isEqualTo(Interval.Method.MASKED_BOUNDS);
    assertThat(report.leastTotal()).isEqualTo(15);
    assertThat(report.mostTotal()).isEqualTo(16);
    assertThat(report.maskedCells()).isOne();
  }

  @Test
  void A02_bounds_are_those_of_the_core_for_each_group_and_for_the_table() {
    BoundsReport report =
        bounded(table(GROUPS, "<5", "20", "-1", "9", "8", "7", "30", "<3", "11"), ALL);
    MaskedCounts masked =
        MaskedCounts.of(
            SCHOOLS,
            GROUPS,
            new long[] {1, 20, 1, 9, 8, 7, 30, 1, 11},
            new long[] {4, 20, 4, 9, 8, 7, 30, 2, 11});
    for (int group = 0; group < 3; group++) {
      var core = (MaskedOutcome.Bounded) MaskedBounds.of(masked, group);
      String name = GROUPS.get(group);
      assertThat(bounds(report, "dissimilarity", name).interval())
          .isEqualTo(core.of("D").interval());
      assertThat(bounds(report, "interaction", name).interval())
          .isEqualTo(core.of("exposure").interval());
      assertThat(bounds(report, "eta_squared", name).interval()).isEqualTo(core.of("V").interval());
    }
    var core = (MaskedOutcome.Bounded) MaskedBounds.ofGroups(masked);
    assertThat(bounds(report, "information", "").interval()).isEqualTo(core.of("H").interval());
    assertThat(report.rows()).hasSize(3 * 8 + 3);
  }

  @Test
  void A03_every_fill_has_every_index_between_its_bounds() {
    BoundsReport report =
        bounded(table(GROUPS, "<5", "20", "-1", "9", "8", "7", "30", "<3", "11"), ALL);
    for (int first = 1; first <= 4; first++) {
      for (int second = 1; second <= 4; second++) {
        for (int third = 1; third <= 2; third++) {
          UnitGroupCounts fill =
              UnitGroupCounts.ofHeads(SCHOOLS, GROUPS, first, 20, second, 9, 8, 7, 30, third, 11);
          for (BoundsReport.Row row : report.rows()) {
            Interval interval = ((BoundsReport.Bounded) row).bounds().interval();
            assertThat(value(fill, row))
                .as("%s of %s in %s", row.index().id(), row.group(), fill)
                .isBetween(interval.low() - 1e-12, interval.high() + 1e-12);
          }
        }
      }
    }
  }

  private static double value(UnitGroupCounts fill, BoundsReport.Row row) {
    return AllIndices.of(fill).entries().stream()
        .filter(entry -> entry.index().id().equals(row.index().id()))
        .filter(entry -> entry.group() < 0 || fill.group(entry.group()).equals(row.group()))
        .findFirst()
        .orElseThrow()
        .value()
        .value();
  }

  @Test
  void A04_a_focal_group_is_set_against_all_others() {
    LongTable table = table(GROUPS, "<5", "20", "-1", "9", "8", "7");
    BoundsReport report = bounded(table, new IndexRun.Question(Optional.of("b"), Optional.empty()));
    assertThat(report.groups()).containsExactly("b", "rest");
    assertThat(report.maskedCells()).isEqualTo(2);
    assertThat(bounds(report, "dissimilarity", "b").interval())
        .isEqualTo(bounds(bounded(table, ALL), "dissimilarity", "b").interval());
    assertThat(
            IndexRun.of(table, CHOICE, new IndexRun.Question(Optional.of("x"), Optional.empty())))
        .isEqualTo(new IndexRun.Outcome.NoSuchGroup("x", GROUPS));
  }

  @Test
  void A05_a_group_that_is_empty_in_every_fill_says_why_it_has_no_bounds() {
    BoundsReport report = bounded(table(GROUPS, "<5", "20", "0", "9", "8", "0"), ALL);
    assertThat(report.rows().stream().filter(row -> row.group().equals("c")))
        .hasSize(8)
        .allSatisfy(row ->
            assertThat(row)
                .isInstanceOfSatisfying(
                    BoundsReport.NeverDefined.class,
                    never ->
                        assertThat(never.reason()).isEqualTo(IndexValue.Reason.GROUP_IS_EMPTY)));
  }

  @Test
  void B01_what_needs_known_counts_is_not_answered_by_halves() {
    LongTable table = table(List.of("a", "b"), "<5", "6", "6", "2");
    var question =
        new IndexRun.Question(
            Optional.empty(), Optional.of(BootstrapSettings.usual(1)), List.of("a", "b"), true);
    assertThat(IndexRun.of(table, CHOICE.within("school"), question))
        .isEqualTo(
            new IndexRun.Outcome.NotWithMasks(
                List.of("--ordered", "--local", "--intervals", "--within")));
  }

  @Test
  void B02_what_is_no_mask_is_still_refused_in_its_row() {
    assertThat(codes(table(List.of("a", "b"), "<5", "-3", "few", "<1")))
        .containsExactly("T101", "T103", "T103");
    assertThat(codes(table(List.of("a", "b"), "<5", "2.5", "6", "2"))).containsExactly("T123");
  }

  private static List<String> codes(LongTable table) {
    return ((IndexRun.Outcome.Refused) IndexRun.of(table, CHOICE, ALL))
        .findings().kept().stream().map(Finding::code).toList();
  }

  @Test
  void B03_a_table_without_masks_has_values() {
    assertThat(IndexRun.of(table(List.of("a", "b"), "5", "6", "6", "2"), CHOICE, ALL))
        .isInstanceOf(IndexRun.Outcome.Made.class);
  }
}
