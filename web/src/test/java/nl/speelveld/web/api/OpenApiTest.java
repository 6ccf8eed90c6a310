package nl.speelveld.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.speelveld.report.text.Language;
import nl.speelveld.web.TestOffice;
import nl.speelveld.web.api.described.OpenApi;
import nl.speelveld.web.api.operation.Media;
import nl.speelveld.web.api.operation.Operation;
import nl.speelveld.web.api.schema.RecordJson;
import nl.speelveld.web.api.schema.SchemaJson;
import nl.speelveld.web.parts.Contact;
import nl.speelveld.web.visit.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The description of the API: what the government asks of it, what OpenAPI asks of it, and that it
/// is what is served.
class OpenApiTest {
  private static TestOffice office;
  private static List<Operation> operations;
  private static ObjectNode document;

  @BeforeAll
  static void open() {
    office = TestOffice.open();
    operations = ApiTable.of(office.parts());
    document = document(Language.EN);
  }

  @AfterAll
  static void close() {
    office.close();
  }

  private static ObjectNode document(Language language) {
    return OpenApi.of(
        operations, new OpenApi.Site("https://speelveld.example", Contact.unknown(), language));
  }

  @ParameterizedTest
  @EnumSource
  void A01_the_document_keeps_each_rule_of_the_government(DesignRule rule) {
    assertThat(rule.broken(document)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void A02_a_document_that_was_tampered_with_breaks_the_rule(DesignRule rule) {
    assertThat(rule.broken(rule.tampered(document))).isNotEmpty();
  }

  @Test
  void A03_every_shape_is_a_schema_of_draft_2020_12() {
    JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    var meta = factory.getSchema(SchemaLocation.of(SchemaId.V202012));
    document
        .at("/components/schemas")
        .properties()
        .forEach(its -> assertThat(meta.validate(its.getValue())).as(its.getKey()).isEmpty());
    ObjectNode wrong = JsonNodeFactory.instance.objectNode().put("type", 7);
    assertThat(meta.validate(wrong)).isNotEmpty();
  }

  @Test
  void A04_every_reference_leads_somewhere_and_every_shape_is_used() {
    Set<String> used = new TreeSet<>();
    references(document, used);
    assertThat(used).isNotEmpty().allMatch(ref -> !document.at(ref.substring(1)).isMissingNode());
    document
        .at("/components/schemas")
        .properties()
        .forEach(its -> assertThat(used).contains("#/components/schemas/" + its.getKey()));
  }

  private static void references(JsonNode node, Set<String> into) {
    if (node.has("$ref")) {
      into.add(node.get("$ref").asText());
    }
    node.forEach(inner -> references(inner, into));
  }

  @Test
  void A05_every_object_and_field_is_explained_in_both_languages() {
    for (Language language : Language.values()) {
      document(language)
          .at("/components/schemas")
          .properties()
          .forEach(thing ->
              thing
                  .getValue()
                  .path("properties")
                  .properties()
                  .forEach(its ->
                      assertThat(its.getValue().path("description").asText())
                          .as("%s.%s in %s", thing.getKey(), its.getKey(), language)
                          .isNotBlank()));
    }
  }

  @Test
  void A06_every_example_has_the_shape_that_it_is_an_example_of() {
    for (Operation operation : operations) {
      for (Media form : operation.gives().forms()) {
        if (form.type().endsWith("json")) {
          assertThat(AnswerShape.of(form.schema()).faults(SchemaJson.example(form.schema())))
              .as(operation.id())
              .isEmpty();
        }
      }
    }
  }

  @Test
  void A07_what_is_described_is_what_is_routed() {
    Set<String> routed = new TreeSet<>();
    for (Route route : new ApiRoutes(office.parts()).routes()) {
      routed.add(route.method().name() + " " + route.path());
    }
    document
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .fieldNames()
                .forEachRemaining(method ->
                    assertThat(routed)
                        .contains(
                            method.toUpperCase(java.util.Locale.ROOT) + " /v1" + path.getKey())));
    assertThat(operations).hasSize(count(document));
  }

  private static int count(ObjectNode doc) {
    int all = 0;
    for (JsonNode path : doc.path("paths")) {
      all += path.size();
    }
    return all;
  }

  @Test
  void A08_the_document_is_served_in_the_language_that_is_asked() {
    var dutch = office.browser().get("/v1/openapi.json");
    assertThat(dutch.status()).isEqualTo(200);
    assertThat(dutch.header("Content-Language")).isEqualTo("nl");
    assertThat(dutch.header("API-Version")).isEqualTo("1.0.0");
    JsonNode served = RecordJson.find(dutch.body()).orElseThrow();
    assertThat(served.at("/paths/~1rounds/get/summary").asText()).isEqualTo("Openbare rondes");
    var english =
        office.browser().withHeader("Accept-Language", "en-GB, nl;q=0.4").get("/v1/openapi.json");
    assertThat(
            RecordJson.find(english.body())
                .orElseThrow()
                .at("/paths/~1rounds/get/summary")
                .asText())
        .isEqualTo("Public rounds");
    assertThat(office.browser().get("/v1/openapi.yaml").body())
        .contains("operationId: \"getRound\"");
  }

  @Test
  void A09_the_page_for_people_has_every_operation() {
    String page = office.browser().get("/api").body();
    assertThat(operations).allSatisfy(its -> assertThat(page).contains("id=\"" + its.id() + "\""));
    assertThat(page).contains("probleem-notFound");
  }
}
