package nl.speelveld.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// The API design rules of the Dutch government as far as a document shows them, each with a change
/// of the document that breaks it.
///
/// Source: NLGov REST API Design Rules (DOMAIN 9.3).
@SuppressWarnings(
    "ImmutableEnumChecker") // a check and a change of a document; neither keeps anything
enum DesignRule {
  OPENAPI_3_IS_THE_FORM(
      doc -> doc.path("openapi").asText().startsWith("3.") ? List.of() : List.of("openapi"),
      doc -> doc.put("openapi", "2.0")),
  THE_MAJOR_VERSION_STANDS_IN_THE_ADDRESS(
      doc ->
          Stream.of(doc.path("servers").path(0)) // the first must be there; there is no other
              .map(server -> server.path("url").asText())
              .filter(url -> !url.matches(".*/v[0-9]+"))
              .toList(),
      doc -> ((ObjectNode) doc.path("servers").path(0)).put("url", "https://x.example/api")),
  THE_VERSION_IS_SEMANTIC(
      doc ->
          doc.path("info").path("version").asText().matches("\\d+\\.\\d+\\.\\d+")
              ? List.of()
              : List.of("info.version"),
      doc -> info(doc).put("version", "1.0")),
  SOMEBODY_CAN_BE_ASKED(
      doc ->
          Stream.of("name", "email", "url")
              .filter(field -> doc.path("info").path("contact").path(field).asText().isBlank())
              .toList(),
      doc -> info(doc).remove("contact")),
  NO_PATH_ENDS_IN_A_SLASH(
      doc -> paths(doc).filter(path -> path.endsWith("/")).toList(), doc -> paths(doc, "/rounds/")),
  PATHS_ARE_IN_KEBAB_CASE(
      doc ->
          paths(doc)
              .filter(path ->
                  !path.matches("(/([a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z]+)?|\\{[a-zA-Z]+\\}))+"))
              .toList(),
      doc -> paths(doc, "/seatChanges")),
  COLLECTIONS_ARE_NOUNS(
      doc ->
          paths(doc)
              .filter(path -> path.matches(".*/(get|list|create|update|delete|make)(-.*)?"))
              .toList(),
      doc -> paths(doc, "/get-rounds")),
  NO_PATH_REPEATS_THE_VERSION(
      doc -> paths(doc).filter(path -> path.matches("/v[0-9].*")).toList(),
      doc -> paths(doc, "/v1/rounds")),
  QUERY_PARAMETERS_ARE_IN_CAMEL_CASE(
      doc ->
          parameters(doc)
              .filter(its -> its.path("in").asText().equals("query"))
              .map(its -> its.path("name").asText())
              .filter(name -> !name.matches("[a-z]+([A-Z][a-z0-9]*)*"))
              .toList(),
      doc -> parameter(doc, "page_size")),
  ONLY_STANDARD_METHODS(
      doc ->
          operations(doc)
              .map(Named::name)
              .filter(name ->
                  !Set.of("get", "post", "put", "patch", "delete")
                      .contains(name.substring(name.lastIndexOf(' ') + 1)))
              .toList(),
      doc -> ((ObjectNode) doc.path("paths").path("/rounds")).set("trace", doc.objectNode())),
  EVERY_ANSWER_TELLS_THE_VERSION(
      doc ->
          answers(doc)
              .filter(its -> !resolved(doc, its.node()).path("headers").has("API-Version"))
              .map(Named::name)
              .toList(),
      doc ->
          ((ObjectNode) doc.at("/paths/~1rounds/get/responses/200/headers")).remove("API-Version")),
  FAULTS_ARE_PROBLEM_DOCUMENTS(
      doc ->
          answers(doc)
              .filter(its -> its.name().matches(".* [45]\\d\\d"))
              .filter(
                  its -> !resolved(doc, its.node()).path("content").has("application/problem+json"))
              .map(Named::name)
              .toList(),
      doc -> ((ObjectNode) doc.at("/components/responses/Problem404")).remove("content")),
  A_PROBLEM_HAS_STATUS_TITLE_AND_DETAIL(
      doc -> {
        List<String> required = texts(doc.at("/components/schemas/Problem/required"));
        return Stream.of("status", "title", "detail")
            .filter(field -> !required.contains(field))
            .toList();
      },
      doc -> ((ObjectNode) doc.at("/components/schemas/Problem")).remove("required")),
  BAD_INPUT_IS_400(
      doc ->
          operations(doc)
              .filter(its -> !its.node().path("responses").has("400"))
              .map(Named::name)
              .toList(),
      doc -> ((ObjectNode) doc.at("/paths/~1rounds/get/responses")).remove("400")),
  MOMENTS_ARE_THOSE_OF_RFC_3339(
      doc ->
          properties(doc)
              .filter(its -> its.name().matches(".*(At|[Tt]ime)"))
              .filter(its -> !its.node().path("format").asText().equals("date-time"))
              .map(Named::name)
              .toList(),
      doc ->
          ((ObjectNode) doc.at("/components/schemas/RoundItem/properties/closesAt"))
              .remove("format")),
  FIELDS_ARE_IN_CAMEL_CASE(
      doc ->
          properties(doc)
              .map(Named::name)
              .map(name -> name.substring(name.indexOf('.') + 1))
              .filter(name -> !name.matches("@?[a-z]+[0-9]*([A-Z][a-zA-Z0-9]*)*|sha256"))
              .toList(),
      doc ->
          ((ObjectNode) doc.at("/components/schemas/RoundItem/properties"))
              .set("closes_at", doc.objectNode())),
  WHAT_IS_NOT_PUBLIC_ASKS_A_KEY(
      doc ->
          operations(doc)
              .filter(its -> its.name().startsWith("/office/"))
              .filter(its ->
                  its.node().path("security").isEmpty()
                      || !its.node().path("responses").has("401")
                      || !its.node().path("responses").has("403"))
              .map(Named::name)
              .toList(),
      doc -> ((ObjectNode) doc.at("/paths/~1office~1rounds/get")).putArray("security")),
  LOOKING_CHANGES_NOTHING(
      doc ->
          operations(doc)
              .filter(its -> its.name().endsWith(" get") && its.node().has("requestBody"))
              .map(Named::name)
              .toList(),
      doc -> ((ObjectNode) doc.at("/paths/~1rounds/get")).set("requestBody", doc.objectNode())),
  EVERY_OPERATION_IS_EXPLAINED_AND_NAMED_ONCE(
      doc -> {
        List<String> ids =
            operations(doc).map(its -> its.node().path("operationId").asText()).toList();
        List<String> bad = new ArrayList<>();
        operations(doc)
            .filter(its ->
                its.node().path("summary").asText().isBlank()
                    || its.node().path("description").asText().isBlank()
                    || ids.stream().filter(its.node().path("operationId").asText()::equals).count()
                        != 1)
            .map(Named::name)
            .forEach(bad::add);
        return bad;
      },
      doc -> ((ObjectNode) doc.at("/paths/~1rounds/get")).put("operationId", "getRound"));

