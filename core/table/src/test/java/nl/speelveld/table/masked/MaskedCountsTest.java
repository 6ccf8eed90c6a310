package nl.speelveld.table.masked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.TableFinding;
import org.junit.jupiter.api.Test;

class MaskedCountsTest {
  private static final List<String> UNITS = List.of("Noord", "Zuid");
  private static final List<String> GROUPS = List.of("low", "middle", "high");

  // Noord 17 <5 <5, Zuid <5 20 30
  private static MaskedCounts table() {
    return MaskedCounts.of(
        UNITS, GROUPS, new long[] {17, 1, 1, 1, 20, 30}, new long[] {17, 4, 4, 4, 20, 30});
  }

  @Test
  void A01_a_masked_cell_is_an_interval_and_its_total_is_not_known() {
    assertThat(table().cell(0, 1)).isEqualTo(CountRange.MASKED);
    assertThat(table().low(0, 0)).isEqualTo(17);
    assertThat(table().high(1, 0)).isEqualTo(4);
    assertThat(table().unitTotal(0)).isEqualTo(CountRange.UNKNOWN);
    assertThat(table().maskedCells()).isEqualTo(3);
    assertThat(table().exact()).isFalse();
    assertThat(table().unitNames()).isEqualTo(UNITS);
    assertThat(table().groupNames()).isEqualTo(GROUPS);
  }

  @Test
  void A02_totals_follow_from_cells() {
    MaskedCounts tight = table().tightened();
    assertThat(tight.unitTotal(0)).isEqualTo(new CountRange(19, 25)); // 17+1+1 … 17+4+4
    assertThat(tight.groupTotal(1)).isEqualTo(new CountRange(21, 24)); // 1+20 … 4+20
    assertThat(tight.total()).isEqualTo(new CountRange(70, 79)); // 67 + 3×1 … 67 + 3×4
  }

  @Test
  void A03_a_total_narrows_the_masked_cells_of_its_row() {
    MaskedCounts tight = table().withUnitTotal(0, CountRange.exactly(20)).tightened();
    assertThat(tight.cell(0, 1)).isEqualTo(new CountRange(1, 2)); // 3 are left for two cells
    assertThat(tight.cell(0, 2)).isEqualTo(new CountRange(1, 2));
  }

  @Test
  void A04_narrowing_goes_on_from_rows_to_columns_and_back() {
    MaskedCounts tight =
        table()
            .withUnitTotals(List.of(CountRange.exactly(20), CountRange.UNKNOWN))
            .withGroupTotals(
                List.of(CountRange.UNKNOWN, CountRange.exactly(22), CountRange.UNKNOWN))
            .withTotal(CountRange.exactly(73))
            .tightened();
    // middle: 22 − 20 = 2 in Noord, so high is 20 − 17 − 2 = 1; Zuid holds 73 − 20 = 53, low is 3
    assertThat(tight.exact()).isTrue();
    assertThat(tight.toCounts())
        .isEqualTo(UnitGroupCounts.ofHeads(UNITS, GROUPS, 17, 2, 1, 3, 20, 30));
  }

  @Test
  void A05_a_table_that_is_not_exact_has_no_counts() {
    assertThatThrownBy(() -> table().toCounts()).hasMessageContaining("(3)");
  }

  @Test
  void A06_the_middle_of_the_intervals_is_labelled_as_a_fill() {
    MidFill mid = table().midFill();
    assertThat(mid.maskedCells()).isEqualTo(3);
    assertThat(mid.counts().toCells()).containsExactly(17, 2.5, 2.5, 2.5, 20, 30);
  }

  @Test
  void A07_a_total_below_its_cells_is_a_finding_with_the_unit() {
    var findings = table().withUnitTotal(0, CountRange.exactly(18)).checkTotals();
    assertThat(findings.kept())
        .containsExactly(
            new TableFinding.TotalsContradict(Place.NOWHERE, "unit Noord", 19, 25, "18"));
    assertThat(findings.hasErrors()).isTrue();
  }

