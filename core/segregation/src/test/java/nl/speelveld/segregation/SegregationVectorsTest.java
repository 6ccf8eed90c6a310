package nl.speelveld.segregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Walks every row of every reference file for segregation and prints one line a family: name,
/// compared, failed.
class SegregationVectorsTest {
  /// One class a file; see [VectorFamily].
  private static final List<VectorFamily> FAMILIES =
      List.of(
          new BetweenFamily(),
          new CompressFamily(),
          new DetailedDifferenceFamily(),
          new DifferenceFamily(),
          new ExactExpectationsFamily(),
          new IpfFamily(),
          new MultigroupIndicesFamily(),
          new NestedFamily(),
          new OasisrFamily(),
          new PysalExtraFamily(),
          new PysalLocalFamily(),
          new RBootstrapFamily(),
          new RDissimilarityPairwiseFamily(),
          new REntropyFamily(),
          new RExpectedFamily(),
          new RExposureFamily(),
          new RIsolationFamily(),
          new RLocalFamily(),
          new RSegcurveFamily(),
          new RSegplotFamily(),
          new RTotalFamily(),
          new ResidenceSchoolFamily(),
          new SmallUnitFamily(),
          new TwoGroupIndicesFamily(),
          new WithinFamily(),
          new WithinTotalFamily());

  private final Optional<ReferenceVectors> vectors = ReferenceVectors.find("segregation");

  @TestFactory
  Stream<DynamicTest> every_row_of_every_family_is_within_its_tolerance() {
    assumeTrue(vectors.isPresent(), "no reference vectors beside this clone");
    ReferenceVectors found = vectors.orElseThrow();
    return FAMILIES.stream()
        .filter(family -> found.has("expected/" + family.name() + ".csv"))
        .map(family -> DynamicTest.dynamicTest(family.name(), () -> compare(family, found)));
  }

  private static void compare(VectorFamily family, ReferenceVectors vectors) {
    Tally tally = new Tally(family.name());
    family.compare(vectors, tally);
    System.out.println(tally.line());
    assertThat(tally.failures()).as(tally.line()).isEmpty();
    assertThat(tally.compared()).as("rows compared of " + family.name()).isPositive();
  }
}