  private final Function<ObjectNode, List<String>> check;
  private final Consumer<ObjectNode> tamper;

  DesignRule(Function<ObjectNode, List<String>> check, Consumer<ObjectNode> tamper) {
    this.check = check;
    this.tamper = tamper;
  }

  /// Where a document breaks the rule.
  List<String> broken(ObjectNode document) {
    return check.apply(document);
  }

  /// A document that breaks the rule.
  ObjectNode tampered(ObjectNode document) {
    ObjectNode copy = document.deepCopy();
    tamper.accept(copy);
    return copy;
  }

  private record Named(String name, JsonNode node) {}

  private static ObjectNode info(ObjectNode doc) {
    return (ObjectNode) doc.path("info");
  }

  private static List<JsonNode> list(JsonNode array) {
    List<JsonNode> all = new ArrayList<>();
    array.forEach(all::add);
    return all;
  }

  private static List<String> texts(JsonNode array) {
    return list(array).stream().map(JsonNode::asText).toList();
  }

  private static Stream<String> paths(ObjectNode doc) {
    return doc.path("paths").properties().stream().map(Map.Entry::getKey);
  }

  private static void paths(ObjectNode doc, String more) {
    ((ObjectNode) doc.path("paths")).set(more, doc.objectNode());
  }

  private static Stream<Named> operations(ObjectNode doc) {
    return doc.path("paths").properties().stream()
        .flatMap(path ->
            path.getValue().properties().stream()
                .map(its ->
                    new Named(
                        path.getKey() + " " + its.getKey().toLowerCase(Locale.ROOT),
                        its.getValue())));
  }

  private static Stream<JsonNode> parameters(ObjectNode doc) {
    return operations(doc).flatMap(its -> list(its.node().path("parameters")).stream());
  }

  private static void parameter(ObjectNode doc, String name) {
    ((ObjectNode) doc.at("/paths/~1rounds/get/parameters/0")).put("name", name);
  }

  private static Stream<Named> answers(ObjectNode doc) {
    return operations(doc)
        .flatMap(its ->
            its.node().path("responses").properties().stream()
                .map(one -> new Named(its.name() + " " + one.getKey(), one.getValue())));
  }

  private static JsonNode resolved(ObjectNode doc, JsonNode node) {
    return node.has("$ref") ? doc.at(node.path("$ref").asText().substring(1)) : node;
  }

  private static Stream<Named> properties(ObjectNode doc) {
    return doc.at("/components/schemas").properties().stream()
        .flatMap(thing ->
            thing.getValue().path("properties").properties().stream()
                .map(its -> new Named(thing.getKey() + "." + its.getKey(), its.getValue())));
  }
}
