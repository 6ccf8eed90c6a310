package nl.speelveld.opendata.geo;

import static nl.speelveld.opendata.Samples.areas;
import static nl.speelveld.opendata.Samples.only;
import static nl.speelveld.opendata.Samples.read;
import static nl.speelveld.opendata.Samples.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.ReadResult;
import nl.speelveld.opendata.tables.AreaTable;
import nl.speelveld.opendata.tables.FigureTable;
import nl.speelveld.opendata.tables.PupilTable;
import nl.speelveld.opendata.tables.SchoolTable;
import nl.speelveld.opendata.tables.ShapeTable;
import org.junit.jupiter.api.Test;

class GeoFileTest {
  private static String collection(String members, String... features) {
    return "{\"type\": \"FeatureCollection\", "
        + members
        + "\"features\": ["
        + String.join(",", features)
        + "]}";
  }

  private static String feature(String properties, String geometry) {
    return "{\"type\": \"Feature\", \"properties\": {"
        + properties
        + "}, \"geometry\": "
        + geometry
        + "}";
  }

  private static String point(String coordinates) {
    return "{\"type\": \"Point\", \"coordinates\": [" + coordinates + "]}";
  }

  private static final String SCHOOL =
      """
      "naam": "De Linde", "type": "basisschool", "denominatie": "Openbaar", "straat": "Laan",
      "huisnummer": 6, "huisletter": "a", "huisnummertoevoeging": null, "postcode": "9999ZZ",
      "plaats": "Speelstad", "gemeente": "S SPEELSTAD", "provincie": "Utrecht",
      "brin_nummer": "99ZX", "vestigingscode": "99ZX00", "leerlingen": 68\
      """;

  @Test
  void A01_schools_in_degrees_need_no_guess() {
    ReadResult result =
        read(
            collection(
                "\"name\": \"scholen20220501\", ",
                feature(SCHOOL, point("5.38720621, 52.1551744"))));
    assertThat(result.kind()).isEqualTo(FileKind.SCHOOL_POINTS);
    assertThat(result.moments()).containsExactly("2022-05-01");
    SchoolTable schools = only(result, SchoolTable.class);
    assertThat(rows(schools.location(), schools.kind(), schools.street(), schools.municipality()))
        .containsExactly("99ZX00 bo Laan 6a S SPEELSTAD");
    assertThat(schools.rdX().value(0)).isCloseTo(155_000, offset(0.5));
    assertThat(schools.rdY().value(0)).isCloseTo(463_000, offset(0.5));
    assertThat(only(result, PupilTable.class).low().value(0)).isEqualTo(68);
    assertThat(result.findings().count("O113")).isZero();
  }

  @Test
  void A02_rd_without_a_label_is_told_from_the_range_and_said() {
    ReadResult result =
        read(
            collection(
                "",
                feature(
                    "\"Name\": \"Lyceum\", \"Capacity\": 140.0, \"Popularity\": \"0.65\"",
                    point("155000, 463000"))));
    assertThat(result.kind()).isEqualTo(FileKind.AMSTERDAM_SEATS);
    assertThat(only(result, SchoolTable.class).latitude().value(0))
        .isCloseTo(52.15517440, offset(5e-6));
    assertThat(result.findings().count("O113")).isEqualTo(1);
    FigureTable figures = only(result, FigureTable.class);
    assertThat(rows(figures.figure(), figures.value()))
        .containsExactly("seats 140.0", "demand-per-seat 0.65");
  }

  @Test
  void A03_web_mercator_by_its_member_also_behind_the_features() {
    String school =
        "\"brin\": \"99ZX\", \"naam\": \"De Linde\", \"grondslag\": \"Openbaar\", \"onderwijsconcept\": \"Dalton\","
            + "\"leerlingen\": 9, \"nee\": 2, \"ja\": 3, \"onbekend\": 1, \"totaal\": 6, \"afstand\": null";
    // x = 6378137 · radians(5) = 556597.45, y = 6378137 · ln tan(π/4 + radians(52)/2) = 6800125.45
    String text =
        "{\"type\": \"FeatureCollection\", \"features\": ["
            + feature(school, point("556597.4539663679, 6800125.454397307"))
            + "], \"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"urn:ogc:def:crs:EPSG::3857\"}}}";
    ReadResult result = read(text);
    assertThat(result.kind()).isEqualTo(FileKind.AMSTERDAM_SCHOOLS);
    SchoolTable schools = only(result, SchoolTable.class);
    assertThat(schools.longitude().value(0)).isCloseTo(5, offset(1e-9));
    assertThat(schools.latitude().value(0)).isCloseTo(52, offset(1e-9));
    assertThat(schools.concept().text(0)).isEqualTo("Dalton");
    PupilTable pupils = only(result, PupilTable.class);
    assertThat(rows(pupils.location(), pupils.category(), pupils.low()))
        .containsExactly("99ZX ja 3", "99ZX nee 2", "99ZX onbekend 1");
    assertThat(result.findings().count("O113")).isZero();
  }

