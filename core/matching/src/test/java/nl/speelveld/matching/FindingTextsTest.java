package nl.speelveld.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import nl.speelveld.matching.draw.DrawFinding;
import nl.speelveld.matching.lint.LintFinding;
import nl.speelveld.matching.log.LogFinding;
import nl.speelveld.matching.outcome.OutcomeFinding;
import nl.speelveld.matching.proof.ProofFinding;
import nl.speelveld.matching.published.PublishedFinding;
import nl.speelveld.matching.round.RoundFinding;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.testkit.FindingFamily;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every finding of an enrolment says what is wrong, where, and what to do, in two languages.
class FindingTextsTest {
  static Stream<Arguments> families() {
    return Stream.of(
        Arguments.of(RoundFinding.class, "E1\\d\\d"),
        Arguments.of(LintFinding.class, "E2\\d\\d"),
        Arguments.of(DrawFinding.class, "E3[0-4]\\d"),
        Arguments.of(LogFinding.class, "E3[5-9]\\d"),
        Arguments.of(ProofFinding.class, "E4\\d\\d"),
        Arguments.of(OutcomeFinding.class, "E6\\d\\d"),
        Arguments.of(PublishedFinding.class, "E7\\d\\d"));
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
