package nl.speelveld.rounds.yaml;

import java.util.List;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/// Writes one YAML document that [YamlFile] reads back value for value.
///
/// No line is folded, lists stand in under their name, and a text is quoted only where it must be:
/// `'s-Gravenhage` gets double quotes, so that its own sign stands as people write it.
public final class YamlText {
  private static final int NEVER_FOLD = 1_000_000;
  private static final Pattern SIMPLE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}' .,()/-]*");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
  private static final ScalarResolver KINDS = new CoreSchema().getScalarResolver();

  private YamlText() {}

  /// The text of a document.
  public static String write(YamlPart part) {
    DumpSettings settings =
        DumpSettings.builder()
            .setSchema(new CoreSchema())
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(NEVER_FOLD)
            .setSplitLines(false)
            .build();
    Written written = new Written();
    new Dump(settings).dumpNode(node(part), written);
    return written.text.toString();
  }

  private static Node node(YamlPart part) {
    return switch (part) {
      case YamlPart.Text(String text) -> text(text);
      case YamlPart.Plain(String text) ->
          new ScalarNode(KINDS.resolve(text, true), text, ScalarStyle.PLAIN);
      case YamlPart.Items(List<YamlPart> items, boolean inline) ->
          new SequenceNode(Tag.SEQ, items.stream().map(YamlText::node).toList(), style(inline));
      case YamlPart.Fields fields ->
          new MappingNode(
              Tag.MAP,
              fields.values().entrySet().stream()
                  .map(field -> new NodeTuple(text(field.getKey()), node(field.getValue())))
                  .toList(),
              style(fields.inline()));
    };
  }

  private static Node text(String text) {
    boolean ownSign = text.contains("'") && !SIMPLE.matcher(text).matches();
    boolean quoted = ownSign || UNSEEN.matcher(text).find();
    return new ScalarNode(Tag.STR, text, quoted ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN);
  }

  private static FlowStyle style(boolean inline) {
    return inline ? FlowStyle.FLOW : FlowStyle.BLOCK;
  }

  private static final class Written implements StreamDataWriter {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(String its) {
      text.append(its);
    }

    @Override
    public void write(String its, int from, int length) {
      text.append(its, from, from + length);
    }
  }
}
