package nl.speelveld.matching.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.speelveld.table.finding.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeFindingTextsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
  private static final Set<String> OF_PLACE = Set.of("file", "row", "field");

  @Test
  void A01_every_finding_has_a_code_of_its_own() throws ReflectiveOperationException {
    List<String> codes = new ArrayList<>();
    for (Class<?> kind : OutcomeFinding.class.getPermittedSubclasses()) {
      codes.add(example(kind).code());
    }
    assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("E5\\d\\d"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void A02_every_finding_has_a_title_a_content_and_an_action(String language)
      throws IOException, ReflectiveOperationException {
    Properties texts = texts(language);
    Set<String> used = new HashSet<>();
    for (Class<?> kind : OutcomeFinding.class.getPermittedSubclasses()) {
      String code = example(kind).code();
      Set<String> known =
          Arrays.stream(kind.getRecordComponents())
              .map(RecordComponent::getName)
              .collect(Collectors.toSet());
      known.addAll(OF_PLACE);
      for (String part : List.of("title", "content", "action")) {
        String key = code + "." + part;
        used.add(key);
        assertThat(texts.getProperty(key)).as(key).isNotBlank();
        var found = PLACEHOLDER.matcher(texts.getProperty(key));
        while (found.find()) {
          assertThat(known).as(key).contains(found.group(1));
        }
      }
    }
    assertThat(texts.stringPropertyNames()).isEqualTo(used);
  }

  private static Properties texts(String language) throws IOException {
    String name = "/nl/speelveld/matching/outcome/findings_" + language + ".properties";
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(OutcomeFinding.class.getResourceAsStream(name)),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }

  private static OutcomeFinding example(Class<?> kind) throws ReflectiveOperationException {
    RecordComponent[] parts = kind.getRecordComponents();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(types).map(OutcomeFindingTextsTest::exampleValue).toArray();
    var constructor = kind.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return (OutcomeFinding) constructor.newInstance(values);
  }

  private static Object exampleValue(Class<?> type) {
    if (type == Place.class) {
      return Place.NOWHERE;
    }
    if (type == LocalDate.class) {
      return LocalDate.EPOCH;
    }
    if (type == int.class) {
      return 1;
    }
    return type == long.class ? (Object) 1L : "x";
  }
}
