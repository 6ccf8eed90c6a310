package nl.speelveld.opendata.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.speelveld.table.rows.LongTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongCsvTest {
  private static LongCsv.Result read(String text) {
    return LongCsv.read("t.csv", text.getBytes(UTF_8), List.of("school", "race"), List.of("n"));
  }

  private static List<String> rows(LongTable table) {
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      StringBuilder line = new StringBuilder(table.rowNumber(row) + ":");
      int at = row;
      table.keys().forEach(key -> line.append(' ').append(key.value(at)));
      table
          .numbers()
          .forEach(n -> line.append(' ').append(n.isNumber(at) ? n.number(at) : "?" + n.text(at)));
      lines.add(line.toString());
    }
    return lines;
  }

  @Test
  void A01_keeps_the_columns_that_are_asked_for() {
    var result = read("state,school,race,n\nA,s1,x,2\nA,s1,y,14\nA,s2,x,3\n");
    assertThat(rows(result.table())).containsExactly("2: s1 x 2.0", "3: s1 y 14.0", "4: s2 x 3.0");
    assertThat(result.table().keys().getFirst().values()).containsExactly("s1", "s2");
    assertThat(result.columns()).containsExactly("state", "school", "race", "n");
    assertThat(result.findings().count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void A02_takes_any_line_end_and_no_line_end_at_the_last_row(String end) {
    var result = read(String.join(end, "school;race;n", "s1;x;2", "", "s2;x;3"));
    assertThat(rows(result.table())).containsExactly("2: s1 x 2.0", "4: s2 x 3.0");
  }

  @Test
  void A03_a_quoted_field_may_hold_separators_quotes_and_lines() {
    var result = read("school,race,n\n\"De \"\"Linde\"\", oost\",\"a\nb\",\"1\"\ns2,x,3\n");
    assertThat(result.table().keys().get(0).values()).containsExactly("De \"Linde\", oost", "s2");
    assertThat(result.table().keys().get(1).value(0)).isEqualTo("a\nb");
    assertThat(result.table().rowNumber(1)).isEqualTo(4);
  }

  @Test
  void A04_blanks_around_a_field_are_no_part_of_it() {
    var result = read("school,race,n\ns1 ,x, 2\n s1,x,3\n");
    assertThat(result.table().keys().getFirst().values()).containsExactly("s1");
    assertThat(result.table().numbers().getFirst().number(0)).isEqualTo(2);
  }

  @Test
  void A05_a_number_that_is_none_keeps_its_text() {
    var result = read("school,race,n\ns1,x,<5\ns1,y,\ns1,z,2.5\ns1,w,-1\ns1,v,12345678901\n");
    assertThat(rows(result.table()))
        .containsExactly(
            "2: s1 x ?<5", "3: s1 y ?", "4: s1 z 2.5", "5: s1 w -1.0", "6: s1 v 1.2345678901E10");
  }

  @Test
  void A06_a_row_of_another_width_is_kept_and_said() {
    var result = read("school,race,n\ns1,x\ns2,y,3,4\n");
    assertThat(rows(result.table())).containsExactly("2: s1 x ?", "3: s2 y 3.0");
    assertThat(result.findings().count("O104")).isEqualTo(2);
  }

  @Test
  void A07_a_missing_column_is_an_error_that_names_the_columns_there_are() {
    var result = read("a,b\n1,2\n");
    assertThat(result.findings().count("O123")).isEqualTo(3);
    assertThat(result.findings().hasErrors()).isTrue();
  }

  @Test
  void A08_names_in_windows_1252_and_behind_a_byte_order_mark() {
    var windows =
        LongCsv.read(
            "t.csv",
            "school;race;n\nMozaïek;x;1\n".getBytes(Charset.forName("windows-1252")),
            List.of("school"),
            List.of());
    assertThat(windows.table().keys().getFirst().value(0)).isEqualTo("Mozaïek");
    assertThat(rows(read("\uFEFFschool,race,n\ns1,x,2\n").table())).containsExactly("2: s1 x 2.0");
  }

  @Test
  void A09_an_empty_file_has_no_columns() {
    assertThat(read("").columns()).isEmpty();
    assertThat(read("").table().rows()).isZero();
  }

  @Test
  void A10_many_names_stay_apart() {
    long seed = 20_250_101;
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder text = new StringBuilder("school,race,n\n");
    List<String> expected = new ArrayList<>();
    for (int row = 0; row < 20_000; row++) {
      String school = "school" + random.nextInt(5_000);
      int n = random.nextInt(1_000);
      text.append(school).append(",g,").append(n).append('\n');
      expected.add((row + 2) + ": " + school + " g " + (double) n);
    }
    assertThat(rows(read(text.toString()).table())).as("seed " + seed).isEqualTo(expected);
  }
}
