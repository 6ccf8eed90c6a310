package nl.speelveld.simulation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import nl.speelveld.testkit.FindingFamily;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioFindingTextsTest {
  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void each_finding_says_what_is_wrong_and_what_to_do(String language) throws IOException {
    Properties texts = new Properties();
    try (var stream =
        new InputStreamReader(
            Objects.requireNonNull(
                ScenarioFinding.class.getResourceAsStream("findings_" + language + ".properties")),
            StandardCharsets.UTF_8)) {
      texts.load(stream);
    }
    assertThat(FindingFamily.of(ScenarioFinding.class).faults(texts)).isEmpty();
  }
}
