package nl.speelveld.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import nl.speelveld.report.text.Language;
import nl.speelveld.runs.people.Visitor;
import org.junit.jupiter.api.Test;

/// The words that the record of who did what keeps beside an action.
class DetailsTest {
  private static Page page(Language language) {
    Frame.Site site = new Frame.Site("", false, "test", "x");
    return Page.of(
        new Frame(language, "/", new Visitor.Stranger(), () -> "", site),
        "nl/speelveld/web/audit/audit",
        "");
  }

  @Test
  void A01_kept_words_are_shown_in_the_language_of_the_page() {
    assertThat(Details.of(page(Language.NL), "list of the school"))
        .isEqualTo("lijst van de school");
    assertThat(Details.of(page(Language.EN), "list of the school")).isEqualTo("list of the school");
  }

  @Test
  void A02_a_number_and_a_day_go_through() {
    assertThat(Details.of(page(Language.NL), "1101 invitations")).isEqualTo("1.101 uitnodigingen");
    assertThat(Details.of(page(Language.NL), "kept until 2028-07-23"))
        .isEqualTo("bewaren tot en met 23 juli 2028");
  }

  @Test
  void A03_what_a_program_did_says_so() {
    assertThat(Details.of(page(Language.NL), "api: lists")).isEqualTo("API: lijsten");
  }

  @Test
  void A04_words_without_a_sentence_stay_as_they_were_kept() {
    assertThat(Details.of(page(Language.NL), "file children.csv")).isEqualTo("file children.csv");
    assertThat(Details.of(page(Language.NL), "")).isEmpty();
  }
}
