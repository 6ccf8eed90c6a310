package nl.speelveld.opendata.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.speelveld.table.finding.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderFindingTextTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)[|}]");

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void A01_every_finding_has_a_title_a_content_and_an_action(String language) throws Exception {
    Properties texts = texts(language);
    for (Class<?> finding : FolderFinding.class.getPermittedSubclasses()) {
      for (String part : List.of("title", "content", "action")) {
        String key = codeOf(finding) + "." + part;
        assertThat(texts.getProperty(key)).as(key).isNotBlank();
        assertThat(components(finding))
            .as(key)
            .containsAll(
                PLACEHOLDER
                    .matcher(texts.getProperty(key))
                    .results()
                    .map(found -> found.group(1))
                    .toList());
      }
    }
  }

  @Test
  void A02_no_text_is_left_without_a_finding() throws Exception {
    TreeSet<String> codes = new TreeSet<>();
    for (Class<?> finding : FolderFinding.class.getPermittedSubclasses()) {
      assertThat(codes.add(codeOf(finding))).as("a code is given once").isTrue();
    }
    TreeSet<String> written = new TreeSet<>();
    texts("nl").stringPropertyNames().forEach(key -> written.add(key.substring(0, 4)));
    assertThat(written).isEqualTo(codes);
    assertThat(texts("nl").stringPropertyNames()).isEqualTo(texts("en").stringPropertyNames());
  }

  private static Properties texts(String language) throws IOException {
    Properties texts = new Properties();
    String file = "/nl/speelveld/opendata/folder/findings_" + language + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(FolderFinding.class.getResourceAsStream(file)),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }

  private static List<String> components(Class<?> finding) {
    return Arrays.stream(finding.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  private static String codeOf(Class<?> finding) throws ReflectiveOperationException {
    Class<?>[] types =
        Arrays.stream(finding.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    Object[] values = new Object[types.length];
    for (int at = 0; at < types.length; at++) {
      values[at] =
          types[at] == Place.class
              ? Place.NOWHERE
              : types[at] == long.class ? (Object) 1L : types[at] == int.class ? (Object) 1 : "x";
    }
    var constructor = finding.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return ((FolderFinding) constructor.newInstance(values)).code();
  }
}
