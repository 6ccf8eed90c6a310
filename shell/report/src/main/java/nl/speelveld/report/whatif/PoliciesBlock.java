package nl.speelveld.report.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.runs.whatif.Outcome;
import nl.speelveld.simulation.policy.Policy;

/// What was asked, policy by policy: its place in the agenda, and what is known of its effect.
final class PoliciesBlock {
  private PoliciesBlock() {}

  static Block of(Telling telling) {
    List<List<String>> rows = new ArrayList<>();
    for (Outcome outcome : telling.outcomes()) {
      for (Policy policy : outcome.scenario().policies()) {
        rows.add(
            List.of(
                outcome.scenario().name(),
                PolicyWords.fully(policy, telling),
                Integer.toString(policy.from()),
                telling.say("whatif.group." + policy.measure().group().name()),
                telling.say("whatif.evidence." + policy.measure().evidence().name())));
      }
    }
    return new Block(
        "policies",
        telling.say("whatif.policies.heading", arg("n", rows.size())),
        List.of(telling.say("whatif.policies.agenda"), telling.say("whatif.policies.evidence")),
        List.of(),
        List.of(
            new DataTable(
                "policies",
                telling.say("whatif.table.policies"),
                telling.columns("scenario", "policy", "from", "agenda", "evidence"),
                rows)),
        List.of());
  }
}
