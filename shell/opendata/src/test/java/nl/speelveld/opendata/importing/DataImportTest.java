package nl.speelveld.opendata.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.opendata.folder.DataFolder;
import nl.speelveld.opendata.sample.SampleMunicipality;
import nl.speelveld.runs.data.Composition;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.Flows;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.importing.ImportReport;
import nl.speelveld.runs.importing.ImportedFile;
import nl.speelveld.runs.importing.Progress;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.Urbanity;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataImportTest {
  private Path sample;
  private Path folder;
  private ImportReport report;
  private final List<Long> steps = new ArrayList<>();

  @BeforeAll
  void importTheSample(@TempDir Path temp) {
    sample = SampleMunicipality.write(temp.resolve("sample"), SampleMunicipality.SEED).openData();
    folder = temp.resolve("data");
    report = DataImport.run(sample, folder, (done, of, what) -> steps.add(done));
  }

  @Test
  void A01_every_file_of_the_sample_is_recognised_read_and_joined_as_a_whole() {
    assertThat(report.hasErrors()).isFalse();
    assertThat(report.files())
        .hasSizeGreaterThan(60)
        .allSatisfy(file -> {
          assertThat(file.kind()).as(file.file()).isNotEqualTo("unknown");
          assertThat(file.read()).as(file.file()).isEqualTo(file.rows());
          assertThat(file.joined()).as(file.file()).isEqualTo(file.rows());
        });
    assertThat(steps).isSorted().startsWith(0L);
  }

  @Test
  void A02_five_years_of_weights_with_a_break_in_registration() {
    try (DataFolder data = DataFolder.open(folder)) {
      List<Edition> weights =
          data.editions().stream().filter(e -> e.feature() == Feature.WEIGHT).toList();
      assertThat(weights).extracting(Edition::year).containsExactly(2015, 2016, 2017, 2018, 2019);
      assertThat(weights)
          .extracting(Edition::registration)
          .containsExactly(
              "weight-october",
              "weight-october",
              "weight-october",
              "weight-february",
              "weight-february");
    }
  }

  @Test
  void A03_the_folder_gives_the_same_dissimilarity_as_the_children_who_were_invented() {
    try (DataFolder data = DataFolder.open(folder)) {
      Composition composition = composition(data, Feature.WEIGHT, 2017);
      UnitGroupCounts city = inMunicipality(composition, SampleMunicipality.CODE);
      assertThat(city.units()).isEqualTo(40);
      // the band of the calibration, see SampleMunicipalityTest A03
      assertThat(Dissimilarity.of(city, 0).value()).isBetween(0.40, 0.54);
      assertThat(composition.masked()).isFalse();
      assertThat(composition.intake().total()).isBetween(2_000.0, 3_000.0);
      assertThat(composition.low().groupNames()).containsExactly("0.00", "0.30", "1.20");
    }
  }

  @Test
  void A04_schools_have_municipality_wijk_place_and_concept() {
    try (DataFolder data = DataFolder.open(folder)) {
      List<School> schools = composition(data, Feature.WEIGHT, 2017).schools();
      assertThat(schools).allMatch(School::located);
      assertThat(schools).allMatch(school -> school.wijk().startsWith("WK99"));
      assertThat(schools)
          .allMatch(
              school -> school.wijk().substring(2, 6).equals(school.municipality().substring(2)));
      assertThat(schools).extracting(School::concept).contains("montessori", "vrijeschool");
      assertThat(composition(data, Feature.LEVEL, 2019).schools())
          .anyMatch(school -> school.levels().equals(List.of("vbo", "mavo", "havo", "vwo")));
    }
  }

  @Test
  void A05_flows_add_up_to_the_pupils_of_the_same_date() {
    try (DataFolder data = DataFolder.open(folder)) {
      Flows flows = data.flows();
      long pupils = IntStream.range(0, flows.rows()).mapToLong(flows::pupils).sum();
      long primary =
          IntStream.range(0, flows.rows())
              .filter(row -> flows.schools().get(flows.school(row)).kind().equals("bo"))
              .mapToLong(flows::pupils)
              .sum();
      assertThat(flows.year()).isEqualTo(2019);
      assertThat(pupils).isEqualTo(report.flowsTotal());
      assertThat((double) primary).isEqualTo(composition(data, Feature.WEIGHT, 2019).low().total());
      assertThat(flows.origins()).contains("4945", "unknown");
    }
  }

  @Test
  void A06_municipalities_know_their_residents_and_urbanity() {
    try (DataFolder data = DataFolder.open(folder)) {
      Municipality city = data.municipalities().getFirst();
      assertThat(city.name()).isEqualTo("Speelveld aan de Vaart");
      assertThat(city.province()).isEqualTo("Markerwaard");
      assertThat((double) city.residents()).isCloseTo(100_000, within(500.0));
      assertThat(city.urbanity()).isEqualTo(Urbanity.MODERATE);
      assertThat(data.municipalities()).hasSize(7);
      assertThat(data.municipalityShapes()).hasSize(7);
      assertThat(data.shapes(SampleMunicipality.CODE)).hasSize(11); // itself and ten wijken
      assertThat(data.sources()).allMatch(source -> source.sha256().length() == 64);
    }
  }

  @Test
  void A07_an_unknown_file_is_listed_and_a_file_twice_is_read_once(@TempDir Path temp)
      throws IOException {
    Path directory = Files.createDirectories(temp.resolve("in"));
    Path weights = sample.resolve("duo/po/01.-leerlingen-bo-gewicht,-leeftijd-2016-2017.csv");
    Files.copy(weights, directory.resolve("a.csv"));
    Files.copy(weights, directory.resolve("b.csv"));
    Files.writeString(directory.resolve("notes.txt"), "remember the milk\n");
    ImportReport made = DataImport.run(directory, temp.resolve("data"), Progress.SILENT);
    assertThat(made.files())
        .filteredOn(file -> !file.file().isEmpty())
        .extracting(ImportedFile::kind)
        .containsExactly("duo-weight-age", "duo-weight-age", "unknown");
    assertThat(made.files().get(1).findings().count("D205")).isEqualTo(1);
    try (DataFolder data = DataFolder.open(temp.resolve("data"));
        DataFolder whole = DataFolder.open(folder)) {
      assertThat(composition(data, Feature.WEIGHT, 2016).low().total())
          .isEqualTo(composition(whole, Feature.WEIGHT, 2016).low().total());
    }
  }

  @Test
  void A08_where_nothing_is_understood_the_old_folder_stands(@TempDir Path temp)
      throws IOException {
    Path directory = Files.createDirectories(temp.resolve("in"));
    Files.writeString(directory.resolve("notes.txt"), "remember the milk\n");
    ImportReport made = DataImport.run(directory, folder, Progress.SILENT);
    assertThat(made.hasErrors()).isTrue();
    assertThat(made.files().getFirst().findings().count("D207")).isEqualTo(1);
    try (DataFolder data = DataFolder.open(folder)) {
      assertThat(data.municipalities()).hasSize(7);
    }
  }

  @Test
  void A09_a_row_that_is_not_understood_is_kept_aside_with_its_text(@TempDir Path temp)
      throws IOException {
    Path directory = Files.createDirectories(temp.resolve("in"));
    List<String> lines =
        new ArrayList<>(
            Files.readAllLines(
                sample.resolve("duo/po/herkomst-2016/Trekgat.csv"), StandardCharsets.UTF_8));
    lines.set(1, lines.get(1).replaceFirst("\\d+$", "veel"));
    Files.write(directory.resolve("flows.csv"), lines);
    ImportReport made = DataImport.run(directory, temp.resolve("data"), Progress.SILENT);
    assertThat(made.files().getFirst().rows() - made.files().getFirst().read()).isEqualTo(1);
    assertThat(Files.readAllLines(temp.resolve("data/kept-aside.csv")))
        .hasSize(2)
        .last()
        .asString()
        .contains("flows.csv", "veel");
  }

  @Test
  void A10_a_count_of_the_municipality_itself_covers_that_municipality_and_keeps_masks(
      @TempDir Path temp) throws IOException {
    Path directory = Files.createDirectories(temp.resolve("in"));
    Files.copy(
        sample.resolve("duo/adressen/alle-vestigingen-bo.csv"), directory.resolve("addresses.csv"));
    Files.writeString(
        directory.resolve("own.csv"),
        """
        jaar;vestigingscode;kenmerk;categorie;aantal
        2022;99AA00;opleiding;laag;<5
        2022;99AA00;opleiding;hoog;20
        2022;99AB00;opleiding;laag;30
        """);
    DataImport.run(directory, temp.resolve("data"), Progress.SILENT);
    try (DataFolder data = DataFolder.open(temp.resolve("data"))) {
      Composition own = composition(data, Feature.EDUCATION, 2022);
      assertThat(own.edition().coverage()).isEqualTo(SampleMunicipality.CODE);
      assertThat(own.low().groupNames()).containsExactly("laag", "hoog");
      assertThat(own.masked()).isTrue();
      assertThat(own.low().count(0, 0)).isEqualTo(1); // <5 is one to four pupils
      assertThat(own.high().count(0, 0)).isEqualTo(4);
      assertThat(own.low().count(1, 0)).isEqualTo(30);
    }
  }

  @Test
  void A11_a_file_that_is_not_recognised_is_named_aside_and_not_shown(@TempDir Path temp)
      throws IOException {
    Path directory = Files.createDirectories(temp.resolve("in"));
    Files.copy(
        sample.resolve("duo/adressen/alle-vestigingen-bo.csv"), directory.resolve("addresses.csv"));
    Files.writeString(directory.resolve("class.csv"), "Jansen,Sam,2012\nVisser,Noor,2011\n");
    ImportReport made = DataImport.run(directory, temp.resolve("data"), Progress.SILENT);
    assertThat(made.files().get(1).findings().kept().toString()).doesNotContain("Jansen");
    String aside = Files.readString(temp.resolve("data/kept-aside.csv"));
    assertThat(aside)
        .contains("\"class.csv\",\"\",\"0\",\"O101\",\"sha256=", ";rows=2\"")
        .doesNotContain("Jansen");
  }

  private static Composition composition(DataFolder data, Feature feature, int year) {
    return data.editions().stream()
        .filter(edition -> edition.feature() == feature && edition.year() == year)
        .map(data::composition)
        .findFirst()
        .orElseThrow();
  }

  private static UnitGroupCounts inMunicipality(Composition composition, String code) {
    return composition
        .low()
        .selectUnits(
            IntStream.range(0, composition.schools().size())
                .filter(at -> composition.schools().get(at).municipality().equals(code))
                .toArray());
  }
}
