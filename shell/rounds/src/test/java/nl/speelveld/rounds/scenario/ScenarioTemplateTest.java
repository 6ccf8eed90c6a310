package nl.speelveld.rounds.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import nl.speelveld.simulation.policy.SchoolPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The file that somebody begins with can be run as it stands, and so can what it offers to take
/// over.
class ScenarioTemplateTest {
  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void it_reads_without_a_finding_that_stops_it(String language) {
    String text = ScenarioTemplate.write(Street.city(), language);
    ScenarioFile.Result result = read(text);
    assertThat(result.findings().kept()).as(text).isEmpty();
    SchoolPolicy.Friendship friends =
        (SchoolPolicy.Friendship)
            ((ScenarioFile.Result.Read) result)
                .document()
                .scenarios()
                .getLast()
                .policies()
                .getFirst();
    assertThat(friends.schools()).doesNotHaveDuplicates().hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void every_policy_behind_a_hash_can_be_taken_over(String language) {
    String text =
        ScenarioTemplate.write(Street.city(), language)
            .lines()
            .map(line -> line.startsWith("#      - ") ? line.substring(1) : line)
            .filter(line -> !line.contains("round.yaml"))
            .collect(Collectors.joining("\n"));
    assertThat(text).contains("\n      - {policy: merge schools");
    assertThat(read(text).findings().kept())
        .as(text)
        .allSatisfy(finding -> assertThat(finding.code()).isEqualTo("S205")); // no draw there
  }

  private static ScenarioFile.Result read(String text) {
    return ScenarioFile.of("scenario.yaml", text)
        .read(Optional.of(Street.city()), name -> Optional.empty());
  }
}