  @Test
  void A08_a_total_of_a_group_or_of_all_that_cannot_be_is_named() {
    assertThat(table().withGroupTotal(1, CountRange.exactly(30)).checkTotals().kept())
        .first()
        .isInstanceOfSatisfying(
            TableFinding.TotalsContradict.class,
            wrong -> {
              assertThat(wrong.total()).isEqualTo("group middle");
              assertThat(wrong.most()).isEqualTo(24);
              assertThat(wrong.stated()).isEqualTo("30");
              assertThat(wrong.code()).isEqualTo("T121");
            });
    assertThat(table().withTotal(CountRange.exactly(7)).checkTotals().kept())
        .first()
        .isInstanceOfSatisfying(
            TableFinding.TotalsContradict.class,
            wrong -> assertThat(wrong.total()).isEqualTo("all"));
  }

  @Test
  void A09_totals_that_only_contradict_together_are_a_finding() {
    // Rows want 1 + 1 in the first two columns, columns 1 and 2 hold 0…1 each and row 3 takes none
    // of them: three rows of 1 over two columns of 1, each sum fine by itself.
    long[] low = new long[9];
    long[] high = {1, 1, 0, 1, 1, 0, 1, 1, 9};
    MaskedCounts three =
        MaskedCounts.of(List.of("a", "b", "c"), GROUPS, low, high)
            .withUnitTotals(
                List.of(CountRange.exactly(1), CountRange.exactly(1), new CountRange(1, 9)))
            .withGroupTotals(
                List.of(CountRange.exactly(1), CountRange.exactly(1), CountRange.exactly(0)));
    assertThat(three.checkTotals().kept()).isNotEmpty();
    assertThat(three.findFill()).isEmpty();
    assertThatThrownBy(three::sharpened).hasMessageContaining("checkTotals()");
  }

  @Test
  void A10_tightening_a_contradiction_throws_with_advice() {
    MaskedCounts wrong = table().withUnitTotal(0, CountRange.exactly(18));
    assertThatThrownBy(wrong::tightened)
        .hasMessageContaining("unit Noord")
        .hasMessageContaining("checkTotals()");
  }

  @Test
  void A11_exact_counts_know_their_totals() {
    UnitGroupCounts counts = UnitGroupCounts.ofHeads(UNITS, GROUPS, 1, 2, 3, 4, 5, 6);
    MaskedCounts exact = MaskedCounts.exactly(counts);
    assertThat(exact.exact()).isTrue();
    assertThat(exact.total()).isEqualTo(CountRange.exactly(21));
    assertThat(exact.toCounts()).isEqualTo(counts);
    assertThatThrownBy(() ->
            MaskedCounts.exactly(UnitGroupCounts.of(List.of("a"), List.of("g"), new double[] {.5})))
        .hasMessageContaining("whole");
  }

  @Test
  void A12_the_rest_is_an_interval_too() {
    MaskedCounts two = table().withUnitTotal(0, CountRange.exactly(20)).focalAgainstRest(0);
    assertThat(two.groupNames()).containsExactly("low", "rest");
    assertThat(two.cell(0, 1)).isEqualTo(CountRange.exactly(3)); // 20 − 17, narrower than 2…8
    assertThat(two.cell(1, 1)).isEqualTo(CountRange.exactly(50));
    assertThat(two.cell(1, 0)).isEqualTo(CountRange.MASKED);
    assertThat(two.checkTotals().kept()).isEmpty();
  }

  @Test
  void A13_wrong_shapes_are_refused_with_their_lengths() {
    assertThatThrownBy(() -> MaskedCounts.of(UNITS, GROUPS, new long[5], new long[6]))
        .hasMessageContaining("(5)")
        .hasMessageContaining("(6)");
    assertThatThrownBy(() -> table().withUnitTotals(List.of())).hasMessageContaining("unit totals");
    assertThatThrownBy(() -> table().withGroupTotals(List.of()))
        .hasMessageContaining("group totals");
  }

  @Test
  void A14_equal_tables_are_equal() {
    assertThat(table()).isEqualTo(table()).hasSameHashCodeAs(table());
    assertThat(table()).isNotEqualTo(table().withTotal(CountRange.exactly(75)));
    assertThat(table()).hasToString("MaskedCounts[2 units × 3 groups, 3 masked]");
  }
}
