package nl.speelveld.opendata.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.opendata.folder.DataFolder;
import nl.speelveld.runs.data.Area;
import nl.speelveld.runs.data.Composition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.Flows;
import nl.speelveld.runs.importing.ImportReport;
import nl.speelveld.runs.importing.Progress;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.table.counts.CountsBuilder;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The real open data of the whole country, where they stand beside the repository; skipped
/// elsewhere. The expected figures were made from the files by other programs.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedDataTest {
  private static final double FOUR_DIGITS = 0.00005;
  private Path folder;
  private ImportReport report;

  @BeforeAll
  void importEverything(@TempDir Path temp) {
    Path shared =
        Path.of(System.getProperty("speelveld.root", ".")).resolve("../shared/data").normalize();
    Assumptions.assumeTrue(Files.isDirectory(shared), "no real open data beside the repository");
    folder = temp.resolve("data");
    report = DataImport.run(shared, folder, Progress.SILENT);
  }

  @Test
  void A01_dissimilarity_by_weight_of_the_three_largest_cities() {
    try (DataFolder data = DataFolder.open(folder)) {
      Composition weight = composition(data, Feature.WEIGHT);
      UnitGroupCounts amsterdam = in(weight, "GM0363");
      assertThat(amsterdam.units()).isEqualTo(208);
      assertThat(amsterdam.groupTotal(0)).isEqualTo(53_985);
      assertThat(amsterdam.total() - amsterdam.groupTotal(0)).isEqualTo(8_509);
      assertThat(d(amsterdam)).isCloseTo(0.4718, within(FOUR_DIGITS));
      assertThat(in(weight, "GM0599").units()).isEqualTo(174);
      assertThat(d(in(weight, "GM0599"))).isCloseTo(0.4251, within(FOUR_DIGITS));
      assertThat(in(weight, "GM0518").units()).isEqualTo(135);
      assertThat(d(in(weight, "GM0518"))).isCloseTo(0.5403, within(FOUR_DIGITS));
      assertThat(weight.intake().total()).isGreaterThan(100_000);
    }
  }

  @Test
  void A02_dissimilarity_by_background_where_the_file_has_names_of_municipalities_only() {
    try (DataFolder data = DataFolder.open(folder)) {
      Composition noat = composition(data, Feature.NOAT);
      assertThat(in(noat, "GM0363").units()).isEqualTo(208);
      assertThat(d(in(noat, "GM0363"))).isCloseTo(0.4782, within(FOUR_DIGITS));
      assertThat(d(in(noat, "GM0599"))).isCloseTo(0.4582, within(FOUR_DIGITS));
      // S GRAVENHAGE in several spellings: as many locations as the file with codes has
      assertThat(in(noat, "GM0518").units()).isEqualTo(135);
    }
  }

  @Test
  void A03_target_group_of_amsterdam_between_schools_and_between_wijken() {
    try (DataFolder data = DataFolder.open(folder)) {
      Composition schools = composition(data, Feature.TARGET_GROUP);
      assertThat(schools.edition().coverage()).isEqualTo("GM0363");
      assertThat(schools.schools()).hasSize(193);
      assertThat(Dissimilarity.of(schools.low().pair(0, 1), 0).value())
          .isCloseTo(0.4605, within(FOUR_DIGITS));
      CountsBuilder wijken = new CountsBuilder();
      for (Area wijk : data.wijken()) {
        wijken.add(wijk.code(), "ja", wijk.figures().getOrDefault("target-group-ja", 0.0));
        wijken.add(wijk.code(), "nee", wijk.figures().getOrDefault("target-group-nee", 0.0));
      }
      UnitGroupCounts filled = wijken.toCounts().withoutEmptyUnits();
      assertThat(filled.units()).isEqualTo(90);
      assertThat(Dissimilarity.of(filled, 0).value()).isCloseTo(0.3526, within(FOUR_DIGITS));
    }
  }

  @Test
  void A04_flows_of_2017_add_up_and_two_thirds_stay_in_their_own_postcode() {
    try (DataFolder data = DataFolder.open(folder)) {
      Flows flows = data.flows();
      long all = 0;
      long primary = 0;
      long own = 0;
      for (int row = 0; row < flows.rows(); row++) {
        var school = flows.schools().get(flows.school(row));
        all += flows.pupils(row);
        if (school.kind().equals("bo")) {
          primary += flows.pupils(row);
          boolean same = school.postcode4().equals(flows.origins().get(flows.origin(row)));
          own += same ? flows.pupils(row) : 0;
        }
      }
      assertThat(flows.year()).isEqualTo(2017);
      assertThat(all).isEqualTo(1_504_901).isEqualTo(report.flowsTotal());
      assertThat(primary).isEqualTo(1_403_667);
      assertThat((double) own / primary).isCloseTo(0.6652, within(FOUR_DIGITS));
    }
  }

  @Test
  void A05_only_the_description_of_the_data_is_not_recognised_and_no_row_is_lost() {
    assertThat(report.files())
        .filteredOn(file -> file.kind().equals("unknown"))
        .extracting("file")
        .isEqualTo(List.of("README.md"));
    assertThat(report.hasErrors()).isFalse();
  }

  private static Composition composition(DataFolder data, Feature feature) {
    return data.editions().stream()
        .filter(edition -> edition.feature() == feature)
        .map(data::composition)
        .findFirst()
        .orElseThrow();
  }

  private static UnitGroupCounts in(Composition composition, String municipality) {
    return composition
        .low()
        .selectUnits(
            IntStream.range(0, composition.schools().size())
                .filter(at -> composition.schools().get(at).municipality().equals(municipality))
                .toArray());
  }

  private static double d(UnitGroupCounts counts) {
    return Dissimilarity.of(counts, 0).value();
  }
}
