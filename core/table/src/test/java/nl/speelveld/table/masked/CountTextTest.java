package nl.speelveld.table.masked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.speelveld.table.masked.CountText.NotACount;
import nl.speelveld.table.masked.CountText.NotStated;
import nl.speelveld.table.masked.CountText.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "12|12",
        "0|0",
        " 7 |7",
        "12,0|12",
        "12.00|12",
        "007|7",
        "999999999999|999999999999"
      })
  void A01_a_whole_number_is_known(String text, long count) {
    assertThat(CountText.read(text)).isEqualTo(new Stated(CountRange.exactly(count)));
  }

  @ParameterizedTest
  @CsvSource({"<5,1,4", "< 5,1,4", "-1,1,4", "<10,1,9", "<2,1,1"})
  void A02_a_mask_is_a_range_that_starts_at_one(String text, long low, long high) {
    assertThat(CountText.read(text)).isEqualTo(new Stated(new CountRange(low, high)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", ".", "-", "-99990", "-99997", "-99999999"})
  void A03_signs_for_missing_are_not_stated_and_never_zero(String text) {
    assertThat(CountText.read(text)).isEqualTo(new NotStated());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.250",
        "12,5",
        "-2",
        "-995",
        "-99-97",
        "five",
        "<",
        "<1",
        "<x",
        "5>",
        "1 250",
        "9999999999999",
        "1e3",
        "NaN",
        "-9999999999999999"
      })
  void A04_what_is_not_a_count_is_given_back_as_it_stood(String text) {
    assertThat(CountText.read(text)).isEqualTo(new NotACount(text));
  }

  @Test
  void A05_a_range_needs_its_limits_in_order_and_not_below_zero() {
    assertThatThrownBy(() -> new CountRange(3, 2)).hasMessageContaining("3–2");
    assertThatThrownBy(() -> new CountRange(-1, 2)).hasMessageContaining("-1–2");
    assertThatThrownBy(() -> new CountRange(0, CountRange.MOST + 1)).hasMessageContaining("high");
  }

  @Test
  void A06_a_range_says_what_is_known() {
    assertThat(CountRange.MASKED).hasToString("1–4");
    assertThat(CountRange.exactly(3)).hasToString("3");
    assertThat(CountRange.UNKNOWN).hasToString("0–?");
    assertThat(CountRange.MASKED.contains(4)).isTrue();
    assertThat(CountRange.MASKED.contains(5)).isFalse();
    assertThat(CountRange.MASKED.contains(0)).isFalse();
  }
}
