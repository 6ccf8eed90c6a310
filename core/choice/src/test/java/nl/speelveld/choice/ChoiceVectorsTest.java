package nl.speelveld.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Walks every expected result of the reference files for choice and prints one line a family:
/// name, compared, failed. A result whose kind nobody here knows fails.
class ChoiceVectorsTest {
  private static final List<ChoiceCase> CASES =
      List.of(
          new LogitCase(),
          new NeverListedCase(),
          new RankStratifiedCase(),
          new CounterfactualCase(),
          new StrategicCase(),
          new MixedCase(),
          new LatentCase());
  private static final List<String> RESULTS =
      List.of(
          ".coef.csv", ".expected.csv", ".rankstrat.csv", ".summary.csv", ".person_logprob.csv");

  private final Optional<ReferenceVectors> vectors = ReferenceVectors.find("estimate/choice");

  @TestFactory
  Stream<DynamicTest> every_expected_result_is_met() {
    assumeTrue(vectors.isPresent(), "no reference vectors beside this clone");
    return results().map(file -> DynamicTest.dynamicTest(file, () -> compare(file)));
  }

  @Test
  void there_are_results_to_compare_with() {
    assumeTrue(vectors.isPresent(), "no reference vectors beside this clone");
    assertThat(results()).isNotEmpty();
  }

  private Stream<String> results() {
    return vectors.orElseThrow().names(".", ".csv").stream()
        .filter(file -> RESULTS.stream().anyMatch(file::endsWith));
  }

  private void compare(String file) {
    Tally tally = new Tally(file.replace(".csv", ""));
    List<ChoiceCase> known = CASES.stream().filter(its -> its.covers(file)).toList();
    tally.check(file + " is covered by " + known.size() + " kinds", known.size() == 1);
    known.forEach(its -> its.compare(file, vectors.orElseThrow(), tally));
    System.out.println(tally.line());
    assertThat(tally.failures()).as(tally.line()).isEmpty();
    assertThat(tally.compared()).as("comparisons of " + file).isGreaterThan(1);
  }

  /// What a file of keys and values says.
  static double keyed(ReferenceVectors vectors, String file, String key) {
    for (Map<String, String> row : vectors.csv(file)) {
      if (row.get("key").equals(key)) {
        return Double.parseDouble(row.get("value").strip());
      }
    }
    throw new IllegalStateException(file + " has no key " + key);
  }
}
