package nl.speelveld.web.api.operation;

import static nl.speelveld.report.text.Arg.arg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.speelveld.web.api.schema.RecordJson;
import nl.speelveld.web.api.schema.Schema;

/// The body of a call as a JSON object of a declared shape. A field that the shape does not have is
/// refused, as is one of another kind; nothing is guessed.
public final class JsonBody {
  private final ObjectNode node;

  private JsonBody(ObjectNode node) {
    this.node = node;
  }

  /// The body of a call.
  ///
  /// @throws ApiFault 400 where it is no JSON, 422 where it has another shape
  public static JsonBody of(Call call, Schema.Thing shape) {
    JsonNode tree = RecordJson.find(call.bodyText()).orElseThrow(() -> new ApiFault(400, "noJson"));
    if (!(tree instanceof ObjectNode object)) {
      throw wrong("{ … } ≠ " + tree.getNodeType());
    }
    List<String> known = shape.fields().stream().map(Schema.Field::name).toList();
    object
        .fieldNames()
        .forEachRemaining(name -> {
          if (!known.contains(name)) {
            throw wrong("\"" + name + "\" ∉ {" + String.join(", ", known) + "}");
          }
        });
    for (Schema.Field field : shape.fields()) {
      if (field.always() && !object.hasNonNull(field.name())) {
        throw wrong("\"" + field.name() + "\": ?");
      }
    }
    return new JsonBody(object);
  }

  private static ApiFault wrong(String what) {
    return new ApiFault(422, "jsonShape", arg("what", what));
  }

  /// A text that may be left out.
  public Optional<String> findText(String name) {
    if (!node.hasNonNull(name)) {
      return Optional.empty();
    }
    if (!node.get(name).isTextual()) {
      throw wrong("\"" + name + "\": " + node.get(name).getNodeType() + " ≠ STRING");
    }
    return Optional.of(node.get(name).textValue().strip());
  }

  /// A text that must be there and not be empty.
  public String text(String name) {
    return findText(name)
        .filter(its -> !its.isEmpty())
        .orElseThrow(() -> wrong("\"" + name + "\": \"\""));
  }

  /// A whole number from 0.
  public int whole(String name) {
    JsonNode its = node.path(name);
    if (!its.isIntegralNumber() || !its.canConvertToInt() || its.intValue() < 0) {
      throw wrong("\"" + name + "\": " + its + " ≠ 0, 1, 2 …");
    }
    return its.intValue();
  }

  /// One of these words.
  public String word(String name, String... known) {
    String its = text(name);
    if (!List.of(known).contains(its)) {
      throw wrong("\"" + name + "\" ∉ {" + String.join(", ", known) + "}");
    }
    return its;
  }

  /// A day: `2027-03-27`.
  public LocalDate day(String name) {
    try {
      return LocalDate.parse(text(name));
    } catch (DateTimeException none) {
      throw wrong("\"" + name + "\": 2027-03-27");
    }
  }

  /// A moment after RFC 3339.
  public Instant moment(String name) {
    try {
      return OffsetDateTime.parse(text(name)).toInstant();
    } catch (DateTimeException none) {
      throw wrong("\"" + name + "\": RFC 3339, 2027-03-27T08:00:00Z");
    }
  }
}
