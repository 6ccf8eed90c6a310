package nl.speelveld.web.api.described;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.speelveld.web.api.operation.Call;
import nl.speelveld.web.api.operation.Media;
import nl.speelveld.web.api.operation.Operation;
import nl.speelveld.web.api.operation.Reply;
import nl.speelveld.web.api.schema.Schema;
import nl.speelveld.web.parts.WebSettings;

/// The operations that give the description of all operations, these among them.
public final class DocumentOperations {
  private static final String YAML = "application/yaml";
  private final WebSettings settings;
  private final Supplier<List<Operation>> all;

  /// Over a table that these operations are part of.
  public DocumentOperations(WebSettings settings, Supplier<List<Operation>> all) {
    this.settings = settings;
    this.all = all;
  }

  /// The operations.
  public List<Operation> operations() {
    Schema.Thing shape =
        new Schema.Thing(
            "OpenApiDocument",
            List.of(
                Schema.always("openapi", Schema.text("3.1.0")),
                Schema.always("info", some("InfoObject", "title", "Speelveld")),
                Schema.always("servers", new Schema.ListOf(some("ServerObject", "url", "/v1"))),
                Schema.always("tags", new Schema.ListOf(some("TagObject", "name", "monitor"))),
                Schema.always("paths", new Schema.Thing("PathsObject", List.of())),
                Schema.always("components", new Schema.Thing("ComponentsObject", List.of()))));
    return List.of(
        Operation.get("/v1/openapi.json", "getOpenApi", this::json)
            .giving(200, Media.json(shape))
            .withHeaders("Content-Language"),
        Operation.get("/v1/openapi.yaml", "getOpenApiYaml", this::yaml)
            .giving(200, new Media(YAML, Schema.text("openapi: \"3.1.0\"")))
            .withHeaders("Content-Language"));
  }

  private static Schema.Thing some(String name, String field, String example) {
    return new Schema.Thing(name, List.of(Schema.always(field, Schema.text(example))));
  }

  private Reply json(Call call) {
    return told(Reply.tree(Media.JSON, document(call)), call);
  }

  private Reply yaml(Call call) {
    return told(Reply.text(YAML, yaml(document(call), "")), call);
  }

  private static Reply told(Reply reply, Call call) {
    return reply.with("Content-Language", call.language().code()).kept(Reply.Keep.MINUTES);
  }

  private ObjectNode document(Call call) {
    return OpenApi.of(
        all.get(), new OpenApi.Site(call.home(), settings.operations().contact(), call.language()));
  }

  /// A tree as YAML: blocks for objects and lists, every text between quotes as JSON writes it,
  /// which YAML reads too.
  static String yaml(JsonNode tree, String space) {
    if (tree.isObject() && !tree.isEmpty()) {
      return tree.properties().stream()
          .map(its -> space + key(its) + inside(its.getValue(), space))
          .collect(Collectors.joining());
    }
    StringBuilder text = new StringBuilder();
    tree.forEach(item -> text.append(space).append("-").append(inside(item, space)));
    return text.toString();
  }

  private static String key(Map.Entry<String, JsonNode> field) {
    boolean plain = field.getKey().toLowerCase(Locale.ROOT).matches("[a-z][a-z0-9-]*");
    return (plain ? field.getKey() : '"' + field.getKey() + '"') + ":";
  }

  private static String inside(JsonNode node, String space) {
    return node.isContainerNode() && !node.isEmpty()
        ? "\n" + yaml(node, space + "  ")
        : " " + node + "\n";
  }
}
