package nl.speelveld.runs.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.speelveld.matching.round.DataTable;
import org.junit.jupiter.api.Test;

class ProgrammesTest {
  private static final DataTable PAGES =
      DataTable.of(
          "school-pages.csv",
          ";",
          """
          programme;website;openDays;contribution;contributionFor;about_nl;about_en
          Noord;https://noord.example;12 januari, 9.00 uur|20 januari;45;schoolreis;Klein.;Small.
          Zuid;javascript:alert(1);;;;;\
          """);

  private final Programmes all = Programmes.of(Havendam.SCHOOLS, Havendam.SEATS, PAGES);

  @Test
  void A01_a_programme_is_called_by_its_row() {
    assertThat(all.find(2).orElseThrow().name()).isEqualTo("Zuid");
    assertThat(all.find(0)).isEmpty();
    assertThat(all.find(4)).isEmpty();
  }

  @Test
  void A02_what_the_school_tells_is_read_where_it_is_there() {
    SchoolPage page = all.find(1).orElseThrow().page();
    assertThat(page.openDays()).containsExactly("12 januari, 9.00 uur", "20 januari");
    assertThat(page.about().en()).isEqualTo("Small.");
    assertThat(page.contribution().whatFor().en()).isEqualTo("schoolreis"); // Dutch where no other
    assertThat(all.find(3).orElseThrow().page()).isEqualTo(SchoolPage.EMPTY);
  }

  @Test
  void A03_a_link_that_is_no_page_of_the_web_is_not_shown() {
    assertThat(all.find(2).orElseThrow().page().website()).isEmpty();
  }

  @Test
  void A04_the_nearest_comes_first_and_the_unknown_distance_last() {
    assertThat(SchoolFilter.everything().of(all.all(), Havendam.child("a", "", "")))
        .extracting(Programme::name)
        .containsExactly("Zuid", "Noord", "West");
  }

  @Test
  void A05_a_filter_keeps_what_is_asked() {
    var child = Havendam.child("a", "", "");
    assertThat(new SchoolFilter(0, Map.of("kind", "openbaar")).of(all.all(), child))
        .extracting(Programme::name)
        .containsExactly("Noord", "West");
    // Noord lies 900 m away; of West the distance is not known, and it is not hidden for that
    assertThat(new SchoolFilter(500, Map.of("kind", "")).of(all.all(), child))
        .extracting(Programme::name)
        .containsExactly("Zuid", "West");
  }

  @Test
  void A06_a_column_in_which_all_are_alike_is_nothing_to_choose_from() {
    assertThat(all.values("kind")).containsExactly("bijzonder", "openbaar");
    assertThat(all.values("denomination")).isEmpty();
  }
}
