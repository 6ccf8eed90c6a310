package nl.speelveld.runs.enrolment;

import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.matching.draw.Families;
import nl.speelveld.matching.draw.FrozenRound;
import nl.speelveld.matching.draw.Rule;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.TieBreakRule;
import nl.speelveld.table.finding.Findings;

/// What is fixed before the draw, from files and rules.
final class Freezing {
  private Freezing() {}

  static FrozenRound of(RoundFiles files, PreparedRound prepared) {
    return FrozenRound.of(
        prepared.rules().title(), kind(files, prepared), rules(files), families(prepared));
  }

  /// What is wrong with names, before a round can be frozen.
  static Findings check(RoundFiles files, PreparedRound prepared) {
    return FrozenRound.check(
        prepared.rules().title(), kind(files, prepared), rules(files), families(prepared));
  }

  /// How numbers come about by these rules.
  static DrawKind kind(RoundFiles files, PreparedRound prepared) {
    if (files.isDrawnOnPaper()) {
      return DrawKind.SUPPLIED;
    }
    if (prepared.drawNames().stream().anyMatch(name -> !name.isEmpty())) {
      return DrawKind.PER_SEAT_GROUP;
    }
    return prepared.rules().tieBreak() instanceof TieBreakRule.Cyclic
        ? DrawKind.CYCLIC
        : DrawKind.SINGLE;
  }

  private static List<Rule> rules(RoundFiles files) {
    RoundRules rules = files.rules();
    return List.of(
        new Rule("file", files.rulesFingerprint().hex()),
        new Rule("version", Integer.toString(rules.version())));
  }

  private static Families families(PreparedRound prepared) {
    return new Families(
        prepared.market(),
        IntStream.range(0, prepared.market().applicants()).mapToObj(prepared::family).toList());
  }
}
