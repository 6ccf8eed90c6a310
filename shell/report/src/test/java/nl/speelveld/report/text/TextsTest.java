package nl.speelveld.report.text;

import static nl.speelveld.report.text.Arg.arg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import nl.speelveld.runs.measuring.MonitorIndex;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Reference;
import nl.speelveld.runs.monitor.Verdict;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.Interval;
import org.junit.jupiter.api.Test;

/// The sentences in both languages: complete, alike, and careful with children and schools.
class TextsTest {
  private final Texts dutch = Texts.of(Language.NL);
  private final Texts english = Texts.of(Language.EN);

  @Test
  void A01_both_languages_have_the_same_keys() {
    assertThat(new TreeSet<>(dutch.keys())).isEqualTo(new TreeSet<>(english.keys()));
  }

  @Test
  void A02_a_sentence_has_the_same_places_in_both_languages() {
    for (String key : dutch.keys()) {
      assertThat(places(dutch, key)).as(key).isEqualTo(places(english, key));
    }
  }

  @Test
  void A03_no_sentence_ranks_schools_blames_or_labels_children() {
    // "achterstand" may only stand inside a name of a figure, and we name that figure otherwise
    List<String> forbidden =
        List.of(
            "achterstand",
            "zwarte school",
            "witte school",
            "zwarte scholen",
            "witte scholen",
            "allochto",
            "autochto",
            "kansarm",
            "kansrijk",
            "probleem",
            "beste school",
            "slechtste",
            "rangorde",
            "disadvantaged child",
            "black school",
            "white school",
            "best school",
            "worst");
    for (Texts texts : List.of(dutch, english)) {
      for (String key : texts.keys()) {
        String sentence = texts.find(key).orElseThrow().toLowerCase(Locale.ROOT);
        assertThat(forbidden).as(key).noneMatch(sentence::contains);
      }
    }
  }

  @Test
  void A04_every_value_of_an_enumeration_has_its_words() {
    for (Texts texts : List.of(dutch, english)) {
      for (Part.Why why : Part.Why.values()) {
        assertThat(texts.find("absent." + why.name())).as(why.name()).isPresent();
      }
      for (IndexValue.Reason reason : IndexValue.Reason.values()) {
        assertThat(texts.find("undefined." + reason.name())).as(reason.name()).isPresent();
      }
      for (Verdict.Answer answer : Verdict.Answer.values()) {
        assertThat(texts.find("verdict." + answer.name() + ".heading")).isPresent();
        assertThat(texts.find("answer." + answer.name())).isPresent();
      }
      for (Reference reference : Reference.values()) {
        assertThat(texts.find("reference." + reference.id())).isPresent();
        assertThat(texts.find("how.mirror." + reference.id())).isPresent();
      }
      for (Interval.Method method : Interval.Method.values()) {
        assertThat(texts.find("interval." + method.name())).isPresent();
      }
    }
  }

  @Test
  void A05_every_index_has_a_name_and_a_meaning_of_one_sentence() {
    for (Texts texts : List.of(dutch, english)) {
      List<String> ids = new ArrayList<>(List.of("information", "mutual_information"));
      Arrays.stream(MonitorIndex.values()).map(MonitorIndex::id).forEach(ids::add);
      for (String id : ids) {
        assertThat(texts.find("index." + id + ".name")).as(id).isPresent();
        String meaning = texts.find("index." + id + ".meaning").orElseThrow();
        assertThat(meaning).as(id).endsWith(".").doesNotContain(". ");
      }
    }
  }

  @Test
  void A06_a_place_that_nobody_fills_is_refused() {
    assertThatThrownBy(() -> dutch.say("title"))
        .hasMessageContaining("title")
        .hasMessageContaining("{place}");
  }

  @Test
  void A07_an_argument_without_a_place_is_refused() {
    assertThatThrownBy(() -> dutch.say("yes", arg("place", "Demostad")))
        .hasMessageContaining("(place)");
  }

  @Test
  void A08_a_dollar_sign_in_a_name_stands_as_it_is() {
    assertThat(dutch.say("title", arg("place", "$1 {x}"))).contains("$1 {x}");
  }

  @Test
  void A09_a_terminal_has_its_own_words_for_what_a_page_draws() {
    List<String> drawn =
        List.of("plaatje", "dikke lijn", "bovenste klas", "open rondje", "upper class", "hollow");
    for (Texts texts : List.of(dutch, english)) {
      Texts terminal = texts.forTerminal();
      for (String key : texts.keys()) {
        boolean spoken = !key.startsWith("page.") && !key.startsWith("mark.");
        if (spoken) {
          assertThat(terminal.find(key).orElseThrow()).as(key).doesNotContain(drawn);
        }
      }
      assertThat(terminal.find("years.sentence")).isNotEqualTo(texts.find("years.sentence"));
      assertThat(terminal.find("title")).isEqualTo(texts.find("title"));
    }
  }

  @Test
  void A10_a_file_is_described_in_the_language_of_the_reader() {
    String folder = dutch.find("kind.area-shapes").orElseThrow();
    assertThat(new Phrases(english).fileKind(folder)).isEqualTo("Outlines of areas");
    assertThat(new Phrases(dutch).fileKind(folder)).isEqualTo("Grenzen van gebieden");
    assertThat(new Phrases(english).fileKind("een eigen telling")).isEqualTo("een eigen telling");
  }

  @Test
  void A11_a_category_that_is_a_number_is_written_as_people_do() {
    assertThat(new Phrases(dutch).category("1.20")).isEqualTo("1,20");
    assertThat(new Phrases(english).category("1.20")).isEqualTo("1.20");
  }

  private static Set<String> places(Texts texts, String key) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = Sentences.PLACE.matcher(texts.find(key).orElseThrow());
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places;
  }
}
