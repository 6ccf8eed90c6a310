package nl.speelveld.runs.enrolment;

import java.util.List;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.matching.draw.FrozenRound;
import nl.speelveld.matching.draw.Rule;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.round.RoundFreezing;
import nl.speelveld.matching.rules.Mechanism;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// What is fixed before the draw, from files and rules.
final class Freezing {
  private Freezing() {}

  static FrozenRound of(RoundFiles files, PreparedRound prepared) {
    return RoundFreezing.freeze(prepared, kind(files, prepared), rules(files));
  }

  /// What is wrong with names and rules, before a round can be frozen.
  static Findings check(RoundFiles files, PreparedRound prepared) {
    Findings.Collector findings = Findings.collector();
    findings.addAll(RoundFreezing.check(prepared, kind(files, prepared), rules(files)));
    if (prepared.rules().mechanism() instanceof Mechanism.GradeByGrade grades) {
      grades
          .togetherColumn()
          .ifPresent(column ->
              findings.add(
                  new StepFinding.OtherWishesThanFrozen(Place.file("round.yaml"), column)));
    }
    return findings.toFindings();
  }

  /// How numbers come about by these rules.
  static DrawKind kind(RoundFiles files, PreparedRound prepared) {
    return files.isDrawnOnPaper() ? DrawKind.SUPPLIED : RoundFreezing.kind(prepared);
  }

  private static List<Rule> rules(RoundFiles files) {
    RoundRules rules = files.rules();
    return List.of(
        new Rule("file", files.rulesFingerprint().hex()),
        new Rule("version", Integer.toString(rules.version())));
  }
}
