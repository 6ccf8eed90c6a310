package nl.speelveld.opendata.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.ReadResult;
import nl.speelveld.opendata.tables.AreaTable;
import nl.speelveld.opendata.tables.FigureTable;
import nl.speelveld.opendata.tables.FlowTable;
import nl.speelveld.opendata.tables.PupilTable;
import nl.speelveld.opendata.tables.SchoolTable;
import nl.speelveld.opendata.tables.ShapeTable;
import nl.speelveld.opendata.tables.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The open files of the years 2013 to 2025, where the folder beside the project holds them: counts
/// of rows and totals of the publishers.
class RealFilesTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("speelveld.root", ".")).resolve("../shared/data").normalize();
  private static final Map<String, ReadResult> RESULTS = new LinkedHashMap<>();

  @BeforeAll
  static void readAll() throws IOException {
    assumeThat(FOLDER.resolve("duo")).isDirectory();
    FileReaderRegistry registry = new FileReaderRegistry();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file :
          files.filter(Files::isRegularFile).filter(RealFilesTest::isData).sorted().toList()) {
        RESULTS.put(FOLDER.relativize(file).toString(), registry.read(file));
      }
    }
  }

  private static boolean isData(Path file) {
    return !file.toString().endsWith(".md");
  }

  private static ReadResult result(String end) {
    return RESULTS.entrySet().stream()
        .filter(entry -> entry.getKey().endsWith(end))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  private static <T extends Table> T table(String end, Class<T> kind) {
    return result(end).tables(kind).findFirst().orElseThrow();
  }

  @Test
  void A01_every_file_is_recognised_and_every_row_understood() {
    assertThat(RESULTS).hasSizeGreaterThan(400);
    RESULTS.forEach((file, result) -> {
      assertThat(result.kind()).as(file).isNotEqualTo(FileKind.UNKNOWN);
      assertThat(result.account().aside()).as(file).isZero();
      assertThat(result.findings().hasErrors()).as(file).isFalse();
    });
  }

  @Test
  void A02_rows_of_each_file() {
    Map<String, Long> expected = new TreeMap<>();
    expected.put("bo-gewicht,-leeftijd-2016-2017.csv", 17_059L);
    expected.put("02.leerlingen-bo-in-bron-2016-2017.csv", 6_497L);
    expected.put("cluster,-leeftijd-2015-2016.csv", 7_649L);
    expected.put("cluster,-leeftijd-2016-2017.csv", 7_532L);
    expected.put("naar-onderwijstype-2019.csv", 24_243L);
    expected.put("alle-vestigingen-bo.csv", 6_268L);
    expected.put("alle-vestigingen-vo.csv", 1_619L);
    expected.put("scholen.geo.json", 8_717L);
    expected.put("scholen20220501.geo.json", 7_871L);
    expected.put("bo_jan2013.csv", 6_899L);
    expected.put("vo_jan2013.csv", 1_359L);
    expected.put("achterstandsscores-scholen-2019.xlsx", 2 * 6_295L);
    expected.put("pc4_2023_v2.xlsx", 4_070L);
    expected.put("pc4_2024_v1.xlsx", 4_072L);
    expected.put("inwoners_per_postcode_leeftijd.csv", 99_260L);
    expected.put("gm_changes_before_2018.csv", 1_072L);
    expected.put("pc4_cbs2024_wgs84_simpl50m.geojson", 4_068L);
    expected.put("gemeenten_2025_wgs84.geojson", 345L);
    expected.put("gemeente_2021_wgs84.geojson", 352L);
    expected.put("wijk_2016_nl_wgs84.geojson", 2_982L);
    expected.put("amsterdam-ses-schools.geojson", 193L);
    expected.put("amsterdam-ses-neighbourhoods.geojson", 99L);
    expected.put("SES_WOA_2019_amsterdam_wijk_buurt.csv", 579L);
    expected.put("ams-ses.csv", 479L);
    expected.put("ams-schools.geojson", 77L);
    expected.put("denhaag_wijk_composition_2010_2020.csv", 770L);
    expected.forEach(
        (file, rows) -> assertThat(result(file).account().understood()).as(file).isEqualTo(rows));
  }

  @Test
  void A03_flows_of_2017_add_up_by_kind_of_school() {
    long rows = 0;
    long unknownHome = 0;
    Map<String, Long> pupils = new TreeMap<>();
    Set<String> boLocations = new HashSet<>();
    for (ReadResult result : RESULTS.values()) {
      if (result.kind() == FileKind.DUO_HOME_AGE) {
        rows += result.account().understood();
        FlowTable flows = result.tables(FlowTable.class).findFirst().orElseThrow();
        for (int at = 0; at < flows.rows(); at++) {
          pupils.merge(flows.kind().text(at), (long) flows.low().value(at), Long::sum);
          unknownHome += flows.homePostcode().isMissing(at) ? flows.low().value(at) : 0;
          if (flows.kind().text(at).equals("bo")) {
            boLocations.add(flows.location().text(at));
          }
        }
      }
    }
    assertThat(rows).isEqualTo(101_671);
    assertThat(pupils)
        .isEqualTo(Map.of("bo", 1_403_667L, "sbo", 33_894L, "so", 29_777L, "vso", 37_563L));
    assertThat(unknownHome).isEqualTo(4_328);
    assertThat(boLocations).hasSize(6_347);
  }

  private static Map<String, Long> totalOfLocation(PupilTable pupils, String kind) {
    Map<String, Long> totals = new HashMap<>();
    for (int at = 0; at < pupils.rows(); at++) {
      if (pupils.kind().text(at).equals(kind)) {
        totals.merge(pupils.location().text(at), (long) pupils.low().value(at), Long::sum);
      }
    }
    return totals;
  }

  @Test
  void A04_weights_of_2016_are_the_ages_of_2016_location_by_location() {
    Map<String, Long> weights =
        totalOfLocation(table("bo-gewicht,-leeftijd-2016-2017.csv", PupilTable.class), "bo");
    Map<String, Long> ages =
        totalOfLocation(table("cluster,-leeftijd-2016-2017.csv", PupilTable.class), "bo");
    assertThat(weights).hasSize(6_494).isEqualTo(ages);
    assertThat(weights.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(1_427_453);
  }

  @Test
  void A05_weights_of_amsterdam() {
    SchoolTable schools = table("bo-gewicht,-leeftijd-2016-2017.csv", SchoolTable.class);
    PupilTable pupils = table("bo-gewicht,-leeftijd-2016-2017.csv", PupilTable.class);
    Set<String> inAmsterdam = new HashSet<>();
    for (int at = 0; at < schools.rows(); at++) {
      if (schools.municipalityCode().text(at).equals("GM0363")) {
        inAmsterdam.add(schools.location().text(at));
      }
    }
    Map<Boolean, Long> weighted = new HashMap<>();
    for (int at = 0; at < pupils.rows(); at++) {
      if (inAmsterdam.contains(pupils.location().text(at))) {
        boolean heavy = !pupils.category().text(at).equals("0.00");
        weighted.merge(heavy, (long) pupils.low().value(at), Long::sum);
      }
    }
    assertThat(inAmsterdam).hasSize(208);
    assertThat(weighted).isEqualTo(Map.of(true, 8_509L, false, 53_985L));
  }

  @Test
  void A06_secondary_pupils_of_2019() {
    PupilTable pupils = table("naar-onderwijstype-2019.csv", PupilTable.class);
    Map<String, Long> totals = totalOfLocation(pupils, "vo");
    assertThat(totals).hasSize(1_450);
    assertThat(totals.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(956_857);
  }

  @Test
  void A07_disadvantage_scores_of_2019() {
    List<FigureTable> sheets =
        result("achterstandsscores-scholen-2019.xlsx").tables(FigureTable.class).toList();
    assertThat(sheets).hasSize(2);
    long pupils = 0;
    for (int at = 0; at < sheets.getFirst().rows(); at++) {
      pupils += sheets.getFirst().pupils().value(at);
    }
    assertThat(pupils).isEqualTo(1_396_457);
    assertThat(result("achterstandsscores-scholen-2019.xlsx").moments())
        .containsExactly("2019-10-01");
  }

  @Test
  void A08_key_figures_have_all_their_columns() {
    assertThat(table("pc4_2023_v2.xlsx", AreaTable.class).rows()).isEqualTo(4_070 * 132);
    assertThat(table("pc4_2024_v1.xlsx", AreaTable.class).rows()).isEqualTo(4_072 * 36);
    AreaTable figures = table("pc4_2024_v1.xlsx", AreaTable.class);
    assertThat(figures.figure().text(0)).isEqualTo("inwoners/totaal");
    assertThat(figures.value().value(0)).isEqualTo(10_010);
    assertThat(figures.year().value(0)).isEqualTo(2024);
  }

  @Test
  void A09_outlines_lie_in_the_netherlands_also_those_of_web_mercator() {
    ShapeTable wijken = table("amsterdam-ses-neighbourhoods.geojson", ShapeTable.class);
    for (int at = 0; at < wijken.rows(); at++) {
      var box = wijken.shape().shape(at).getEnvelopeInternal();
      assertThat(box.getMinX()).isBetween(4.6, 5.2);
      assertThat(box.getMaxY()).isBetween(52.2, 52.5);
    }
  }

  @Test
  void A10_the_schools_of_2013_lie_where_their_points_of_2022_do() {
    SchoolTable old = table("bo_jan2013.csv", SchoolTable.class);
    SchoolTable points = table("scholen20220501.geo.json", SchoolTable.class);
    Map<String, Integer> rowOfLocation = new HashMap<>();
    for (int at = 0; at < points.rows(); at++) {
      rowOfLocation.put(points.location().text(at) + points.postcode().text(at), at);
    }
    int compared = 0;
    int near = 0;
    for (int at = 0; at < old.rows(); at++) {
      Integer other = rowOfLocation.get(old.location().text(at) + old.postcode().text(at));
      if (other != null) {
        compared++;
        double x = old.rdX().value(at) - points.rdX().value(other);
        double y = old.rdY().value(at) - points.rdY().value(other);
        near += Math.hypot(x, y) < 250 ? 1 : 0;
      }
    }
    assertThat(compared).isGreaterThan(3_000);
    assertThat(near).isGreaterThan(compared * 95 / 100); // the same postcode, so the same street
  }
}
