package nl.speelveld.runs.enrolment.questions;

import java.util.List;
import nl.speelveld.matching.lint.RuleLint;
import nl.speelveld.matching.round.RoundData;
import nl.speelveld.matching.round.RoundPreparation;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.table.finding.Findings;

/// What is doubtful or wrong about rules, for who edits them: what the rules alone show, and
/// whether they fit the schools, seats and children that are there. Lists are not asked, for while
/// rules are edited there are none.
public final class RulesFit {
  private RulesFit() {}

  /// What the rules alone show.
  public static Findings of(RoundRules rules) {
    return RuleLint.of(rules);
  }

  /// What the rules show, and what does not fit: columns that are not there, numbers of seats that
  /// cannot be.
  public static Findings of(RoundRules rules, RoundData data) {
    Findings.Collector all = Findings.collector();
    all.addAll(
        RoundPreparation.prepare(
                WhoGoesFirst.asked(rules).with(rules.mechanism()),
                WhoGoesFirst.with(data, List.of(), ""))
            .findings());
    all.addAll(RuleLint.of(rules));
    return all.toFindings();
  }
}