  private static final String SQUARE =
      "{\"type\": \"Polygon\", \"coordinates\": [[[5, 52], [5.1, 52], [5.1, 52.1], [5, 52]]]}";

  @Test
  void A04_outlines_by_whichever_names_the_file_has() {
    ReadResult wijken =
        read(
            collection(
                "\"name\": \"wijk_2016\", ",
                feature(
                    "\"WKC\": \"WK999900\", \"WKN\": \"Wijk 00\", \"GMC\": \"GM9999\", \"GMN\": \"Speelstad\"",
                    SQUARE),
                feature(
                    "\"WKC\": \"WK999900\", \"WKN\": \"Wijk 00\", \"GMC\": \"GM9999\", \"GMN\": \"Speelstad\"",
                    SQUARE)));
    ShapeTable shapes = only(wijken, ShapeTable.class);
    assertThat(rows(shapes.areaKind(), shapes.area(), shapes.municipality(), shapes.year()))
        .containsExactly("wijk WK999900 GM9999 2016", "wijk WK999900 GM9999 2016");
    assertThat(wijken.findings().count("O115")).isEqualTo(1);
    ReadResult postcodes =
        read(
            collection(
                "",
                feature(
                    "\"postcode\": \"1011\", \"inwoners\": null, \"oppervlakte_km2\": 0.5",
                    SQUARE)));
    assertThat(areas(only(postcodes, AreaTable.class)))
        .containsExactly("1011 inwoners ? not-given", "1011 oppervlakte_km2 0.5 ?");
  }

  @Test
  void A05_an_area_without_an_outline_is_kept_without_one() {
    ReadResult result =
        read(
            collection(
                "",
                feature(
                    "\"postcode\": \"5028\", \"inwoners\": 5",
                    "{\"type\": \"MultiPolygon\", \"coordinates\": []}")));
    assertThat(only(result, ShapeTable.class).shape().isMissing(0)).isTrue();
    assertThat(result.findings().count("O122")).isEqualTo(1);
  }

  @Test
  void A06_a_feature_that_cannot_be_placed_is_kept_aside() {
    ReadResult result =
        read(
            collection(
                "",
                feature("\"postcode\": \"1011\"", SQUARE),
                feature(
                    "\"postcode\": \"1012\"",
                    "{\"type\": \"Polygon\", \"coordinates\": [[[5, 52], [900, 52], [5.1, 52.1], [5, 52]]]}"),
                feature(
                    "\"postcode\": \"1013\"",
                    "{\"type\": \"Polygon\", \"coordinates\": [[[5, 52], [5.1, 52]]]}"),
                feature("\"postcode\": \"1014\"", "null")));
    assertThat(result.account().understood()).isEqualTo(1);
    assertThat(result.aside()).hasSize(3).allMatch(row -> row.reason().equals("O114"));
  }

  @Test
  void A07_answers_that_do_not_add_up_are_kept_aside() {
    ReadResult result =
        read(
            collection(
                "",
                feature(
                    "\"Buurtcombinatie_code\": \"Z00\", \"Buurtcombinatie\": \"Oost\", \"nee\": 1, \"ja\": 1, \"onbekend\": 0, \"totaal\": 3",
                    SQUARE)));
    assertThat(result.kind()).isEqualTo(FileKind.AMSTERDAM_AREAS);
    assertThat(result.aside().getFirst().reason()).isEqualTo("O108");
  }

  @Test
  void A08_broken_json_is_said_and_what_came_before_is_kept() {
    String whole =
        collection(
            "",
            feature("\"postcode\": \"1011\"", SQUARE),
            feature("\"postcode\": \"1012\"", SQUARE));
    ReadResult result = read(whole.substring(0, whole.length() - 40));
    assertThat(result.findings().count("O102")).isEqualTo(1);
  }
}
