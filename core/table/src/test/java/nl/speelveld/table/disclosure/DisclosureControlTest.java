package nl.speelveld.table.disclosure;

import static nl.speelveld.table.disclosure.SuppressionReason.COMPLEMENT;
import static nl.speelveld.table.disclosure.SuppressionReason.DENOMINATOR_TOO_SMALL;
import static nl.speelveld.table.disclosure.SuppressionReason.GROUP_DISCLOSURE;
import static nl.speelveld.table.disclosure.SuppressionReason.SMALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureControlTest {
  private static final DisclosureRules EXACT = DisclosureRules.openData().unrounded();

  private static UnitGroupCounts table(int... n) {
    return UnitGroupCounts.ofHeads(List.of("a", "b", "c"), List.of("x", "y", "z"), n);
  }

  private static String drawn(ProtectedTable table) {
    StringBuilder text = new StringBuilder();
    int units = table.unitNames().size();
    int groups = table.groupNames().size();
    for (int unit = 0; unit < units; unit++) {
      for (int group = 0; group < groups; group++) {
        text.append(drawn(table.cell(unit, group))).append(' ');
      }
      text.append("| ").append(drawn(table.unitTotal(unit))).append('\n');
    }
    for (int group = 0; group < groups; group++) {
      text.append(drawn(table.groupTotal(group))).append(' ');
    }
    return text.append("| ").append(drawn(table.total())).toString();
  }

  private static String drawn(ProtectedCell cell) {
    return switch (cell) {
      case ProtectedCell.Shown(long value) -> Long.toString(value);
      case ProtectedCell.Suppressed(SuppressionReason reason) ->
          reason.name().substring(0, 1).toLowerCase(Locale.ROOT);
    };
  }

  @Test
  void A01_a_table_without_small_cells_is_shown_whole() {
    assertThat(drawn(DisclosureControl.protect(table(5, 6, 7, 8, 9, 10, 11, 12, 13), EXACT)))
        .isEqualTo("5 6 7 | 18\n8 9 10 | 27\n11 12 13 | 36\n24 27 30 | 81");
  }

  @Test
  void A02_a_small_cell_takes_the_cheapest_ring_with_it() {
    // 3 is small. Shown alone it is 18 − 15: its row, its column and the corner between must go.
    // The cheapest corner: 6 and 8, with 9 between them.
    ProtectedTable table = DisclosureControl.protect(table(3, 6, 9, 8, 9, 10, 11, 12, 13), EXACT);
    assertThat(drawn(table)).isEqualTo("s c 9 | 18\nc c 10 | 27\n11 12 13 | 36\n22 27 32 | 81");
    assertThat(table.audit().count(SMALL)).isEqualTo(1);
    assertThat(table.audit().count(COMPLEMENT)).isEqualTo(3);
    assertThat(table.audit().count()).isEqualTo(4);
    assertThat(table.audit().cells()).isEqualTo(16);
    assertThat(table).hasToString("ProtectedTable[3 units × 3 groups, 4 suppressed]");
  }

  @Test
  void A03_small_cells_that_form_a_ring_hide_one_another_when_they_leave_room() {
    // 4 can grow to 5 when its neighbours 4 and 4 lose 1
    ProtectedTable table = DisclosureControl.protect(table(4, 4, 9, 4, 4, 10, 11, 12, 13), EXACT);
    assertThat(table.audit().count(COMPLEMENT)).isEqualTo(0);
  }

  @Test
  void A04_none_and_all_of_a_unit_tell_about_each_pupil() {
    ProtectedTable table =
        DisclosureControl.protect(table(0, 20, 30, 25, 26, 27, 28, 29, 31), EXACT);
    assertThat(table.cell(0, 0)).isEqualTo(new ProtectedCell.Suppressed(GROUP_DISCLOSURE));
    ProtectedTable allowed =
        DisclosureControl.protect(
            table(0, 20, 30, 25, 26, 27, 28, 29, 31), EXACT.allowingGroupDisclosure());
    assertThat(allowed.audit().count()).isEqualTo(0);
  }

  @Test
  void A05_an_empty_unit_tells_nothing_about_anybody() {
    ProtectedTable table = DisclosureControl.protect(table(0, 0, 0, 5, 6, 7, 8, 9, 10), EXACT);
    assertThat(table.audit().count()).isEqualTo(0);
  }

  @Test
  void A06_small_totals_are_suppressed_too() {
    ProtectedTable table =
        DisclosureControl.protect(
            UnitGroupCounts.ofHeads(List.of("a"), List.of("x", "y"), 1, 2),
            new DisclosureRules(5, 1, true, 10));
    assertThat(table.unitTotal(0)).isEqualTo(new ProtectedCell.Suppressed(SMALL));
    assertThat(table.total()).isEqualTo(new ProtectedCell.Suppressed(SMALL));
    assertThat(table.groupTotal(0)).isEqualTo(new ProtectedCell.Suppressed(SMALL));
  }

  @Test
  void A07_what_is_shown_is_rounded_each_number_by_itself() {
    ProtectedTable table =
        DisclosureControl.protect(table(7, 7, 7, 8, 9, 10, 11, 12, 13), DisclosureRules.openData());
    // 7 → 5 three times, but 21 → 20; 12 → 10, 13 → 15
    assertThat(drawn(table)).isEqualTo("5 5 5 | 20\n10 10 10 | 25\n10 10 15 | 35\n25 30 30 | 85");
  }

  @Test
  void A08_the_same_counts_give_the_same_table_and_completing_again_adds_nothing() {
    UnitGroupCounts counts = table(3, 6, 9, 8, 2, 10, 0, 12, 13);
    assertThat(drawn(DisclosureControl.protect(counts, EXACT)))
        .isEqualTo(drawn(DisclosureControl.protect(counts, EXACT)));
  }

  @Test
  void A09_weights_are_refused() {
    UnitGroupCounts weights = UnitGroupCounts.of(List.of("a"), List.of("x"), new double[] {1.5});
    assertThatThrownBy(() -> DisclosureControl.protect(weights, EXACT))
        .hasMessageContaining("heads");
  }

  @ParameterizedTest
  @CsvSource({"0,0", "5,5", "7,5", "8,10", "1000,1000"})
  void B01_a_count_alone_is_rounded(long count, long shown) {
    assertThat(DisclosureControl.protectCount(count, DisclosureRules.openData()))
        .isEqualTo(new ProtectedCell.Shown(shown));
    assertThat(DisclosureControl.protectCount(4, DisclosureRules.openData()))
        .isEqualTo(new ProtectedCell.Suppressed(SMALL));
    assertThat(DisclosureControl.protectCount(9, DisclosureRules.microdata()))
        .isEqualTo(new ProtectedCell.Suppressed(SMALL));
  }

  @ParameterizedTest
  @CsvSource({"12,40,0.25", "50,100,0.5", "33,100,0.35", "20,30,0.67"})
  void B02_a_share_is_made_from_rounded_counts_in_whole_percents(
      long numerator, long denominator, double share) {
    // 12 → 10 of 40; 33 → 35 of 100; 20 of 30 is 66.7 percent
    assertThat(DisclosureControl.protectShare(numerator, denominator, DisclosureRules.openData()))
        .isEqualTo(new ProtectedShare.Shown(share));
  }

  @ParameterizedTest
  @CsvSource({
    "5,9,DENOMINATOR_TOO_SMALL",
    "0,0,DENOMINATOR_TOO_SMALL",
    "4,40,SMALL",
    "37,40,SMALL",
    "0,40,GROUP_DISCLOSURE",
    "40,40,GROUP_DISCLOSURE"
  })
  void B03_a_share_is_suppressed_for_a_reason(
      long numerator, long denominator, SuppressionReason reason) {
    assertThat(DisclosureControl.protectShare(numerator, denominator, DisclosureRules.openData()))
        .isEqualTo(new ProtectedShare.Suppressed(reason));
    assertThat(reason == DENOMINATOR_TOO_SMALL).isEqualTo(denominator < 10);
  }

  @Test
  void B04_a_share_of_more_than_all_is_our_fault() {
    assertThatThrownBy(() -> DisclosureControl.protectShare(41, 40, DisclosureRules.openData()))
        .hasMessageContaining("(41)");
  }

  @Test
  void B05_rules_that_would_round_pupils_away_are_refused() {
    assertThatThrownBy(() -> new DisclosureRules(2, 10, true, 10)).hasMessageContaining("(10)");
    assertThatThrownBy(() -> new DisclosureRules(0, 1, true, 1)).hasMessageContaining("(0)");
  }
}
