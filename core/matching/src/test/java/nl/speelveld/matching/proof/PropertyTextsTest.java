package nl.speelveld.matching.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyTextsTest {
  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void A01_every_property_has_a_title_and_a_sentence(String language) throws IOException {
    Properties texts = new Properties();
    String name = "properties_" + language + ".properties";
    try (var in = Objects.requireNonNull(Property.class.getResourceAsStream(name));
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    for (Property property : Property.values()) {
      assertThat(texts.getProperty(property.code() + ".title", "")).isNotBlank();
      assertThat(texts.getProperty(property.code() + ".sentence", "")).isNotBlank();
    }
    assertThat(texts).hasSize(2 * Property.values().length);
  }
}
