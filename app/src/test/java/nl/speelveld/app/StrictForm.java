package nl.speelveld.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.List;
import java.util.Optional;
import nl.speelveld.web.api.operation.Media;
import nl.speelveld.web.api.schema.SchemaJson;

/// Holds an answer of the API against the form that it declares, strictly.
final class StrictForm {
  private StrictForm() {}

  /// What is wrong with an answer; a field that is not described is a fault.
  static List<String> faults(Media form, JsonNode answer) {
    SchemaJson writer = new SchemaJson(name -> Optional.empty());
    ObjectNode root = writer.of(form.schema());
    ObjectNode components = writer.components();
    components.forEach(thing -> {
      boolean open = thing.path("properties").isEmpty() || isPartOfMore(thing);
      if (!open) {
        ((ObjectNode) thing).put("additionalProperties", false);
      }
    });
    root.putObject("components").set("schemas", components);
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(root)
        .validate(answer)
        .stream()
        .map(Object::toString)
        .limit(5)
        .toList();
  }

  /// Linked data, maps and OpenAPI have a form of their own, of which we describe the frame.
  private static boolean isPartOfMore(JsonNode thing) {
    JsonNode fields = thing.path("properties");
    return fields.has("@type")
        || (fields.has("kind") && fields.size() == 1)
        || (fields.has("type") && fields.size() == 1)
        || (fields.size() == 1 && (fields.has("title") || fields.has("url") || fields.has("name")));
  }
}
