package nl.speelveld.report.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.speelveld.report.Demoland;
import nl.speelveld.report.Demostad;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.data.Shape;
import org.junit.jupiter.api.Test;

class ExportTest {
  private static JsonNode read(String json) throws JsonProcessingException {
    return new ObjectMapper().readTree(json);
  }

  @Test
  void A01_every_figure_carries_the_one_result_shape() throws JsonProcessingException {
    for (String json :
        List.of(MonitorJson.of(Demostad.report()), CountryJson.of(Demoland.country()))) {
      JsonNode root = read(json);
      JsonNode figures = root.get("figures");
      assertThat(figures.size()).isGreaterThan(20);
      for (JsonNode figure : figures) {
        assertThat(figure.has("value") ^ figure.has("reason")).as(figure.toString()).isTrue();
        for (String field :
            List.of(
                "id",
                "part",
                "unit",
                "groups",
                "reference",
                "year",
                "registration",
                "version",
                "command")) {
          assertThat(figure.hasNonNull(field)).as(field).isTrue();
        }
        JsonNode sources = root.at(figure.get("sources").asText().substring(1));
        assertThat(sources.get(0).get("sha256").asText()).hasSize(64);
      }
    }
  }

  @Test
  void A02_an_interval_says_how_it_was_made() throws JsonProcessingException {
    // fixture: 0.434 ± 0.026
    JsonNode first = read(MonitorJson.of(Demostad.report())).get("figures").get(0);
    assertThat(first.get("corrected").asDouble()).isEqualTo(.434);
    assertThat(first.get("interval").get("low").asDouble()).isEqualTo(.408, within(1e-12));
    assertThat(first.get("interval").get("method").asText()).isEqualTo("BOOTSTRAP");
  }

  @Test
  void A03_small_counts_are_suppressed_in_json_csv_and_geojson() throws JsonProcessingException {
    JsonNode school = read(MonitorJson.of(Demostad.report())).get("mirror").get("schools").get(0);
    assertThat(school.get("group").asText()).isEqualTo("suppressed");
    assertThat(school.get("share").asText()).isEqualTo("suppressed");
    assertThat(MonitorCsv.of(Demostad.report()))
        .contains("school,00AA00,De Wilg,group,,suppressed,")
        .contains("school,05AA00,Vrijeschool De Lier,share,,suppressed,");
    assertThat(MonitorGeoJson.of(Demostad.report())).contains("\"group\" : \"suppressed\"");
  }

  @Test
  void A04_every_line_of_csv_has_as_many_fields_as_the_header() {
    for (String csv :
        List.of(MonitorCsv.of(Demostad.report()), CountryCsv.of(Demoland.country()))) {
      assertThat(csv.lines())
          .allSatisfy(line -> assertThat(fields(line)).isEqualTo(MonitorCsv.COLUMNS.size()));
    }
  }

  @Test
  void A10_every_file_stands_once_in_csv_with_its_checksum() {
    for (String csv :
        List.of(MonitorCsv.of(Demostad.report()), CountryCsv.of(Demoland.country()))) {
      assertThat(csv.lines().filter(line -> line.contains("sha256:"))).hasSize(1);
      assertThat(csv.lines().filter(line -> line.contains(",part=source,"))).hasSizeGreaterThan(20);
    }
  }

  @Test
  void A11_what_stands_beside_the_indices_is_exported_as_well() throws JsonProcessingException {
    String csv = MonitorCsv.of(Demostad.report());
    assertThat(csv).contains("\r\npresence,0-", "\r\nlow-income,", "\r\nneighbourhood,");
    List<String> parts = new ArrayList<>();
    read(MonitorJson.of(Demostad.report()))
        .get("figures")
        .forEach(figure -> parts.add(figure.get("part").asText()));
    assertThat(parts).contains("presence", "low-income", "neighbourhood");
  }

  @Test
  void A05_a_name_that_looks_like_a_formula_is_text() {
    assertThat(new CsvLines().line(List.of("=1+1", "-0.5", "a\"b,c")).toText())
        .isEqualTo("'=1+1,-0.5,\"a\"\"b,c\"\r\n");
  }

