package nl.speelveld.web.api.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Writes records as JSON, in the shape that [RecordSchema] gives.
public final class RecordJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private RecordJson() {}

  /// A record as a tree; what is absent has no field.
  public static ObjectNode of(Record record) {
    ObjectNode node = NODES.objectNode();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = value(record, component);
      if (value instanceof Optional<?> maybe) {
        maybe.ifPresent(its -> node.set(component.getName(), tree(its)));
      } else {
        node.set(component.getName(), tree(value));
      }
    }
    return node;
  }

  /// The tree as text, with line breaks for people who read it.
  public static String print(JsonNode tree) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON cannot be printed", e);
    }
  }

  /// The tree that a text holds; empty where the text is no JSON.
  public static Optional<JsonNode> find(String text) {
    try {
      return Optional.ofNullable(MAPPER.readTree(text)).filter(its -> !its.isMissingNode());
    } catch (JsonProcessingException noJson) {
      return Optional.empty();
    }
  }

  /// The word for a constant: `NOT_CHECKED` → `not-checked`.
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static JsonNode tree(Object value) {
    return switch (value) {
      case Record record -> of(record);
      case Enum<?> constant -> NODES.textNode(word(constant));
      case Boolean flag -> NODES.booleanNode(flag);
      case Integer number -> NODES.numberNode(number);
      case Long number -> NODES.numberNode(number);
      case Double number -> NODES.numberNode(number);
      case List<?> list -> {
        ArrayNode array = NODES.arrayNode();
        list.forEach(item -> array.add(tree(item)));
        yield array;
      }
      case Map<?, ?> map -> {
        ObjectNode node = NODES.objectNode();
        map.forEach((name, its) -> node.set(String.valueOf(name), tree(its)));
        yield node;
      }
      default -> NODES.textNode(value.toString()); // texts, moments and days
    };
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "component (" + component.getName() + ") of (" + record.getClass() + ") is hidden", e);
    }
  }
}
