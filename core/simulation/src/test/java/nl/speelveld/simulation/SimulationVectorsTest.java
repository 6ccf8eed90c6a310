package nl.speelveld.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Walks every reference file for simulation and prints one line a family: name, compared, failed.
/// A file that neither a family here nor the optimisation module claims fails.
class SimulationVectorsTest {
  /// Beginnings of the names of files that the optimisation module compares.
  private static final List<String> OF_OPTIMISATION =
      List.of("mergers", "amsterdam_pairing", "amsterdam_frontier", "rezone");

  private static final List<VectorFamily> FAMILIES =
      List.of(
          new UtilitiesFamily(),
          new PreferencesFamily(),
          new ReplayFamily(),
          new LatticeFamily(),
          new AmsterdamRunsFamily(),
          new ObservedFamily(),
          new LogitFamily(),
          new CalibrationFamily(),
          new SchellingFamily(),
          new TransportFamily());

  private final Optional<ReferenceVectors> vectors = ReferenceVectors.find("simulate");

  @TestFactory
  Stream<DynamicTest> every_file_is_claimed_and_agrees() {
    assumeTrue(vectors.isPresent(), "no reference vectors beside this clone");
    ReferenceVectors found = vectors.orElseThrow();
    List<String> files =
        found.names(".", ".json").stream().filter(file -> !isOfOptimisation(file)).toList();
    assertThat(files).isNotEmpty();
    return files.stream().map(file -> DynamicTest.dynamicTest(file, () -> compare(file, found)));
  }

  private static boolean isOfOptimisation(String file) {
    return OF_OPTIMISATION.stream().anyMatch(file::startsWith);
  }

  private static void compare(String file, ReferenceVectors vectors) {
    List<VectorFamily> families = FAMILIES.stream().filter(its -> its.covers(file)).toList();
    assertThat(families).as("families that claim " + file).hasSize(1);
    Tally tally = new Tally(file.replace(".json", ""));
    families.getFirst().compare(VectorFamily.read(vectors, file), vectors, tally);
    System.out.println(tally.line());
    assertThat(tally.failures()).as(tally.line()).isEmpty();
    assertThat(tally.compared()).as("values compared of " + file).isPositive();
  }
}
