package nl.speelveld.web.officer.rules;

import java.util.List;
import nl.speelveld.runs.enrolment.questions.RulesFit;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.web.page.Page;

/// What stands on every page of rules beside its own content.
///
/// @param it the round and its rules
/// @param advice what is doubtful or wrong, what stops a draw first
public record RulesView(Opened it, List<Advice> advice) {
  public RulesView {
    advice = List.copyOf(advice);
  }

  static RulesView of(Opened it, Page page) {
    Findings findings =
        it.data()
            .map(data -> RulesFit.of(it.rules(), data))
            .orElseGet(() -> RulesFit.of(it.rules()));
    return new RulesView(it, Advice.of(findings, page.language()));
  }

  /// Advice on one part of the rules, what says the same together.
  ///
  /// @param path address of the part behind that of the rules; empty for all of them
  public List<Advice.Group> adviceOn(String path) {
    return Advice.grouped(
        advice.stream().filter(its -> path.isEmpty() || its.path().equals(path)).toList());
  }

  /// How many remarks there are on other parts.
  ///
  /// @param path address of the part behind that of the rules; empty for all of them
  public int adviceElsewhere(String path) {
    return (int) advice.stream().filter(its -> !path.isEmpty() && !its.path().equals(path)).count();
  }

  /// Address of the rules.
  public String path() {
    return it.path();
  }
}
