package nl.speelveld.optimisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import nl.speelveld.optimisation.finding.OptimisationFinding;
import nl.speelveld.testkit.FindingFamily;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every finding says what is wrong, where, and what to do, in two languages.
class FindingTextsTest {
  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void A01_every_finding_has_a_code_of_its_own_and_its_texts(String language) throws IOException {
    FindingFamily family = FindingFamily.of(OptimisationFinding.class);
    assertThat(family.codes()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(family.codes()).allMatch(code -> code.matches("X1\\d\\d"));
    assertThat(family.faults(texts(language))).isEmpty();
  }

  private static Properties texts(String language) throws IOException {
    Properties texts = new Properties();
    String name = "findings_" + language + ".properties";
    try (var in = Objects.requireNonNull(OptimisationFinding.class.getResourceAsStream(name));
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }
}
