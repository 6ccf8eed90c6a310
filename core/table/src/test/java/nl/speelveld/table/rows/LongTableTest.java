package nl.speelveld.table.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.speelveld.table.finding.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LongTableTest {
  private static LongTable.Builder builder() {
    return LongTable.builder("schools.csv", List.of("school", "group"), List.of("n"));
  }

  @Test
  void A01_names_become_numbers_in_order_of_first_appearance() {
    LongTable table =
        builder()
            .key(0, "Zuid")
            .key(1, "low")
            .number(0, 3)
            .endRow()
            .key(0, "Noord")
            .key(1, "low")
            .number(0, 4)
            .endRow()
            .key(0, "Zuid")
            .key(1, "high")
            .number(0, 5)
            .endRow()
            .toTable();
    KeyColumn school = table.findKey("school").orElseThrow();
    assertThat(school.values()).containsExactly("Zuid", "Noord");
    assertThat(school.code(2)).isEqualTo(0);
    assertThat(school.value(1)).isEqualTo("Noord");
    assertThat(table.findNumber("n").orElseThrow().number(2)).isEqualTo(5);
    assertThat(table.rows()).isEqualTo(3);
    assertThat(table.columnNames()).containsExactly("school", "group", "n");
  }

  @Test
  void A02_numbers_given_out_before_are_taken_as_they_are() {
    LongTable.Builder builder = builder();
    int zuid = builder.intern(0, "Zuid");
    int noord = builder.intern(0, "Noord");
    assertThat(builder.intern(0, "Zuid")).isEqualTo(zuid);
    LongTable table = builder.key(0, noord).key(1, "low").number(0, 1).endRow().toTable();
    assertThat(table.keys().get(0).value(0)).isEqualTo("Noord");
    assertThatThrownBy(() -> builder.key(0, 2))
        .hasMessageContaining("(2)")
        .hasMessageContaining("school");
  }

  @Test
  void A03_rows_are_numbered_as_an_editor_shows_them() {
    LongTable table = builder().endRow().endRow(7).endRow().toTable();
    assertThat(table.rowNumber(0)).isEqualTo(2); // below the header
    assertThat(table.place(1)).isEqualTo(Place.row("schools.csv", 7));
    assertThat(table.rowNumber(2)).isEqualTo(8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"12|12", "-3|-3", "0,5|0.5", " 1.5e-3 |0.0015", ".5|0.5", "5.|5", "+2|2"})
  void A04_numbers_are_read_with_a_point_or_a_comma(String text, double number) {
    assertThat(builder().number(0, text).endRow().toTable().numbers().get(0).number(0))
        .isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<5",
        "NaN",
        "Infinity",
        "1.250,5",
        "0x1p3",
        "1d",
        "1 250",
        ".",
        "-",
        "e5",
        "1e",
        "1e400"
      })
  void A05_what_is_no_number_keeps_its_text(String text) {
    NumberColumn n = builder().number(0, text).endRow().toTable().numbers().get(0);
    assertThat(n.isNumber(0)).isFalse();
    assertThat(n.text(0)).isEqualTo(text.equals("1e400") ? "Infinity" : text);
    assertThatThrownBy(() -> n.number(0)).hasMessageContaining("not a number");
  }

  @Test
  void A06_what_was_not_set_is_empty_and_not_the_value_of_the_row_before() {
    LongTable table =
        builder().key(0, "Noord").number(0, 3).endRow().key(1, "low").endRow().toTable();
    assertThat(table.keys().get(0).value(1)).isEmpty();
    assertThat(table.numbers().get(0).isNumber(1)).isFalse();
    assertThat(table.numbers().get(0).text(1)).isEmpty();
  }

  @Test
  void A07_many_rows_grow_the_columns() {
    LongTable.Builder builder = builder();
    for (int row = 0; row < 5000; row++) {
      builder.key(0, "s" + row % 100).key(1, "g" + row % 3).number(0, row).endRow();
    }
    LongTable table = builder.toTable();
    assertThat(table.rows()).isEqualTo(5000);
    assertThat(table.keys().get(0).value(4999)).isEqualTo("s99");
    assertThat(table.numbers().get(0).number(4998)).isEqualTo(4998);
  }
}
