package nl.speelveld.table.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.speelveld.table.SharedData;
import nl.speelveld.table.code.HomeArea.Abroad;
import nl.speelveld.table.code.HomeArea.AtPostcode;
import nl.speelveld.table.code.HomeArea.Country;
import nl.speelveld.table.code.HomeArea.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HomeAreaTest {
  @ParameterizedTest
  @ValueSource(strings = {"1011", "1011 AB", "1011AB", "1011ab", " 1011 "})
  void A01_a_postcode_with_or_without_letters(String text) {
    assertThat(Postcode4.read(text)).isEqualTo(new Reading.Code<>(new Postcode4(1011)));
    assertThat(HomeArea.read(text).findCode()).contains(new AtPostcode(new Postcode4(1011)));
  }

  @ParameterizedTest
  @CsvSource({"10,BELGIUM", "20,GERMANY", "30,OTHER", "0010,BELGIUM"})
  void A02_a_code_for_abroad_is_a_country_and_no_postcode(String text, Country country) {
    assertThat(HomeArea.read(text).findCode()).contains(new Abroad(country));
    assertThat(Postcode4.read(text).findCode()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000", "0", "40"})
  void A03_unknown_is_a_case_of_its_own(String text) {
    assertThat(HomeArea.read(text).findCode()).contains(new Unknown());
  }

  @ParameterizedTest
  @CsvSource({
    "'',EMPTY",
    "101,WRONG_LENGTH",
    "10111,WRONG_LENGTH",
    "1011 A,WRONG_LENGTH",
    "1011 A1,WRONG_CHARACTERS",
    "10 11,WRONG_CHARACTERS",
    "0999,OUT_OF_RANGE",
    "50,WRONG_LENGTH"
  })
  void A04_what_is_no_home_says_why(String text, CodeFault fault) {
    assertThat(HomeArea.read(text)).isEqualTo(new Reading.Unreadable<>(text, fault));
  }

  @Test
  void A05_postcodes_start_at_one_thousand() {
    assertThatThrownBy(() -> new Postcode4(999)).hasMessageContaining("(999)");
    assertThat(new Postcode4(1000)).isLessThan(new Postcode4(9999)).hasToString("1000");
  }

  @Test
  void B01_every_home_in_the_origin_files_of_2017_is_read_and_nobody_is_lost() {
    long pupils = 0;
    long elsewhere = 0;
    for (Path file : SharedData.files("duo/po/herkomst-2017", ".csv")) {
      List<String> lines = SharedData.lines(file);
      List<String> header = SharedData.cells(lines.getFirst(), ';');
      int home = header.indexOf("POSTCODE_LEERLING");
      int total = header.indexOf("TOTAAL");
      for (String line : lines.subList(1, lines.size())) {
        List<String> cells = SharedData.cells(line, ';');
        long heads = Long.parseLong(cells.get(total).strip());
        HomeArea area = HomeArea.read(cells.get(home)).findCode().orElseThrow();
        pupils += heads;
        elsewhere += area instanceof AtPostcode ? 0 : heads;
      }
    }
    assertThat(pupils).isEqualTo(1_504_901);
    assertThat(elsewhere).isEqualTo(4_328);
  }
}
