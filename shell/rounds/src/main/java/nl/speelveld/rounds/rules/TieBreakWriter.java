package nl.speelveld.rounds.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.speelveld.matching.rules.TieBreakRule;
import nl.speelveld.rounds.yaml.YamlPart;

/// Writes what parts equals as [TieBreakReader] reads it.
final class TieBreakWriter {
  private TieBreakWriter() {}

  static YamlPart write(TieBreakRule rule) {
    return switch (rule) {
      case TieBreakRule.OneNumber() -> new YamlPart.Text("one number");
      case TieBreakRule.NumberPerProgramme() -> new YamlPart.Text("number per programme");
      case TieBreakRule.NumberPerSeatGroup() -> new YamlPart.Text("number per seat group");
      case TieBreakRule.Cyclic() -> new YamlPart.Text("cyclic");
      case TieBreakRule.DistanceThenNumber() -> new YamlPart.Text("distance then number");
      case TieBreakRule.AsRound() -> new YamlPart.Text("as round");
      case TieBreakRule.ScoreThenNumber(String column) ->
          new YamlPart.Fields(Map.of("score", new YamlPart.Text(column)), true);
      case TieBreakRule.EqualsTogether(TieBreakRule order, boolean letIn) -> equals(order, letIn);
    };
  }

  private static YamlPart equals(TieBreakRule order, boolean letIn) {
    Map<String, YamlPart> fields = new LinkedHashMap<>();
    fields.put("equals", new YamlPart.Text(letIn ? "all in" : "all out"));
    if (order instanceof TieBreakRule.ScoreThenNumber(String column)) {
      fields.put("score", new YamlPart.Text(column));
    } else if (order instanceof TieBreakRule.DistanceThenNumber) {
      fields.put("order", new YamlPart.Text("distance then number"));
    }
    return new YamlPart.Fields(fields, true);
  }
}
