package nl.speelveld.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.List;
import java.util.Optional;
import nl.speelveld.web.api.schema.Schema;
import nl.speelveld.web.api.schema.SchemaJson;

/// Holds answers against a shape, strictly: a field that is not described is a fault.
public final class AnswerShape {
  private final JsonSchema schema;

  private AnswerShape(JsonSchema schema) {
    this.schema = schema;
  }

  /// A shape as it is described.
  public static AnswerShape of(Schema shape) {
    SchemaJson writer = new SchemaJson(name -> Optional.empty());
    ObjectNode root = writer.of(shape);
    ObjectNode components = writer.components();
    for (JsonNode thing : components) {
      if (!thing.path("properties").isEmpty()) {
        ((ObjectNode) thing).put("additionalProperties", false);
      }
    }
    root.putObject("components").set("schemas", components);
    return new AnswerShape(
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                root, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build()));
  }

  /// What is wrong with an answer.
  public List<String> faults(JsonNode answer) {
    return schema.validate(answer).stream().map(Object::toString).limit(5).toList();
  }
}