  @Test
  void A06_rijksdriehoek_becomes_wgs84() {
    // the origin of the system, and the Westertoren in Amsterdam
    assertThat(RdCoordinates.latitude(155_000, 463_000)).isEqualTo(52.15517440, within(1e-8));
    assertThat(RdCoordinates.longitude(155_000, 463_000)).isEqualTo(5.38720621, within(1e-8));
    assertThat(RdCoordinates.latitude(120_700.723, 487_525.501))
        .isEqualTo(52.37453253, within(5e-6));
    assertThat(RdCoordinates.longitude(120_700.723, 487_525.501))
        .isEqualTo(4.88352559, within(5e-6));
  }

  @Test
  void A07_an_island_in_a_hole_is_a_polygon_of_its_own() {
    Shape shape =
        new Shape(
            "X",
            "X",
            List.of(
                square(155_000, 463_000, 900),
                square(155_100, 463_100, 700),
                square(155_200, 463_200, 100)));
    JsonNode polygons = Polygons.geometry(shape).get("coordinates");
    assertThat(polygons).hasSize(2);
    assertThat(polygons.get(0)).hasSize(2); // outer and hole
    assertThat(polygons.get(1)).hasSize(1); // the island
    JsonNode ring = polygons.get(0).get(0);
    assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1)); // closed
  }

  @Test
  void A08_the_schools_of_geojson_lie_in_the_netherlands() throws JsonProcessingException {
    int schools = 0;
    for (JsonNode feature : read(MonitorGeoJson.of(Demostad.report())).get("features")) {
      if (feature.get("properties").get("kind").asText().equals("school")) {
        schools++;
        assertThat(feature.get("geometry").get("coordinates").get(0).asDouble())
            .isBetween(3.2, 7.3);
        assertThat(feature.get("geometry").get("coordinates").get(1).asDouble())
            .isBetween(50.7, 53.7);
      }
    }
    assertThat(schools).isEqualTo(23); // of one school the place is unknown
  }

  @Test
  void A09_the_catalogue_has_every_mandatory_property_of_dcat_ap_nl()
      throws JsonProcessingException {
    JsonNode graph =
        read(MonitorDcat.of(Demostad.report(), Language.NL, LocalDate.of(2026, 3, 2)))
            .get("@graph");
    has(
        node(graph, "dcat:Catalog"),
        "dcat:contactPoint",
        "dcat:dataset",
        "dct:title",
        "dct:description",
        "dct:publisher");
    JsonNode record = node(graph, "dcat:CatalogRecord");
    has(record, "dct:language", "foaf:primaryTopic");
    // the day of making, not that of counting
    assertThat(record.get("dct:modified").get("@value").asText()).isEqualTo("2026-03-02");
    JsonNode dataset = node(graph, "dcat:Dataset");
    has(
        dataset,
        "dct:accessRights",
        "dcat:contactPoint",
        "dct:creator",
        "dct:identifier",
        "dct:publisher",
        "dcat:theme",
        "dct:title",
        "dct:description");
    assertThat(dataset.get("dcat:distribution")).hasSize(4);
    for (JsonNode distribution : dataset.get("dcat:distribution")) {
      has(distribution, "dct:license", "dcat:accessURL");
    }
  }

  private static JsonNode node(JsonNode graph, String type) {
    for (JsonNode node : graph) {
      if (node.get("@type").asText().equals(type)) {
        return node;
      }
    }
    throw new AssertionError("no node of type " + type);
  }

  private static void has(JsonNode node, String... properties) {
    for (String property : properties) {
      assertThat(node.hasNonNull(property)).as(property).isTrue();
    }
  }

  private static Shape.Ring square(double x, double y, double side) {
    return Shape.Ring.of(x, y, x + side, y, x + side, y + side, x, y + side);
  }

  private static int fields(String line) {
    int fields = 1;
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      quoted ^= c == '"';
      fields += c == ',' && !quoted ? 1 : 0;
    }
    return fields;
  }
}
