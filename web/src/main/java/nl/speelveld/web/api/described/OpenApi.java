package nl.speelveld.web.api.described;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.HandlerType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.speelveld.report.text.Language;
import nl.speelveld.web.api.answering.Problems;
import nl.speelveld.web.api.operation.Access;
import nl.speelveld.web.api.operation.Media;
import nl.speelveld.web.api.operation.Operation;
import nl.speelveld.web.api.operation.Parameter;
import nl.speelveld.web.api.schema.Schema;
import nl.speelveld.web.api.schema.SchemaJson;
import nl.speelveld.web.parts.Contact;

/// The OpenAPI 3.1 document of operations. Lives inside one method.
public final class OpenApi {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String KEY = "key";

  private final List<Operation> operations;
  private final Site site;
  private final Words words;
  private final SchemaJson schemas;

  /// Where the API is.
  ///
  /// @param address address of the installation without a slash at the end; empty for the one from
  ///   which the document was had
  /// @param contact whom to ask
  /// @param language language of the sentences
  public record Site(String address, Contact contact, Language language) {}

  private OpenApi(List<Operation> operations, Site site) {
    this.operations = operations;
    this.site = site;
    this.words = new Words(site.language());
    this.schemas = new SchemaJson(words::findField);
  }

  /// The document.
  public static ObjectNode of(List<Operation> operations, Site site) {
    return new OpenApi(operations, site).document();
  }

  private ObjectNode document() {
    ObjectNode root = NODES.objectNode().put("openapi", "3.1.0");
    root.set("info", info());
    root.putArray("servers").addObject().put("url", site.address() + "/v1");
    ArrayNode tags = root.putArray("tags");
    for (String tag : operations.stream().map(Operation::tag).distinct().toList()) {
      tags.addObject().put("name", tag).put("description", words.say("tag." + tag));
    }
    ObjectNode paths = root.putObject("paths");
    Map<String, List<Operation>> byPath =
        operations.stream()
            .collect(
                Collectors.groupingBy(Operation::path, LinkedHashMap::new, Collectors.toList()));
    byPath.forEach((path, its) -> paths.set(path.substring("/v1".length()), path(its)));
    root.set("components", components());
    return root;
  }

  private ObjectNode info() {
    ObjectNode info = NODES.objectNode().put("title", "Speelveld");
    info.put("summary", words.say("info.summary")).put("description", words.say("info.text"));
    info.put("version", Problems.API_VERSION);
    info.putObject("contact")
        .put("name", site.contact().name())
        .put("email", site.contact().email())
        .put("url", site.contact().url());
    info.putObject("license").put("name", "EUPL-1.2").put("identifier", "EUPL-1.2");
    return info;
  }

  private ObjectNode path(List<Operation> its) {
    ObjectNode node = NODES.objectNode();
    its.forEach(operation ->
        node.set(operation.method().name().toLowerCase(Locale.ROOT), operation(operation)));
    return node;
  }

  private ObjectNode operation(Operation operation) {
    ObjectNode node = NODES.objectNode().put("operationId", operation.id());
    node.putArray("tags").add(operation.tag());
    node.put("summary", words.title(operation)).put("description", description(operation));
    ArrayNode security = node.putArray("security");
    if (!operation.access().isPublic()) {
      security.addObject().putArray(KEY);
    }
    ArrayNode parameters = NODES.arrayNode();
    operation.parameters().forEach(its -> parameters.add(parameter(operation, its)));
    if (!parameters.isEmpty()) {
      node.set("parameters", parameters);
    }
    operation
        .takes()
        .ifPresent(body -> {
          ObjectNode taken = node.putObject("requestBody").put("required", true);
          taken.put("description", words.say("op." + operation.id() + ".body"));
          taken.set("content", content(body.forms()));
        });
    node.set("responses", responses(operation));
    return node;
  }

  private String description(Operation operation) {
    String roles = roles(operation.access(), words);
    return words.text(operation) + (roles.isEmpty() ? "" : " " + roles);
  }

