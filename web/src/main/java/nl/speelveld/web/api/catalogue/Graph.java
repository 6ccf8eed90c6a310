package nl.speelveld.web.api.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Statements about things, as linked data has them.
///
/// @param things what is told of, in order
record Graph(List<Thing> things) {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final SequencedMap<String, String> PREFIXES = new LinkedHashMap<>();

  static {
    PREFIXES.put("dcat", "http://www.w3.org/ns/dcat#");
    PREFIXES.put("dct", "http://purl.org/dc/terms/");
    PREFIXES.put("foaf", "http://xmlns.com/foaf/0.1/");
    PREFIXES.put("vcard", "http://www.w3.org/2006/vcard/ns#");
  }

  Graph {
    things = List.copyOf(things);
  }

  /// Something that is told of.
  ///
  /// @param id its address; empty for a thing without a name
  /// @param type its kind: `dcat:Dataset`
  /// @param said what is said of it: `dct:title` and a value
  record Thing(String id, String type, List<Said> said) implements Value {
    Thing {
      said = List.copyOf(said);
    }
  }

  /// A statement.
  record Said(String about, Value value) {}

  /// What a statement says.
  sealed interface Value permits Thing, Uri, Words {}

  /// Another thing, by its address.
  record Uri(String address) implements Value {}

  /// Words in a language, or without one.
  record Words(String text, String language) implements Value {}

  /// The graph as JSON-LD.
  ObjectNode jsonLd() {
    ObjectNode root = NODES.objectNode();
    ObjectNode context = root.putObject("@context");
    PREFIXES.forEach(context::put);
    ArrayNode graph = root.putArray("@graph");
    things.forEach(thing -> graph.add(node(thing)));
    return root;
  }

  private static ObjectNode node(Thing thing) {
    ObjectNode node = NODES.objectNode();
    if (!thing.id().isEmpty()) {
      node.put("@id", thing.id());
    }
    node.put("@type", thing.type());
    Map<String, List<Value>> byName = new LinkedHashMap<>();
    thing
        .said()
        .forEach(
            its -> byName.computeIfAbsent(its.about(), name -> new ArrayList<>()).add(its.value()));
    byName.forEach((name, values) -> {
      if (values.size() == 1) {
        node.set(name, node(values.getFirst()));
      } else {
        ArrayNode all = node.putArray(name);
        values.forEach(value -> all.add(node(value)));
      }
    });
    return node;
  }

  private static JsonNode node(Value value) {
    return switch (value) {
      case Thing thing -> node(thing);
      case Uri(var address) -> NODES.objectNode().put("@id", address);
      case Words(var text, var language) ->
          language.isEmpty()
              ? NODES.textNode(text)
              : NODES.objectNode().put("@value", text).put("@language", language);
    };
  }

  /// The graph as Turtle.
  String turtle() {
    StringBuilder text = new StringBuilder();
    PREFIXES.forEach((name, address) ->
        text.append("@prefix ").append(name).append(": <").append(address).append("> .\n"));
    Map<String, Thing> named =
        new LinkedHashMap<>(); // each once, also who is told of inside others
    things.forEach(thing -> gather(thing, named));
    for (Thing thing : named.values()) {
      text.append("\n<")
          .append(thing.id())
          .append(">\n")
          .append(inside(thing, "  "))
          .append(" .\n");
    }
    return text.toString();
  }

  private static void gather(Thing thing, Map<String, Thing> named) {
    if (!thing.id().isEmpty()) {
      named.putIfAbsent(thing.id(), thing);
    }
    for (Said said : thing.said()) {
      if (said.value() instanceof Thing inner) {
        gather(inner, named);
      }
    }
  }

  private static String inside(Thing thing, String space) {
    List<String> lines = new ArrayList<>(List.of(space + "a " + thing.type()));
    thing.said().forEach(its -> lines.add(space + its.about() + " " + turtle(its.value(), space)));
    return String.join(" ;\n", lines);
  }

  private static String turtle(Value value, String space) {
    return switch (value) {
      case Thing thing when !thing.id().isEmpty() -> turtle(new Uri(thing.id()), space);
      case Thing thing -> "[\n" + inside(thing, space + "  ") + "\n" + space + "]";
      case Uri(var address) -> "<" + address.replaceAll("[<>\"{}|^`\\\\\\s]", "") + ">";
      case Words(var text, var language) ->
          '"'
              + text.replace("\\", "\\\\")
                  .replace("\"", "\\\"")
                  .replace("\n", "\\n")
                  .replace("\r", "\\r")
              + '"'
              + (language.isEmpty() ? "" : "@" + language);
    };
  }
}
