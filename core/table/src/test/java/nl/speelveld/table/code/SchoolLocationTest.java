package nl.speelveld.table.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.speelveld.table.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolLocationTest {
  private static final SchoolLocation EENSPAN = new SchoolLocation("16AH", "00");

  @ParameterizedTest
  @ValueSource(strings = {"16AH00", "16ah00", " 16AH00 ", "16AH 00", "16AH0", "\u00a016AH00"})
  void A01_institution_and_location_in_one_column(String text) {
    assertThat(SchoolLocation.read(text)).isEqualTo(new Reading.Code<>(EENSPAN));
  }

  @ParameterizedTest
  @CsvSource({"16AH,0", "16AH,00", "16ah,' 0 '", "' 16AH',16AH00", "16AH,16ah00"})
  void A02_institution_and_location_in_two_columns(String institution, String location) {
    assertThat(SchoolLocation.read(institution, location)).isEqualTo(new Reading.Code<>(EENSPAN));
  }

  @Test
  void A03_a_key_of_the_inspectorate_is_ambiguous_and_only_the_institution_is_certain() {
    assertThat(SchoolLocation.read("00AP|C1"))
        .isEqualTo(
            new Reading.Ambiguous<>("00AP|C1", "00AP", CodeFault.LOCATION_IS_AN_INSPECTION_UNIT));
    assertThat(SchoolLocation.read("00AP|C1").findCode()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'',EMPTY",
    "'  ',EMPTY",
    "16A,WRONG_LENGTH",
    "16AH,LOCATION_IS_MISSING",
    "16AH000,WRONG_LENGTH",
    "16AHC1,WRONG_CHARACTERS",
    "A6AH00,WRONG_CHARACTERS",
    "1634AH00,WRONG_CHARACTERS",
    "16ÄH00,WRONG_CHARACTERS"
  })
  void A04_what_is_no_school_says_why(String text, CodeFault fault) {
    assertThat(SchoolLocation.read(text)).isEqualTo(new Reading.Unreadable<>(text, fault));
  }

  @ParameterizedTest
  @CsvSource({
    "'',00,EMPTY",
    "16AH,'',LOCATION_IS_MISSING",
    "16AH,16BX00,COLUMNS_DISAGREE",
    "16AH,123,WRONG_LENGTH",
    "16AH,C1,WRONG_CHARACTERS",
    "16A,00,WRONG_LENGTH",
    "AAAH,00,WRONG_CHARACTERS"
  })
  void A05_two_columns_that_are_no_school_say_why(String first, String second, CodeFault fault) {
    assertThat(SchoolLocation.read(first, second))
        .isEqualTo(new Reading.Unreadable<>(first + " " + second, fault));
  }

  @Test
  void A06_the_code_is_written_in_one_piece_and_read_back() {
    assertThat(EENSPAN).hasToString("16AH00");
    assertThat(SchoolLocation.read(EENSPAN.code()).findCode()).contains(EENSPAN);
    assertThat(EENSPAN).isLessThan(new SchoolLocation("16AH", "01"));
    assertThatThrownBy(() -> new SchoolLocation("16ah", "0")).hasMessageContaining("16ah");
  }

  @Test
  void B01_every_school_of_the_address_files_is_read_and_both_columns_agree() {
    int schools = 0;
    for (String name : List.of("alle-vestigingen-bo.csv", "alle-vestigingen-vo.csv")) {
      Path file = SharedData.path("duo/adressen/" + name);
      List<String> lines = SharedData.lines(file);
      List<String> header = SharedData.cells(lines.getFirst(), ';');
      int brin = header.indexOf("BRIN NUMMER");
      int location = header.indexOf("VESTIGINGSNUMMER");
      int board = header.indexOf("BEVOEGD GEZAG NUMMER");
      int postcode = header.indexOf("POSTCODE");
      for (String line : lines.subList(1, lines.size())) {
        List<String> cells = SharedData.cells(line, ';');
        var together = SchoolLocation.read(cells.get(location)).findCode();
        assertThat(together).as(line).isPresent();
        assertThat(SchoolLocation.read(cells.get(brin), cells.get(location)).findCode())
            .as(line)
            .isEqualTo(together);
        assertThat(BoardNumber.read(cells.get(board)).findCode()).as(line).isPresent();
        assertThat(Postcode4.read(cells.get(postcode)).findCode()).as(line).isPresent();
        schools++;
      }
    }
    assertThat(schools).isEqualTo(6_268 + 1_619); // as the README of the data counts them
  }
}