  /// Who may call an operation, in a sentence; empty for whoever asks.
  static String roles(Access access, Words words) {
    return access.isPublic()
        ? ""
        : words.say("needs.role")
            + " "
            + access.roles().stream()
                .sorted()
                .map(role -> words.say("role." + role.id()))
                .collect(Collectors.joining(", "))
            + ".";
  }

  private ObjectNode parameter(Operation operation, Parameter its) {
    ObjectNode node = NODES.objectNode().put("name", its.name());
    node.put("in", its.in().name().toLowerCase(Locale.ROOT));
    node.put("description", words.text(operation, its)).put("required", its.required());
    ObjectNode schema = schemas.of(its.schema());
    if (!its.usual().isEmpty()) {
      schema.set("default", typed(its));
    }
    node.set("schema", schema);
    if (its.schema() instanceof Schema.ListOf) {
      node.put("style", "form").put("explode", true);
    }
    node.set("example", SchemaJson.example(its.schema()));
    return node;
  }

  private static JsonNode typed(Parameter its) {
    return its.schema() instanceof Schema.Whole
        ? NODES.numberNode(Long.parseLong(its.usual()))
        : NODES.textNode(its.usual());
  }

  private ObjectNode content(List<Media> forms) {
    ObjectNode content = NODES.objectNode();
    for (Media form : forms) {
      ObjectNode its = content.putObject(form.type());
      its.set("schema", schemas.of(form.schema()));
      its.set("example", SchemaJson.example(form.schema()));
    }
    return content;
  }

  private ObjectNode responses(Operation operation) {
    ObjectNode all = NODES.objectNode();
    Operation.Done done = operation.gives();
    ObjectNode good = all.putObject(Integer.toString(done.status()));
    good.put("description", words.status(done.status()));
    ObjectNode headers = good.putObject("headers");
    headers.putObject("API-Version").put("$ref", "#/components/headers/API-Version");
    if (operation.method().equals(HandlerType.GET)) {
      headers.set("ETag", header("ETag"));
    }
    done.headers().forEach(name -> headers.set(name, header(name)));
    if (!done.forms().isEmpty()) {
      good.set("content", content(done.forms()));
    }
    if (operation.method().equals(HandlerType.GET)) {
      ObjectNode same = all.putObject("304").put("description", words.status(304));
      same.putObject("headers")
          .putObject("API-Version")
          .put("$ref", "#/components/headers/API-Version");
    }
    for (int status : operation.refusals()) {
      all.putObject(Integer.toString(status))
          .put("$ref", "#/components/responses/Problem" + status);
    }
    return all;
  }

  private ObjectNode header(String name) {
    ObjectNode node = NODES.objectNode().put("description", words.header(name));
    node.putObject("schema").put("type", "string");
    return node;
  }

  private ObjectNode components() {
    ObjectNode components = NODES.objectNode();
    ObjectNode headers = components.putObject("headers");
    headers.set("API-Version", header("API-Version").put("required", true));
    ObjectNode responses = components.putObject("responses");
    operations.stream()
        .flatMap(its -> its.refusals().stream())
        .distinct()
        .sorted()
        .forEach(status -> responses.set("Problem" + status, problem(status)));
    components
        .putObject("securitySchemes")
        .putObject(KEY)
        .put("type", "http")
        .put("scheme", "bearer")
        .put("description", words.say("security.key"));
    components.set("schemas", schemas.components());
    return components;
  }

  private ObjectNode problem(int status) {
    ObjectNode node = NODES.objectNode().put("description", words.status(status));
    ObjectNode headers = node.putObject("headers");
    headers.putObject("API-Version").put("$ref", "#/components/headers/API-Version");
    if (status == 429) {
      headers.set("Retry-After", header("Retry-After"));
    }
    ObjectNode content = node.putObject("content").putObject(Problems.TYPE);
    content.set("schema", schemas.of(Problems.shape()));
    ObjectNode example = (ObjectNode) SchemaJson.example(Problems.shape());
    example.put("status", status).put("title", words.status(status));
    example.remove(List.of("findings", "findingsInAll"));
    content.set("example", example);
    return node;
  }
}
