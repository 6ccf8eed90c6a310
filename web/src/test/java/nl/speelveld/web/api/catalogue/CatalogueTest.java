package nl.speelveld.web.api.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.web.api.catalogue.Graph.Said;
import nl.speelveld.web.api.catalogue.Graph.Thing;
import nl.speelveld.web.parts.Contact;
import org.junit.jupiter.api.Test;

/// The catalogue has what DCAT-AP-NL 3.0 makes mandatory, for every thing in it.
class CatalogueTest {
  // DOMAIN 9.4, with the names of DCAT
  private static final Map<String, List<String>> MANDATORY =
      Map.of(
          "dcat:Dataset",
          List.of(
              "dct:accessRights",
              "dcat:contactPoint",
              "dct:creator",
              "dct:identifier",
              "dct:publisher",
              "dcat:theme",
              "dct:title",
              "dct:description"),
          "dcat:Distribution",
          List.of("dct:license", "dcat:accessURL"),
          "dcat:DataService",
          List.of(
              "dct:accessRights",
              "dcat:contactPoint",
              "dct:description",
              "dcat:endpointDescription",
              "dcat:endpointURL",
              "dct:identifier",
              "dct:license",
              "dct:publisher",
              "dcat:theme",
              "dct:title"),
          "dcat:Catalog",
          List.of(
              "dcat:contactPoint", "dcat:dataset", "dct:title", "dct:description", "dct:publisher"),
          "dcat:CatalogRecord",
          List.of("dct:language", "foaf:primaryTopic"));

  private static Graph graph() {
    Edition counting =
        new Edition(
            Sector.PO, Feature.WEIGHT, 2016, LocalDate.of(2016, 10, 1), "weight-october", "");
    OfficeRound round =
        new OfficeRound(
            "AAAABBBBCCCC",
            "GM9001",
            "Basisscholen \"2027\"",
            Phase.PUBLISHED,
            Instant.EPOCH,
            Optional.empty(),
            LocalDate.of(2028, 1, 1),
            7);
    return new Catalogue("https://speelveld.example", "", Contact.unknown())
        .graph(
            List.of(counting),
            List.of(new Catalogue.PublicRound(round, List.of("places.csv", "check.html"))));
  }

  @Test
  void A01_everything_has_what_is_mandatory() {
    List<Thing> all = graph().things();
    assertThat(all).extracting(Thing::type).contains("dcat:Catalog", "dcat:DataService");
    all.forEach(CatalogueTest::check);
  }

  private static void check(Thing thing) {
    assertThat(thing.said())
        .as("%s %s", thing.type(), thing.id())
        .extracting(Said::about)
        .containsAll(MANDATORY.getOrDefault(thing.type(), List.of()));
    for (Said said : thing.said()) {
      if (said.value() instanceof Thing inner) {
        check(inner);
      }
    }
  }

  @Test
  void A02_a_data_set_leads_to_where_its_figures_are() {
    String json = graph().jsonLd().toString();
    assertThat(json)
        .contains(
            "https://speelveld.example/v1/country/monitor?sector=po&feature=weight&year=2016",
            "https://speelveld.example/v1/rounds/AAAABBBBCCCC/files/places.csv",
            "Segregatiemonitor",
            "Segregation monitor");
  }

  @Test
  void A03_turtle_says_the_same_and_escapes_what_it_must() {
    String turtle = graph().turtle();
    assertThat(turtle)
        .startsWith("@prefix dcat: <http://www.w3.org/ns/dcat#> .")
        .contains("a dcat:Dataset ;")
        .contains("Basisscholen \\\"2027\\\"")
        .contains("<https://example.org/speelveld>\n  a foaf:Agent ;");
    assertThat(turtle.lines().filter(line -> line.endsWith(" .")).count())
        .isEqualTo(4 + graph().things().size() + 1L); // prefixes, things, and the publisher
  }
}
