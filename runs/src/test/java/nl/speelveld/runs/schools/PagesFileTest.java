package nl.speelveld.runs.schools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.speelveld.matching.round.DataTable;
import org.junit.jupiter.api.Test;

/// What a school writes of itself.
class PagesFileTest {
  private static final DataTable PAGES =
      DataTable.of(
          "school-pages.csv",
          ";",
          """
          programme;address;lat
          Noord;Kade 1;52.1
          Zuid;Laan 2;52.2\
          """);

  @Test
  void B01_a_row_is_found_by_its_programme() {
    assertThat(PagesFile.row(PAGES, "Zuid")).containsEntry("address", "Laan 2");
    assertThat(PagesFile.row(PAGES, "Oost")).isEmpty();
  }

  @Test
  void B02_other_rows_and_other_columns_stay() {
    assertThat(PagesFile.with(PAGES, "Noord", Map.of("address", "Kade 9")))
        .isEqualTo("programme,address,lat\nNoord,Kade 9,52.1\nZuid,Laan 2,52.2\n");
  }

  @Test
  void B03_a_new_row_and_a_new_column_are_added() {
    assertThat(PagesFile.with(PAGES, "Oost", Map.of("about_nl", "Klein, en \"fijn\"\r\nEcht")))
        .isEqualTo(
            """
            programme,address,lat,about_nl
            Noord,Kade 1,52.1,
            Zuid,Laan 2,52.2,
            Oost,,,"Klein, en ""fijn"" Echt"
            """);
  }

  @Test
  void B04_a_file_that_was_not_there_begins_with_the_row() {
    assertThat(PagesFile.with(DataTable.empty("x"), "Noord", Map.of("address", "Kade 1")))
        .isEqualTo("programme,address\nNoord,Kade 1\n");
  }
}
