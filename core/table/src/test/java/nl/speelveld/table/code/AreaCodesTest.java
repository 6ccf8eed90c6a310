package nl.speelveld.table.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaCodesTest {
  @ParameterizedTest
  @ValueSource(strings = {"GM0363", "gm0363", "0363", "363", " 363", "\t0363 "})
  void A01_amsterdam_in_every_form(String text) {
    assertThat(MunicipalityCode.read(text))
        .isEqualTo(new Reading.Code<>(new MunicipalityCode("0363")));
  }

  @Test
  void A02_a_number_of_one_digit_has_three_zeros_before_it() {
    assertThat(MunicipalityCode.read("3").findCode()).contains(new MunicipalityCode("0003"));
    assertThat(MunicipalityCode.read("3").findCode().orElseThrow()).hasToString("GM0003");
  }

  @ParameterizedTest
  @CsvSource({
    "'',EMPTY",
    "' ',EMPTY",
    "GM,WRONG_LENGTH",
    "GM363,WRONG_LENGTH",
    "03630,WRONG_LENGTH",
    "36a,WRONG_LENGTH",
    "36a4,WRONG_CHARACTERS",
    "0,OUT_OF_RANGE",
    "GM0000,OUT_OF_RANGE",
    "WK0363,WRONG_LENGTH"
  })
  void A03_what_is_no_municipality_says_why(String text, CodeFault fault) {
    assertThat(MunicipalityCode.read(text)).isEqualTo(new Reading.Unreadable<>(text, fault));
  }

  @ParameterizedTest
  @ValueSource(strings = {"WK036300", "wk036300", "036300", "36300"})
  void A04_a_wijk_lies_in_its_municipality(String text) {
    WijkCode wijk = WijkCode.read(text).findCode().orElseThrow();
    assertThat(wijk).hasToString("WK036300");
    assertThat(wijk.municipality()).isEqualTo(new MunicipalityCode("0363"));
  }

  @Test
  void A05_a_wijk_may_end_in_letters() {
    assertThat(WijkCode.read("WK0363AA").findCode()).contains(new WijkCode("0363AA"));
    assertThat(BuurtCode.read("BU0363AA01").findCode()).contains(new BuurtCode("0363AA01"));
    assertThat(BuurtCode.read("BU0363AAAA").findCode()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"BU03630001", "bu03630001", "03630001", "3630001"})
  void A06_a_buurt_lies_in_its_wijk(String text) {
    BuurtCode buurt = BuurtCode.read(text).findCode().orElseThrow();
    assertThat(buurt).hasToString("BU03630001");
    assertThat(buurt.wijk()).isEqualTo(new WijkCode("036300"));
    assertThat(buurt.municipality()).isEqualTo(new MunicipalityCode("0363"));
  }

  @Test
  void A07_a_municipality_is_no_wijk_and_a_wijk_no_buurt() {
    assertThat(WijkCode.read("GM0363").findCode()).isEmpty();
    assertThat(BuurtCode.read("WK036300").findCode()).isEmpty();
    assertThat(WijkCode.read("").findCode()).isEmpty();
    assertThat(BuurtCode.read("BU000000").findCode()).isEmpty();
  }

  @Test
  void A08_codes_are_made_from_their_full_form_only() {
    assertThatThrownBy(() -> new MunicipalityCode("363")).hasMessageContaining("(363)");
    assertThatThrownBy(() -> new WijkCode("0363")).hasMessageContaining("(0363)");
    assertThatThrownBy(() -> new BuurtCode("0363000x")).hasMessageContaining("(0363000x)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"41632", " 41632 "})
  void B01_a_board_has_five_digits(String text) {
    assertThat(BoardNumber.read(text).findCode()).contains(new BoardNumber("41632"));
    assertThat(BoardNumber.read("632").findCode()).contains(new BoardNumber("00632"));
  }

  @ParameterizedTest
  @CsvSource({"'',EMPTY", "4163A,WRONG_CHARACTERS", "416321,WRONG_LENGTH", "0,OUT_OF_RANGE"})
  void B02_what_is_no_board_says_why(String text, CodeFault fault) {
    assertThat(BoardNumber.read(text)).isEqualTo(new Reading.Unreadable<>(text, fault));
  }

  @ParameterizedTest
  @CsvSource({"101X405,LOCATION", "105b107,BOARD", "' 100A219',PROVIDER"})
  void B03_the_letter_of_a_rio_identifier_tells_what_it_is(String text, RioId.Kind kind) {
    assertThat(RioId.read(text).findCode().orElseThrow().kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "'',EMPTY",
    "101X40,WRONG_LENGTH",
    "101Z405,WRONG_CHARACTERS",
    "1O1X405,WRONG_CHARACTERS"
  })
  void B04_what_is_no_rio_identifier_says_why(String text, CodeFault fault) {
    assertThat(RioId.read(text)).isEqualTo(new Reading.Unreadable<>(text, fault));
    assertThatThrownBy(() -> new RioId(RioId.Kind.BOARD, "101X405")).hasMessageContaining("BOARD");
  }
}
