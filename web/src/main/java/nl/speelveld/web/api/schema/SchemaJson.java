package nl.speelveld.web.api.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Writes shapes as JSON Schema of draft 2020-12, which is what OpenAPI 3.1 has. Lives inside one
/// method: it gathers the named objects that it met.
public final class SchemaJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private final Function<String, Optional<String>> texts;
  private final Map<String, Schema.Thing> met = new LinkedHashMap<>();

  /// With these descriptions.
  ///
  /// @param texts description of a field by `Object.field` or `field`
  public SchemaJson(Function<String, Optional<String>> texts) {
    this.texts = texts;
  }

  /// A shape; a named object becomes a reference.
  public ObjectNode of(Schema schema) {
    ObjectNode node = NODES.objectNode();
    switch (schema) {
      case Schema.Text(_, var pattern, var format) -> {
        node.put("type", "string");
        if (!pattern.isEmpty()) {
          node.put("pattern", "^(?:" + pattern + ")$");
        }
        if (!format.isEmpty()) {
          node.put("format", format);
        }
      }
      case Schema.Whole(_, long least, long most) -> {
        node.put("type", "integer").put("minimum", least);
        if (most < Integer.MAX_VALUE) {
          node.put("maximum", most);
        }
      }
      case Schema.Decimal _ -> node.put("type", "number");
      case Schema.Flag _ -> node.put("type", "boolean");
      case Schema.Nothing _ -> node.put("type", "null");
      case Schema.OneOf(var words) -> {
        ArrayNode all = node.put("type", "string").putArray("enum");
        words.forEach(all::add);
      }
      case Schema.ListOf(var item) -> node.put("type", "array").set("items", of(item));
      case Schema.MapOf(_, var value) ->
          node.put("type", "object").set("additionalProperties", of(value));
      case Schema.Either(var shapes) -> {
        ArrayNode any = node.putArray("anyOf");
        shapes.forEach(shape -> any.add(of(shape)));
      }
      case Schema.Thing thing -> {
        meet(thing);
        node.put("$ref", "#/components/schemas/" + thing.name());
      }
    }
    return node;
  }

  private void meet(Schema.Thing thing) {
    Schema.Thing before = met.putIfAbsent(thing.name(), thing);
    if (before != null && !before.equals(thing)) {
      throw new IllegalStateException("two different shapes are called (" + thing.name() + ")");
    }
  }

  /// The named objects that were met so far, and those that they hold, by name.
  public ObjectNode components() {
    Map<String, ObjectNode> written = new java.util.TreeMap<>();
    while (written.size() < met.size()) { // ends: each turn writes one, and shapes are finite
      Schema.Thing next =
          met.values().stream()
              .filter(its -> !written.containsKey(its.name()))
              .findFirst()
              .orElseThrow();
      written.put(next.name(), object(next));
    }
    ObjectNode all = NODES.objectNode();
    written.forEach(all::set);
    return all;
  }

  private ObjectNode object(Schema.Thing thing) {
    ObjectNode node = NODES.objectNode().put("type", "object");
    texts.apply(thing.name()).ifPresent(text -> node.put("description", text));
    ArrayNode required = NODES.arrayNode();
    ObjectNode properties = NODES.objectNode();
    for (Schema.Field field : thing.fields()) {
      ObjectNode its = of(field.schema());
      texts
          .apply(thing.name() + "." + field.name())
          .or(() -> texts.apply(field.name()))
          .ifPresent(text -> its.put("description", text));
      properties.set(field.name(), its);
      if (field.always()) {
        required.add(field.name());
      }
    }
    if (!required.isEmpty()) {
      node.set("required", required);
    }
    node.set("properties", properties);
    return node;
  }

  /// One thing of a shape.
  public static JsonNode example(Schema schema) {
    return switch (schema) {
      case Schema.Text(var example, _, _) -> NODES.textNode(example);
      case Schema.Whole(long example, _, _) -> NODES.numberNode(example);
      case Schema.Decimal(double example) -> NODES.numberNode(example);
      case Schema.Flag(boolean example) -> NODES.booleanNode(example);
      case Schema.Nothing _ -> NODES.nullNode();
      case Schema.OneOf(var words) -> NODES.textNode(words.getFirst());
      case Schema.ListOf(var item) -> NODES.arrayNode().add(example(item));
      case Schema.MapOf(var name, var value) ->
          NODES.objectNode().<ObjectNode>set(name, example(value));
      case Schema.Either(var shapes) -> example(shapes.getFirst());
      case Schema.Thing thing -> {
        ObjectNode node = NODES.objectNode();
        thing.fields().forEach(field -> node.set(field.name(), example(field.schema())));
        yield node;
      }
    };
  }
}
