package nl.speelveld.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.opendata.folder.DataFolder;
import nl.speelveld.opendata.importing.DataImport;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.Flows;
import nl.speelveld.runs.importing.ImportReport;
import nl.speelveld.runs.importing.Progress;
import nl.speelveld.runs.measuring.OwnPostcode;
import nl.speelveld.runs.monitor.MonitorReport;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Reference;
import nl.speelveld.runs.place.Sector;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The figures that a correct first run over the real open data gives; skipped where the files are
/// not at hand (`$SPEELVELD_FILES`, else `../shared/data` beside the repository).
class RealDataTest {
  @TempDir private static Path temporary = Path.of("");
  private static Path data = Path.of("");
  private static Optional<ImportReport> imported = Optional.empty();

  @BeforeAll
  static void importOnce() {
    Path root = Path.of(System.getProperty("speelveld.root", "..")).toAbsolutePath().normalize();
    Path files =
        Optional.ofNullable(System.getenv("SPEELVELD_FILES"))
            .map(Path::of)
            .orElse(root.resolveSibling("shared").resolve("data"));
    assumeTrue(Files.isDirectory(files), "no real data at " + files);
    data = temporary.resolve("data");
    imported = Optional.of(DataImport.run(files, data, Progress.SILENT));
  }

  @Test
  void the_flows_add_up() {
    assertThat(imported.orElseThrow().flowsTotal()).isEqualTo(1_504_901);
    try (DataFolder folder = DataFolder.open(data)) {
      Flows flows = folder.flows();
      long primary = 0;
      for (int row = 0; row < flows.rows(); row++) {
        boolean bo = flows.schools().get(flows.school(row)).kind().equals("bo");
        primary += bo ? flows.pupils(row) : 0;
      }
      assertThat(primary).isEqualTo(1_403_667);
      assertThat(OwnPostcode.share(flows, school -> true).value()).isCloseTo(.6652, within(5e-5));
    }
  }

  @Test
  void dissimilarity_between_schools_in_2016() {
    try (DataFolder folder = DataFolder.open(data)) {
      MonitorReport amsterdam = report(folder, "GM0363", Feature.WEIGHT, 2016);
      assertThat(amsterdam.verdict().schools()).isEqualTo(208);
      assertThat(dissimilarity(amsterdam)).isCloseTo(.4718, within(5e-5));
      assertThat(dissimilarity(report(folder, "GM0363", Feature.NOAT, 2016)))
          .isCloseTo(.4782, within(5e-5));
      MonitorReport rotterdam = report(folder, "GM0599", Feature.WEIGHT, 2016);
      assertThat(rotterdam.verdict().schools()).isEqualTo(174);
      assertThat(dissimilarity(rotterdam)).isCloseTo(.4251, within(5e-5));
      assertThat(dissimilarity(report(folder, "GM0599", Feature.NOAT, 2016)))
          .isCloseTo(.4582, within(5e-5));
      assertThat(dissimilarity(report(folder, "GM0518", Feature.WEIGHT, 2016)))
          .isCloseTo(.5403, within(5e-5));
    }
  }

  @Test
  void the_target_group_of_amsterdam_between_wijken_and_between_schools() {
    try (DataFolder folder = DataFolder.open(data)) {
      MonitorReport report =
          Components.monitor(folder, "test")
              .of(
                  new PlaceSearch(folder.municipalities()).find("GM0363"),
                  request(Feature.TARGET_GROUP, OptionalInt.empty()))
              .report();
      assertThat(dissimilarity(report)).isCloseTo(.4605, within(5e-5));
      assertThat(report.neighbourhoods())
          .isInstanceOfSatisfying(
              Part.Present.class,
              part ->
                  assertThat(
                          ((nl.speelveld.runs.monitor.Spread.Lead) part.content())
                              .evenness()
                              .value())
                      .isCloseTo(.3526, within(5e-5)));
    }
  }

  private static double dissimilarity(MonitorReport report) {
    return report.verdict().dissimilarity().value().value();
  }

  private static MonitorReport report(DataFolder folder, String code, Feature feature, int year) {
    return Components.monitor(folder, "test")
        .of(
            new PlaceSearch(folder.municipalities()).find(code),
            request(feature, OptionalInt.of(year)))
        .report();
  }

  private static MonitorRequest request(Feature feature, OptionalInt year) {
    return new MonitorRequest(Sector.PO, Optional.of(feature), year, Reference.MUNICIPALITY, 20, 1);
  }
}
