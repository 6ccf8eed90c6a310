package nl.speelveld.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import nl.speelveld.simulation.limits.LimitFinding;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.testkit.FindingFamily;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every finding of a simulation says what is wrong, where, and what to do, in two languages.
class FindingTextsTest {
  static Stream<Arguments> families() {
    return Stream.of(Arguments.of(LimitFinding.class, "S10\\d"));
  }

  @ParameterizedTest
  @MethodSource("families")
  void A01_every_finding_has_a_code_of_its_own_and_its_texts(
      Class<? extends Finding> kind, String codes) throws IOException {
    FindingFamily family = FindingFamily.of(kind);
    assertThat(family.codes()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(family.codes()).allMatch(code -> code.matches(codes));
    for (String language : new String[] {"nl", "en"}) {
      assertThat(family.faults(texts(kind, language))).as(language).isEmpty();
    }
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
