package nl.speelveld.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import nl.speelveld.matching.draw.DrawFinding;
import nl.speelveld.matching.log.LogFinding;
import nl.speelveld.matching.proof.ProofFinding;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every finding of the draw and the log says what is wrong, where, and what to do, in two
/// languages.
class FindingTextsTest {
  private static final Set<String> PLACE = Set.of("file", "row", "field");

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void A01_every_finding_has_its_texts_and_they_name_what_it_holds(String language)
      throws IOException, ReflectiveOperationException {
    assertThat(check(DrawFinding.class, language)).isEqualTo(15);
    assertThat(check(LogFinding.class, language)).isEqualTo(9);
    assertThat(check(ProofFinding.class, language)).isEqualTo(30);
  }

  private static int check(Class<?> family, String language)
      throws IOException, ReflectiveOperationException {
    Properties texts = texts(family, language);
    Set<String> codes = new HashSet<>();
    for (Class<?> kind : family.getPermittedSubclasses()) {
      List<String> components =
          Arrays.stream(kind.getRecordComponents()).map(RecordComponent::getName).toList();
      String code = example(kind).code();
      codes.add(code);
      for (String part : List.of("title", "content", "action")) {
        String text = texts.getProperty(code + "." + part, "");
        assertThat(text).as(code + "." + part).isNotBlank();
        Pattern.compile("\\{(\\w+)}")
            .matcher(text)
            .results()
            .map(match -> match.group(1))
            .filter(name -> !PLACE.contains(name))
            .forEach(name -> assertThat(components).as(code).contains(name));
      }
    }
    assertThat(texts).hasSize(3 * codes.size());
    return codes.size();
  }

  private static Finding example(Class<?> kind) throws ReflectiveOperationException {
    Class<?>[] types =
        Arrays.stream(kind.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    Object[] values =
        Arrays.stream(types)
            .map(type ->
                type == Place.class ? Place.NOWHERE : type == String.class ? "x" : number(type))
            .toArray();
    return (Finding) kind.getDeclaredConstructor(types).newInstance(values);
  }

  private static Object number(Class<?> type) {
    return type == int.class ? (Object) 7 : (Object) 7L;
  }

  private static Properties texts(Class<?> family, String language) throws IOException {
    Properties texts = new Properties();
    String name = "findings_" + language + ".properties";
    try (var in = Objects.requireNonNull(family.getResourceAsStream(name));
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }
}
