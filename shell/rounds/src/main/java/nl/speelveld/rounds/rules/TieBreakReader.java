package nl.speelveld.rounds.rules;

import java.util.List;
import nl.speelveld.matching.rules.TieBreakRule;
import nl.speelveld.rounds.yaml.Section;
import nl.speelveld.rounds.yaml.YamlValue;

/// Reads what parts equals: a few words, or `{score: column}`.
final class TieBreakReader {
  private static final List<String> WORDS =
      List.of(
          "one number",
          "number per programme",
          "number per seat group",
          "cyclic",
          "distance then number",
          "as round");

  private TieBreakReader() {}

  static TieBreakRule read(Section holder) {
    if (holder.has("tieBreak") && holder.value("tieBreak") instanceof YamlValue.Fields) {
      Section section = holder.section("tieBreak");
      TieBreakRule rule = new TieBreakRule.ScoreThenNumber(section.text("score"));
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
