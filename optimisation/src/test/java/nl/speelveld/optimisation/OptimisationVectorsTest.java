package nl.speelveld.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Walks every case of the reference files that hold an optimum and prints one line a family: name,
/// compared, failed. The other files of the folder belong to the test of the simulation.
class OptimisationVectorsTest {
  /// One class a kind of file; see [VectorFamily].
  private static final List<VectorFamily> FAMILIES =
      List.of(
          new MergerFamily(),
          new MergerAggregatesFamily(),
          new CityPairingFamily(),
          new CityFrontierFamily(),
          new CatchmentFamily());

  private final Optional<ReferenceVectors> vectors = ReferenceVectors.find("simulate");

  @TestFactory
  Stream<DynamicTest> every_optimum_of_every_family_is_reached_and_proven() {
    assumeTrue(vectors.isPresent(), "no reference vectors beside this clone");
    ReferenceVectors found = vectors.orElseThrow();
    List<String> files = found.names(".", ".json");
    assertThat(files).isNotEmpty();
    return FAMILIES.stream()
        .map(family -> DynamicTest.dynamicTest(family.name(), () -> compare(family, found, files)));
  }

  private static void compare(VectorFamily family, ReferenceVectors vectors, List<String> files) {
    Tally tally = new Tally(family.name());
    files.stream()
        .filter(file -> family.covers(file, read(vectors, file)))
        .forEach(file -> family.compare(read(vectors, file), vectors, tally));
    System.out.println(tally.line());
    assertThat(tally.failures()).as(tally.line()).isEmpty();
    assertThat(tally.compared()).as("cases compared of " + family.name()).isPositive();
  }

  static JsonNode read(ReferenceVectors vectors, String file) {
    try {
      // why: some files of the folder write NaN
      return JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build()
          .readTree(vectors.folder().resolve(file).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
