package nl.speelveld.report.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.speelveld.matching.statistics.UnplacedReason;
import nl.speelveld.report.Markup;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Texts;
import nl.speelveld.runs.enrolment.family.FamilyAddress;
import nl.speelveld.runs.enrolment.family.Name;
import nl.speelveld.runs.enrolment.family.NoHelp;
import nl.speelveld.runs.enrolment.family.RefusedChoice;
import nl.speelveld.runs.enrolment.family.RefusedChoice.ClosedSeats;
import nl.speelveld.runs.enrolment.family.RefusedChoice.SeatsAhead;
import nl.speelveld.runs.enrolment.family.Remedy;
import nl.speelveld.runs.enrolment.family.ReservePlace;
import nl.speelveld.runs.enrolment.family.WhyClosed;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/// The words of letters: complete in both languages, short, and about this family only.
class LetterTextsTest {
  private final Texts dutch = Texts.of(LetterWords.PATH, Language.NL);
  private final Texts english = Texts.of(LetterWords.PATH, Language.EN);

  @Test
  void A01_both_languages_have_the_same_keys_and_places() {
    assertThat(new TreeSet<>(dutch.keys())).isEqualTo(new TreeSet<>(english.keys()));
    for (String key : dutch.keys()) {
      assertThat(places(dutch, key)).as(key).isEqualTo(places(english, key));
    }
  }

  @Test
  void A02_every_value_of_an_enumeration_has_its_words() {
    for (Texts texts : List.of(dutch, english)) {
      for (UnplacedReason reason : UnplacedReason.values()) {
        assertThat(texts.find("unplaced." + reason.name())).as(reason.name()).isPresent();
      }
      for (NoHelp its : NoHelp.values()) {
        assertThat(texts.find("noHelp." + its.name())).as(its.name()).isPresent();
      }
      for (Remedy.Road road : Remedy.Road.values()) {
        assertThat(texts.find("remedy." + road.name())).as(road.name()).isPresent();
        assertThat(texts.find("remedy." + road.name() + ".noDate")).as(road.name()).isPresent();
      }
    }
  }

  @Test
  void A03_a_sentence_has_at_most_twenty_words() {
    // B1: short sentences; a place counts as one word, an example such as a date is longer
    for (Texts texts : List.of(dutch, english)) {
      for (String key : texts.keys()) {
        for (String sentence : texts.find(key).orElseThrow().split("[.?!:](?: |$)")) {
          assertThat(sentence.split(" ").length).as(key + ": " + sentence).isLessThanOrEqualTo(20);
        }
      }
    }
  }

  @Test
  void A04_no_hard_words_and_nobody_is_blamed() {
    List<String> hard =
        List.of(
            "algoritme",
            "algorithm",
            "matching",
            "capaciteit",
            "prioriteit",
            "deferred",
            "helaas",
            "unfortunately",
            "achterstand",
            "uw schuld",
            "your fault",
            "eligible");
    for (Texts texts : List.of(dutch, english)) {
      for (String key : texts.keys()) {
        String sentence = texts.find(key).orElseThrow().toLowerCase(Locale.ROOT);
        assertThat(hard).as(key).noneMatch(sentence::contains);
      }
    }
  }

  @Test
  void B01_every_letter_is_a_page_with_language_title_one_h1_and_heads_of_tables() {
    for (Language language : Language.values()) {
      for (LetterContent letter : ExampleLetters.all()) {
        Document page = page(LetterHtml.of(letter, language));
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language.code());
        assertThat(page.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
        assertThat(page.getElementsByTagName("h1").getLength()).isEqualTo(1);
        var heads = page.getElementsByTagName("th");
        for (int i = 0; i < heads.getLength(); i++) {
          assertThat(((org.w3c.dom.Element) heads.item(i)).getAttribute("scope"))
              .isIn("col", "row");
        }
      }
    }
  }

  @Test
  void B02_few_seats_of_a_priority_group_are_not_told() {
    String letter = LetterHtml.of(ExampleLetters.placed(), Language.NL);
    assertThat(letter)
        .contains("12 plaatsen gingen naar ‘broers en zussen’")
        .contains("Minder dan 5 plaatsen gingen naar ‘kind van personeel’")
        .doesNotContain("2 plaatsen gingen naar ‘kind van personeel’.</p>");
    assertThat(letter).doesNotContain(" 2 plaatsen");
  }

