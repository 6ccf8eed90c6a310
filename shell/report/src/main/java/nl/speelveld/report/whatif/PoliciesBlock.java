package nl.speelveld.report.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.runs.whatif.Outcome;
import nl.speelveld.simulation.policy.Policy;
import nl.speelveld.simulation.policy.Size;

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
        sentences(telling),
        List.of(),
        List.of(
            new DataTable(
                "policies",
                telling.say("whatif.table.policies"),
                telling.columns("scenario", "policy", "from", "agenda", "evidence"),
                rows)),
        List.of());
  }

  /// What the agenda is, that sizes were drawn, and where those come from that nobody gave.
  private static List<String> sentences(Telling telling) {
    List<String> sentences = new ArrayList<>();
    sentences.add(telling.say("whatif.policies.agenda"));
    sentences.add(telling.say("whatif.policies.evidence"));
    Set<Size> usual = EnumSet.noneOf(Size.class);
    boolean anyDrawn = false;
    for (Outcome outcome : telling.outcomes()) {
      anyDrawn |= !outcome.scenario().unknownSizes().isEmpty();
      for (Policy policy : outcome.scenario().policies()) {
        policy
            .sizes()
            .forEach((size, range) -> {
              if (size.findUsual().equals(Optional.of(range))) {
                usual.add(size);
              }
            });
      }
    }
    if (anyDrawn) {
      sentences.add(telling.say("whatif.policies.drawn"));
    }
    usual.forEach(size -> sentences.add(telling.say("whatif.usual." + size.name())));
    return sentences;
  }
}
