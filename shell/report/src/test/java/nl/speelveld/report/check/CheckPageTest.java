package nl.speelveld.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The page as a file: whole in both languages, plain, closed to any network. What it does in a
/// browser is tested in a browser.
class CheckPageTest {
  private static final Pattern KEY =
      Pattern.compile("'((?:[a-z]+\\.)+(?:[A-Za-z0-9]+)?)'|'(busy)'");

  private final Texts dutch = Texts.of(CheckPage.PATH, Language.NL);
  private final Texts english = Texts.of(CheckPage.PATH, Language.EN);

  @Test
  void A01_both_languages_have_the_same_keys_and_places() {
    assertThat(new TreeSet<>(dutch.keys())).isEqualTo(new TreeSet<>(english.keys()));
    for (String key : dutch.keys()) {
      assertThat(places(dutch, key)).as(key).isEqualTo(places(english, key));
    }
  }

  @Test
  void A02_whatever_the_script_says_has_its_words() {
    Set<String> said = said();
    assertThat(said).hasSizeGreaterThan(100);
    for (String key : said) {
      if (key.endsWith(".")) {
        assertThat(dutch.keys()).as(key).anyMatch(its -> its.startsWith(key));
      } else if (!key.endsWith(".csv")) {
        assertThat(beginnings(key)).as(key).isTrue();
      }
    }
  }

  /// A key, or one to which the script adds what decided: `place.after` with `Class` or `Number`.
  private boolean beginnings(String key) {
    return dutch.keys().contains(key)
        || dutch
            .keys()
            .containsAll(List.of(key + "Class", key + "Call", key + "Value", key + "Number"));
  }

  private static Set<String> said() {
    return KEY.matcher(PageParts.script())
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void A03_no_words_are_left_that_nobody_says() {
    Set<String> said = said();
    String frame = PageParts.frame();
    for (String key : dutch.keys()) {
      boolean whole =
          said.contains(key)
              || said.contains(key.replaceFirst("(Class|Call|Value|Number|At)$", ""));
      boolean made =
          said.stream().anyMatch(its -> its.endsWith(".") && key.startsWith(its))
              || (key.startsWith("verdict.") && key.endsWith(".text"));
      assertThat(whole || made || frame.contains("{{" + key + "}}")).as(key).isTrue();
    }
  }

  @Test
  void A04_a_sentence_has_at_most_twenty_words_and_no_hard_ones() {
    List<String> hard =
        List.of("algoritme", "algorithm", "merkle", "hmac", "capaciteit", "helaas", "root hash");
    for (Texts texts : List.of(dutch, english)) {
      for (String key : texts.keys()) {
        String text = texts.find(key).orElseThrow();
        assertThat(hard).as(key).noneMatch(text.toLowerCase(Locale.ROOT)::contains);
        for (String sentence : text.split("[.?!:](?: |$)")) {
          assertThat(sentence.split(" ").length).as(key + ": " + sentence).isLessThanOrEqualTo(20);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void B01_the_page_is_one_file_that_loads_and_sends_nothing(Language language) {
    String page = CheckPage.of(language);
    assertThat(page)
        .contains("<html lang=\"" + language.code() + "\">")
        .contains("default-src &#39;none&#39;".replace("&#39;", "'"))
        .contains("form-action 'none'")
        .doesNotContain("{{")
        .doesNotContain("unsafe-")
        .doesNotContain("innerHTML")
        .doesNotContain("eval(");
    assertThat(Pattern.compile("(src|href)=\"(?!#)").matcher(page).find()).isFalse();
    assertThat(page.toLowerCase(Locale.ROOT))
        .doesNotContain("fetch(", "xmlhttp", "websocket", "localstorage", "sessionstorage")
        .doesNotContain("indexeddb", "document.cookie", "sendbeacon", "http://", "https://");
  }

  @Test
  void B02_the_policy_allows_this_style_and_this_script_alone() {
    String page = CheckPage.of(Language.NL);
    assertThat(page).contains("<style>" + PageParts.style() + "</style>");
    assertThat(page).contains("<script>" + PageParts.script() + "</script>");
    assertThat(PageParts.policy().split("sha256-")).hasSize(3);
    assertThat(page.split("<script>")).hasSize(2);
    assertThat(page).doesNotContain(" style=\"").doesNotContain(" onclick");
  }

  @Test
  void B03_what_is_put_inside_cannot_break_out() {
    CheckedRound round = CheckedRound.of(DrawKind.LOTTERY, 12);
    Map<String, String> files = new LinkedHashMap<>(round.files());
    files.put("rules.csv", "name,value\nx,</script><script>alert(1)</script>\n");
    String page = CheckPage.with(Language.NL, files, round.receipt(0));
    assertThat(page).doesNotContain("</script><script>alert").contains("K-0001");
    assertThat(page.split("<script>")).hasSize(2);
  }

  @Test
  void B04_the_page_is_the_same_for_everybody() {
    // so a municipality can publish its hash, and a parent can compare
    assertThat(Sha256.ofText(CheckPage.of(Language.EN)))
        .isEqualTo(Sha256.ofText(CheckPage.of(Language.EN)));
    assertThat(Arrays.stream(Language.values()).map(CheckPage::of).distinct()).hasSize(2);
  }

  private static Set<String> places(Texts texts, String key) {
    return Pattern.compile("\\{([A-Za-z]+)")
        .matcher(texts.find(key).orElseThrow())
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