  @Test
  void B03_what_would_not_have_helped_is_said_only_when_the_rules_make_it_true() {
    String without = LetterHtml.of(ExampleLetters.firstChoice(), Language.NL);
    assertThat(without).doesNotContain(dutch.say("noHelp.OTHER_ORDER"));
    assertThat(LetterHtml.of(ExampleLetters.placed(), Language.NL))
        .contains(dutch.say("noHelp.OTHER_ORDER"));
  }

  @Test
  void B04_a_name_is_text_and_no_markup() {
    LetterContent letter = ExampleLetters.firstChoice();
    FamilyAddress named = new FamilyAddress("<b>Sam</b> {x} $1", List.of(), "");
    String html =
        LetterHtml.of(
            new LetterContent(
                letter.office(),
                Optional.of(named),
                letter.outcome(),
                letter.date(),
                letter.check()),
            Language.EN);
    assertThat(html).contains("&lt;b&gt;Sam&lt;/b&gt; {x} $1").doesNotContain("<b>Sam");
  }

  @Test
  void B05_a_number_that_should_have_had_the_place_is_refused() {
    assertThatThrownBy(() -> new WhyClosed.Compared(10, 10)).hasMessageContaining("(10)");
    assertThatThrownBy(() -> new RefusedChoice("De Linde", 1, List.of(), List.of()))
        .hasMessageContaining("De Linde");
    assertThatThrownBy(() -> new ReservePlace("De Linde", Name.NONE, 4, 3))
        .hasMessageContaining("(4)");
  }

  @Test
  void B06_a_group_that_took_no_seats_is_not_named() {
    RefusedChoice refused =
        new RefusedChoice(
            "De Linde",
            1,
            List.of(
                new ClosedSeats(
                    Name.NONE, new WhyClosed.ByNumber(Name.NONE, new WhyClosed.Compared(3, 9)))),
            List.of(new SeatsAhead(Name.same("personeel"), 0)));
    assertThat(new WhySentences(new LetterWords(ExampleLetters.placed(), Language.NL)).of(refused))
        .isEqualTo(
            "De laatste plaats ging naar nummer 3. Sam had nummer 9. Een lager nummer gaat voor.");
  }

  @Test
  void B07_distances_are_told_as_exactly_as_tells_them_apart() {
    assertThat(LetterHtml.of(ExampleLetters.late(), Language.NL))
        .contains("op 812 meter woont. Sam woont op 813 meter")
        .contains("score 540. Sam heeft score 538")
        .contains("Wij zoeken samen met u")
        .contains("na de sluiting")
        .contains("Zij lootten samen")
        .contains("gingen andere kinderen voor")
        .doesNotContain("te hoog was");
    assertThat(LetterHtml.of(ExampleLetters.backUp(), Language.EN))
        .contains("just as near, 640 metres away")
        .contains("number 7. Sam had number 9")
        .contains("was not on your list");
  }

  @Test
  void B08_without_a_file_of_families_the_letter_speaks_of_the_pseudonym() {
    assertThat(LetterHtml.of(ExampleLetters.outside(), Language.NL))
        .contains("Kind p-004022 heeft een plaats op De Linde")
        .contains("buiten de loting om")
        .doesNotContain("Sam");
  }

  private static Document page(String html) {
    return Markup.parse(html.replaceFirst("<!DOCTYPE html>\n", ""));
  }

  private static Set<String> places(Texts texts, String key) {
    return Pattern.compile("\\{[A-Za-z]+}")
        .matcher(texts.find(key).orElseThrow())
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void C01_no_key_is_left_that_nobody_says() {
    String all =
        ExampleLetters.all().stream()
            .flatMap(
                letter -> Arrays.stream(Language.values()).map(its -> LetterHtml.of(letter, its)))
            .collect(Collectors.joining());
    for (String key :
        List.of("why.heading", "why.heading.unplaced", "why.table.note.class", "check")) {
      assertThat(all).as(key).contains(dutch.find(key).orElseThrow().split("\\{")[0]);
    }
  }
}
