package nl.speelveld.web.officer.rules.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.Mechanism;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.SeatRules;
import nl.speelveld.matching.rules.SeatRules.ContingentRule;

/// One reason to go first, and the order in which they stand.
///
/// A part of the seats that counts every priority goes on doing so when one comes or goes; a part
/// that names those it counts loses the one that goes.
public final class PriorityForm {
  private PriorityForm() {}

  /// The fields of a new priority.
  public static FormFields blank() {
    return FormFields.empty()
        .with("nl", "")
        .with("en", "")
        .with("percent", "100")
        .with(ConditionForm.fields(ConditionLine.blank(ConditionLine.Kind.ALL), "when"));
  }

  /// What stands in the fields; without those of the condition where no form can show it.
  public static FormFields of(PriorityRule rule) {
    FormFields fields =
        FormFields.empty()
            .with("nl", rule.nl())
            .with("en", rule.en())
            .with("percent", Integer.toString(rule.percent()));
    return ConditionForm.find(rule.when())
        .map(line -> fields.with(ConditionForm.fields(line, "when")))
        .orElse(fields);
  }

  /// The rules with what stands in the fields.
  ///
  /// @param id the priority that is changed; empty for a new one, which comes last
  public static Edit apply(RoundRules rules, Optional<String> id, FormFields fields) {
    Optional<PriorityRule> before = id.flatMap(its -> find(rules, its));
    FieldReading reading = new FieldReading(fields);
    String nl = reading.needed("nl");
    String en = reading.needed("en");
    int percent = reading.whole("percent", 1, 100);
    Optional<Condition> kept = before.map(PriorityRule::when);
    Condition when =
        kept.isPresent() && kept.flatMap(ConditionForm::find).isEmpty()
            ? kept.get()
            : ConditionForm.condition(reading, "when", kept);
    return reading.edit(() -> {
      String name = before.map(PriorityRule::id).orElseGet(() -> ShortName.of(nl, ids(rules)));
      PriorityRule after = new PriorityRule(name, nl, en, when, percent);
      List<PriorityRule> others = new ArrayList<>(rules.priorities());
      before.ifPresentOrElse(
          its -> others.set(others.indexOf(its), after), () -> others.add(after));
      return with(rules, others);
    });
  }

  /// The rules with a priority one place higher or lower; the same where it stands there already.
  ///
  /// @param places how many places later, -1 for one earlier
  public static RoundRules moved(RoundRules rules, String id, int places) {
    int row = ids(rules).indexOf(id);
    int to = row + places;
    if (row < 0 || to < 0 || to >= rules.priorities().size()) {
      return rules;
    }
    List<PriorityRule> others = new ArrayList<>(rules.priorities());
    others.add(to, others.remove(row));
    return with(rules, others);
  }

  /// The rules without a priority; refused where the mechanism speaks of it.
  public static Edit removed(RoundRules rules, String id) {
    if (rules.mechanism() instanceof Mechanism.GradeByGrade grades
        && grades.siblings().filter(its -> its.priority().equals(id)).isPresent()) {
      return new Edit.Refused(
          List.of(FieldFault.of("remove", FieldFault.Kind.IN_USE, "mechanism")));
    }
    return new Edit.Changed(
        with(rules, rules.priorities().stream().filter(its -> !its.id().equals(id)).toList()));
  }

  /// The priority of a short name.
  public static Optional<PriorityRule> find(RoundRules rules, String id) {
    return rules.priorities().stream().filter(its -> its.id().equals(id)).findFirst();
  }

  static List<String> ids(RoundRules rules) {
    return rules.priorities().stream().map(PriorityRule::id).toList();
  }

  private static RoundRules with(RoundRules rules, List<PriorityRule> others) {
    List<String> before = ids(rules);
    List<String> after = others.stream().map(PriorityRule::id).toList();
    SeatRules seats = rules.seats();
    Map<String, List<ContingentRule>> byProgramme = new TreeMap<>();
    seats
        .byProgramme()
        .forEach((programme, parts) -> byProgramme.put(programme, counted(parts, before, after)));
    return rules
        .withPriorities(others)
        .with(
            new SeatRules(
                counted(seats.general(), before, after),
                byProgramme,
                seats.bandwidths(),
                seats.twinsOver()));
  }

  private static List<ContingentRule> counted(
      List<ContingentRule> parts, List<String> before, List<String> after) {
    return parts.stream()
        .map(part -> {
          List<String> counts =
              part.priorities().equals(before)
                  ? after
                  : part.priorities().stream().filter(after::contains).toList();
          return new ContingentRule(
              part.name(),
              part.size(),
              part.types(),
              part.others(),
              counts,
              part.tieBreak(),
              part.rates());
        })
        .toList();
  }
}
