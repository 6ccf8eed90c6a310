package nl.speelveld.rounds.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.rounds.finding.FileFinding;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Reads one YAML document.
public final class YamlFile {
  private static final int MOST_CHARACTERS = 4_000_000;
  private static final int MOST_VALUES = 200_000;
  private static final int MOST_LEVELS = 60;

  private final String file;
  private final Findings.Collector findings;
  private int values;

  private YamlFile(String file, Findings.Collector findings) {
    this.file = file;
    this.findings = findings;
  }

  /// The values of a document; with a finding of why it cannot be read it is an empty text.
  public static YamlValue read(String file, String text, Findings.Collector findings) {
    return new YamlFile(file, findings).read(text);
  }

  private YamlValue read(String text) {
    YamlValue nothing = new YamlValue.Text(1, "");
    try {
      LoadSettings settings =
          LoadSettings.builder().setCodePointLimit(MOST_CHARACTERS).setLabel(file).build();
      checkDepth(new Parse(settings).parseString(text));
      Optional<Node> root = new Compose(settings).composeString(text);
      return root.map(node -> value(node, 0)).orElse(nothing);
    } catch (MarkedYamlEngineException fault) {
      long line = fault.getProblemMark().map(mark -> mark.getLine() + 1L).orElse(0L);
      findings.add(new FileFinding.Unreadable(Place.row(file, line), problem(fault)));
    } catch (YamlEngineException | TooMuch fault) {
      findings.add(new FileFinding.Unreadable(Place.file(file), "YAML"));
    }
    return nothing;
  }

  /// Refuses what would exhaust the stack: the parser gives events one by one, whatever their
  /// depth.
  private static void checkDepth(Iterable<Event> events) {
    int level = 0;
    for (Event event : events) {
      Event.ID kind = event.getEventId();
      level += kind == Event.ID.MappingStart || kind == Event.ID.SequenceStart ? 1 : 0;
      level -= kind == Event.ID.MappingEnd || kind == Event.ID.SequenceEnd ? 1 : 0;
      if (level > MOST_LEVELS) {
        throw new TooMuch();
      }
    }
  }

  /// The words of the parser, in one line and without what stood in the file.
  private static String problem(MarkedYamlEngineException fault) {
    return Optional.ofNullable(fault.getProblem())
        .map(words -> words.lines().findFirst().orElse("YAML"))
        .orElse("YAML");
  }

  private static final class TooMuch extends RuntimeException {}

  private YamlValue value(Node node, int level) {
    if (++values > MOST_VALUES || level > MOST_LEVELS) {
      throw new TooMuch();
    }
    long line = node.getStartMark().map(Mark::getLine).orElse(0) + 1L;
    if (node instanceof MappingNode mapping) {
      return fields(mapping, line, level);
    }
    if (node instanceof SequenceNode sequence) {
      List<YamlValue> items = new ArrayList<>();
      sequence.getValue().forEach(item -> items.add(value(item, level + 1)));
      return new YamlValue.Items(line, items);
    }
    return new YamlValue.Text(line, node instanceof ScalarNode scalar ? text(scalar) : "");
  }

  private static String text(ScalarNode scalar) {
    String text = scalar.getValue();
    boolean isNull = scalar.isPlain() && (text.equals("~") || text.equals("null"));
    return isNull ? "" : text;
  }

  private YamlValue fields(MappingNode mapping, long line, int level) {
    Map<String, YamlValue> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Node key = tuple.getKeyNode();
      long at = key.getStartMark().map(Mark::getLine).orElse(0) + 1L;
      if (key instanceof ScalarNode name) {
        if (fields.put(name.getValue(), value(tuple.getValueNode(), level + 1)) != null) {
          findings.add(new FileFinding.PartTwice(Place.row(file, at), name.getValue()));
        }
      } else {
        findings.add(new FileFinding.WrongValue(Place.row(file, at), "?", "name: …"));
      }
    }
    return new YamlValue.Fields(line, fields);
  }
}
