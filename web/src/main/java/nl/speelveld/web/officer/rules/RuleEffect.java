package nl.speelveld.web.officer.rules;

import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.chances.DrawSettings;
import nl.speelveld.matching.round.RoundData;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.report.answers.ComparisonAnswer;
import nl.speelveld.report.story.Block;
import nl.speelveld.runs.enrolment.questions.ComparisonReport;
import nl.speelveld.runs.enrolment.questions.RuleChange;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.table.disclosure.DisclosureRules;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.web.page.Page;

/// What a change of rules would do, in words and tables.
///
/// @param state how it went: `compared`, `noLists`, `beforeRefused`, `afterRefused`
/// @param heading what comes of it, in a sentence
/// @param rows the figures that matter most
/// @param blocks all others
/// @param faults why it could not be asked
/// @param whose title of the round whose children and lists were asked; empty for none
public record RuleEffect(
    String state,
    String heading,
    List<EffectRows.Row> rows,
    List<Block> blocks,
    List<Advice> faults,
    String whose) {
  // who runs the round sees its children by name, so nothing is hidden from her
  private static final DisclosureRules INSIDE = new DisclosureRules(1, 1, false, 1);
  private static final long SEED = 2027;
  private static final int FEWEST_DRAWS = 20;
  private static final int MOST_DRAWS = 200;
  private static final int CHILDREN_DRAWN = 200_000;

  // what is near home stands among the figures that matter most
  private static final String NEAR = "near";

  public RuleEffect {
    rows = List.copyOf(rows);
    blocks = List.copyOf(blocks);
    faults = List.copyOf(faults);
  }

  /// Children and lists of a round.
  record Lists(OfficeRound round, RoundData data) {}

  static RuleEffect of(Page page, RoundRules before, RoundRules after, Optional<Lists> lists) {
    if (lists.isEmpty()) {
      return without("noLists", Findings.none(), page, "");
    }
    RoundData data = lists.get().data();
    String whose = lists.get().round().title();
    return switch (RuleChange.of(before, after, data, settings(data.applicants().rows()))) {
      case RuleChange.Result.NoLists() -> without("noLists", Findings.none(), page, "");
      case RuleChange.Result.BeforeRefused(Findings findings) ->
          without("beforeRefused", findings, page, whose);
      case RuleChange.Result.AfterRefused(Findings findings) ->
          without("afterRefused", findings, page, whose);
      case RuleChange.Result.Compared(ComparisonReport report) -> compared(page, report, whose);
    };
  }

  private static RuleEffect without(String state, Findings findings, Page page, String whose) {
    return new RuleEffect(
        state, "", List.of(), List.of(), Advice.of(findings, page.language()), whose);
  }

  private static RuleEffect compared(Page page, ComparisonReport report, String whose) {
    EffectRows rows = new EffectRows(page, report);
    return new RuleEffect(
        "compared",
        rows.heading(),
        rows.all(),
        ComparisonAnswer.of(report, INSIDE, page.language()).blocks().stream()
            .filter(block -> !block.id().equals(NEAR))
            .toList(),
        List.of(),
        whose);
  }

  /// Few draws for many children: the answer comes while somebody waits, and says how sure it is.
  private static DrawSettings settings(int children) {
    int draws = Math.clamp(CHILDREN_DRAWN / Math.max(1, children), FEWEST_DRAWS, MOST_DRAWS);
    return new DrawSettings(draws, SEED, 2);
  }
}
