package nl.speelveld.report.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import nl.speelveld.report.published.Cell;
import nl.speelveld.runs.data.SourceFile;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.Interval;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Findings;

/// The one result shape in JSON: a figure with everything that it rests on.
final class Json {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /// What stands in the place of a number that is not shown.
  static final String SUPPRESSED = "suppressed";

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  static String print(ObjectNode node) {
    try {
      return MAPPER.writeValueAsString(node) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON cannot be printed", e);
    }
  }

  /// A figure, complete: value or reason, interval and how it was made, and its basis.
  static ObjectNode figure(Entry entry, Basis basis) {
    ObjectNode node = object();
    node.put("part", entry.part());
    if (!entry.subject().isEmpty()) {
      node.put("subject", entry.subject());
    }
    values(node, entry.figure());
    node.put("unit", basis.unit()).put("groups", basis.groups());
    node.put("reference", basis.reference());
    node.put("year", entry.year());
    if (entry.registration().equals(basis.registration())) {
      node.put("referenceDate", basis.referenceDate());
    }
    node.put("registration", entry.registration());
    node.put("sources", "#/basis/sources");
    node.put("version", basis.version()).put("command", basis.command());
    return node;
  }

  static void values(ObjectNode node, Figure figure) {
    node.put("id", figure.id());
    value(node, "value", figure.value());
    figure.corrected().ifPresent(value -> value(node, "corrected", value));
    figure.interval().ifPresent(interval -> node.set("interval", interval(interval)));
    figure.byChance().ifPresent(value -> value(node, "byChance", value));
    figure.bounds().ifPresent(interval -> node.set("bounds", interval(interval)));
  }

  /// A value, or `<name>Reason` with the reason why there is none.
  static void value(ObjectNode node, String name, IndexValue value) {
    switch (value) {
      case IndexValue.Defined(double number) -> node.put(name, number);
      case IndexValue.Undefined(IndexValue.Reason reason) ->
          node.put(name.equals("value") ? "reason" : name + "Reason", reason.name());
    }
  }

  static ObjectNode interval(Interval interval) {
    return object()
        .put("low", interval.low())
        .put("high", interval.high())
        .put("level", interval.level())
        .put("method", interval.method().name());
  }

  /// A controlled number, or `"suppressed"`.
  static void cell(ObjectNode node, String name, Cell cell) {
    switch (cell) {
      case Cell.Shown(double value) -> {
        if (value == Math.rint(value)) {
          node.put(name, Math.round(value));
        } else {
          node.put(name, value);
        }
      }
      case Cell.Hidden ignored -> node.put(name, SUPPRESSED);
    }
  }

  static void optional(ObjectNode node, String name, Optional<Double> value) {
    value.ifPresent(number -> node.put(name, number));
  }

  static ObjectNode basis(Basis basis) {
    ObjectNode node = object();
    node.put("unit", basis.unit()).put("groups", basis.groups());
    node.put("reference", basis.reference()).put("referenceDate", basis.referenceDate());
    node.put("registration", basis.registration());
    ArrayNode sources = node.putArray("sources");
    for (SourceFile file : basis.sources()) {
      sources
          .addObject()
          .put("id", file.id())
          .put("name", file.name())
          .put("description", file.description())
          .put("publisher", file.publisher())
          .put("licence", file.licence())
          .put("referenceDate", file.referenceDate())
          .put("sha256", file.sha256())
          .put("rows", file.rows());
    }
    return node.put("version", basis.version()).put("command", basis.command());
  }

  static ObjectNode place(Municipality place) {
    return object()
        .put("code", place.code())
        .put("name", place.name())
        .put("province", place.province())
        .put("residents", place.residents())
        .put("urbanity", place.urbanity().name());
  }

  static ArrayNode findings(Findings findings) {
    ArrayNode array = array();
    for (Finding finding : findings.kept()) {
      array
          .addObject()
          .put("code", finding.code())
          .put("severity", finding.severity().name())
          .put("file", finding.place().file())
          .put("row", finding.place().row())
          .put("field", finding.place().field());
    }
    return array;
  }
}
