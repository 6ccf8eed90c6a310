package nl.speelveld.report.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Texts;
import nl.speelveld.runs.whatif.BackTest;
import nl.speelveld.runs.whatif.Sensitivity;
import nl.speelveld.simulation.policy.Measure;
import nl.speelveld.simulation.policy.Policy;
import nl.speelveld.simulation.policy.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every kind of policy, group of the agenda, evidence, test and input has its words in both
/// languages, with the same places to fill in.
class ScenarioWordsTest {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)");

  private static Texts texts(Language language) {
    return Texts.of(Telling.PATH, language);
  }

  @Test
  void both_languages_have_the_same_sentences_with_the_same_places() {
    Texts dutch = texts(Language.NL);
    Texts english = texts(Language.EN);
    assertThat(english.keys()).isEqualTo(dutch.keys());
    for (String key : dutch.keys()) {
      assertThat(places(english, key)).as(key).isEqualTo(places(dutch, key));
    }
  }

  private static Set<String> places(Texts texts, String key) {
    return PLACE
        .matcher(texts.find(key).orElseThrow())
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_kind_of_policy_has_words(Language language) {
    Stream.of(Policy.class.getPermittedSubclasses())
        .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
        .map(Class::getSimpleName)
        .forEach(kind ->
            assertThat(texts(language).keys())
                .contains("policy." + kind, "policy." + kind + ".full"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_value_that_is_told_has_words(Language language) {
    Set<String> keys = texts(language).keys();
    Arrays.stream(Measure.Group.values())
        .forEach(its -> assertThat(keys).contains("whatif.group." + its.name()));
    Arrays.stream(Measure.Evidence.values())
        .forEach(its -> assertThat(keys).contains("whatif.evidence." + its.name()));
    Arrays.stream(Sensitivity.Open.values())
        .forEach(its -> assertThat(keys).contains("whatif.input." + its.name()));
    for (Size size : Size.values()) {
      assertThat(keys).contains("whatif.input." + new Sensitivity.Sized(size).name());
      assertThat(keys.contains("whatif.usual." + size)).isEqualTo(size.findUsual().isPresent());
    }
    Arrays.stream(Sensitivity.Method.values())
        .forEach(its -> assertThat(keys).contains("whatif.how." + its.name()));
    for (BackTest.Kind kind : BackTest.Kind.values()) {
      assertThat(keys)
          .contains(
              "whatif.test." + kind,
              "whatif.test." + kind + ".holds",
              "whatif.test." + kind + ".fails");
    }
  }
}
