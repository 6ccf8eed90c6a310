package nl.speelveld.rounds.rules;

import java.util.List;
import nl.speelveld.matching.rules.TieBreakRule;
import nl.speelveld.rounds.yaml.Section;
import nl.speelveld.rounds.yaml.YamlValue;

/// Reads what parts equals: a few words, `{score: column}`, or what becomes of them together:
/// `{equals: all in}`, with `score` or `order` for what parts them before.
final class TieBreakReader {
  private static final List<String> WORDS =
      List.of(
          "one number",
          "number per programme",
          "number per seat group",
          "cyclic",
          "distance then number",
          "as round");

  private static final List<String> ORDERS = List.of("class", "distance then number");

  private TieBreakReader() {}

  private static TieBreakRule score(Section section) {
    return new TieBreakRule.ScoreThenNumber(section.text("score"));
  }

  private static TieBreakRule equals(Section section) {
    boolean letIn = section.word("equals", List.of("all in", "all out")).equals("all in");
    TieBreakRule order = new TieBreakRule.OneNumber();
    if (section.has("score")) {
      order = score(section);
    } else if (section.has("order")
        && section.word("order", ORDERS).equals("distance then number")) {
      order = new TieBreakRule.DistanceThenNumber();
    }
    return new TieBreakRule.EqualsTogether(order, letIn);
  }

  static TieBreakRule read(Section holder) {
    if (holder.has("tieBreak") && holder.value("tieBreak") instanceof YamlValue.Fields) {
      Section section = holder.section("tieBreak");
      TieBreakRule rule = section.has("equals") ? equals(section) : score(section);
      section.end();
      return rule;
    }
    return switch (holder.word("tieBreak", WORDS)) {
      case "number per programme" -> new TieBreakRule.NumberPerProgramme();
      case "number per seat group" -> new TieBreakRule.NumberPerSeatGroup();
      case "cyclic" -> new TieBreakRule.Cyclic();
      case "distance then number" -> new TieBreakRule.DistanceThenNumber();
      case "as round" -> new TieBreakRule.AsRound();
      default -> new TieBreakRule.OneNumber(); // the first of the words
    };
  }

  static TieBreakRule readOrRound(Section holder) {
    return holder.has("tieBreak") ? read(holder) : new TieBreakRule.AsRound();
  }
}
