package nl.speelveld.opendata.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import nl.speelveld.testkit.FindingFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadFindingTextsTest {
  private static final FindingFamily FAMILY = FindingFamily.of(ReadFinding.class);

  @Test
  void A01_every_finding_has_a_code_of_its_own() {
    assertThat(FAMILY.codes())
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("O1\\d\\d"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void A02_every_finding_has_a_title_a_content_and_an_action(String language) throws IOException {
    String name = "/nl/speelveld/opendata/findings_" + language + ".properties";
    Properties texts = new Properties();
    try (var in = Objects.requireNonNull(ReadFinding.class.getResourceAsStream(name));
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    assertThat(FAMILY.faults(texts)).isEmpty();
  }
}
