package nl.speelveld.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.speelveld.matching.deferred.SchoolProposing;
import nl.speelveld.matching.mechanism.ImmediateAcceptance;
import nl.speelveld.matching.mechanism.TopTradingCycles;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Walks every case of every reference file for assignment and prints one line a family: name,
/// compared, failed. A case whose kind nobody here knows fails.
class MatchingVectorsTest {
  /// One class a kind of case; see [VectorCase].
  private static final List<VectorCase> CASES =
      List.of(
          new ApplicantProposingCase(),
          new CallOrderCase(),
          new DividedSeatsCase(),
          new EfficiencyAdjustedCase(),
          new StableImprovementCase(),
          new AllStableCase(),
          new WithdrawalCase(),
          new ExactChancesCase(),
          new GradeByGradeCase(),
          new JointCase(),
          new MechanismCase("DA_SCHOOL", SchoolProposing::assign),
          new MechanismCase("BOSTON", ImmediateAcceptance::assign),
          new MechanismCase("TTC", TopTradingCycles::assign));

  private final Optional<ReferenceVectors> vectors = ReferenceVectors.find("assign");

  @TestFactory
  Stream<DynamicTest> every_case_of_every_family_has_the_expected_outcome() {
    assumeTrue(vectors.isPresent(), "no reference vectors beside this clone");
    ReferenceVectors found = vectors.orElseThrow();
    List<String> files = found.names(".", ".json");
    assertThat(files).isNotEmpty();
    return files.stream().map(file -> DynamicTest.dynamicTest(file, () -> compare(file, found)));
  }

  private static void compare(String file, ReferenceVectors vectors) {
    Tally tally = new Tally(file.replace(".json", ""));
    for (JsonNode json : read(vectors, file)) {
      List<VectorCase> known = CASES.stream().filter(its -> its.covers(json)).toList();
      tally.check(json.path("id") + " is covered by " + known.size() + " kinds", known.size() == 1);
      known.forEach(its -> its.compare(json, vectors, tally));
    }
    System.out.println(tally.line());
    assertThat(tally.failures()).as(tally.line()).isEmpty();
    assertThat(tally.compared()).as("cases compared of " + file).isPositive();
  }

  static JsonNode read(ReferenceVectors vectors, String file) {
    try {
      return new ObjectMapper().readTree(vectors.folder().resolve(file).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
