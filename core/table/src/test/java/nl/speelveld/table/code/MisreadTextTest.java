package nl.speelveld.table.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisreadTextTest {
  @ParameterizedTest
  @CsvSource({
    "SÃºdwest-FryslÃ¢n,Súdwest-Fryslân",
    "S·dwest-FryslÔn,Súdwest-Fryslân",
    "CarrÃ©,Carré",
    "CarrÃƒÂ©,Carré", // misread twice
    "RenÚe,Renée"
  })
  void A01_misread_letters_are_repaired(String misread, String meant) {
    assertThat(MisreadText.repaired(misread)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Amsterdam",
        "Súdwest-Fryslân",
        "café",
        "foto´s",
        "Île",
        "CÔTE",
        "3·4",
        "Ýmir",
        "naïve",
        "’s-Gravenhage",
        "日本"
      })
  void A02_text_that_was_not_misread_stays_as_it_is(String text) {
    assertThat(MisreadText.repaired(text)).isEqualTo(text);
  }
}
