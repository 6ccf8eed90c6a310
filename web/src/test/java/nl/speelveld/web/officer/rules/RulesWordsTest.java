package nl.speelveld.web.officer.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.speelveld.rounds.preset.Preset;
import nl.speelveld.web.officer.rules.form.ConditionLine;
import nl.speelveld.web.officer.rules.form.FieldFault;
import org.junit.jupiter.api.Test;

/// The words of the room: both languages say everything, with the same places.
class RulesWordsTest {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)[|}]");

  @Test
  void A01_both_languages_have_every_sentence_with_the_same_places() throws IOException {
    Properties dutch = words("nl");
    Properties english = words("en");
    assertThat(english.stringPropertyNames()).isEqualTo(dutch.stringPropertyNames());
    for (String key : dutch.stringPropertyNames()) {
      assertThat(dutch.getProperty(key)).as(key).isNotBlank();
      assertThat(places(english.getProperty(key)))
          .as(key)
          .isEqualTo(places(dutch.getProperty(key)));
    }
  }

  @Test
  void A02_every_fault_every_kind_of_line_and_every_preset_has_its_words() throws IOException {
    Set<String> keys = words("nl").stringPropertyNames();
    for (FieldFault.Kind kind : FieldFault.Kind.values()) {
      assertThat(keys).contains("fault." + kind);
    }
    for (ConditionLine.Kind kind : ConditionLine.Kind.values()) {
      assertThat(keys).contains("line." + kind);
      for (String input : kind.inputs()) {
        assertThat(keys.contains("input." + kind + "." + input) || keys.contains("label." + input))
            .as("%s %s", kind, input)
            .isTrue();
      }
    }
    for (Preset preset : Preset.values()) {
      assertThat(keys).contains("preset." + preset.id(), "preset." + preset.id() + ".help");
    }
  }

  private static Set<String> places(String sentence) {
    Set<String> places = new TreeSet<>();
    Matcher found = PLACE.matcher(sentence);
    while (found.find()) {
      places.add(found.group(1));
    }
    return places;
  }

  private static Properties words(String language) throws IOException {
    Properties words = new Properties();
    String name = "rules_" + language + ".properties";
    try (var reader =
        new InputStreamReader(
            Objects.requireNonNull(RulesWordsTest.class.getResourceAsStream(name)), UTF_8)) {
      words.load(reader);
    }
    return words;
  }
}
