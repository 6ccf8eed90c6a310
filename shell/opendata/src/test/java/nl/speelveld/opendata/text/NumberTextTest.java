package nl.speelveld.opendata.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
  @ParameterizedTest
  @CsvSource({"0,0", "12,12", "-3,-3", "+4,4", "12.0,12", "'7,00',7", "2147483647,2147483647"})
  void A01_whole_numbers(String text, int value) {
    assertThat(NumberText.whole(text)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " 1", "1.5", "<5", "1 2", "x", "-", "2147483648", "1.", "1.234.000"})
  void A02_what_is_no_whole_number(String text) {
    assertThat(NumberText.whole(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'538,25',538.25",
    "538.25,538.25",
    "',5',0.5",
    "'83,3%',83.3",
    "-99997,-99997",
    "36.700000000000003,36.7",
    "'4085,48214285714',4085.48214285714",
    "1.2E-4,0.00012",
    "0,0"
  })
  void A03_decimals_with_a_comma_or_a_point(String text, double value) {
    assertThat(NumberText.decimal(text)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        ",",
        "-",
        "%",
        "1.234,5",
        "1.234.567",
        "NaN",
        "Infinity",
        "0x1p3",
        "1d",
        "1e",
        "e5",
        "1e999"
      })
  void A04_what_is_no_decimal_is_never_guessed_at(String text) {
    assertThat(NumberText.decimal(text)).isEmpty();
  }
}
