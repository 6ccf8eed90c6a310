package nl.speelveld.matching.round;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.Mechanism;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.SeatRules.ContingentRule;
import nl.speelveld.matching.rules.TieBreakRule;
import nl.speelveld.table.finding.Findings;

/// Which rules can be carried out together: what cannot is refused before anything is drawn, rather
/// than bent.
final class MechanismCheck {
  private final RoundRules rules;
  private final RoundTables tables;
  private final Findings.Collector findings;

  private MechanismCheck(RoundRules rules, RoundTables tables, Findings.Collector findings) {
    this.rules = rules;
    this.tables = tables;
    this.findings = findings;
  }

  static void check(RoundRules rules, RoundTables tables, Findings.Collector findings) {
    MechanismCheck check = new MechanismCheck(rules, tables, findings);
    check.checkEquals();
    check.checkCyclic();
    check.checkTogether();
    check.checkGuarantees();
    switch (rules.mechanism()) {
      case Mechanism.SerialDictatorship() -> check.checkOneNumber();
      case Mechanism.StableImprovementCycles() -> check.checkNumberParts();
      case Mechanism.GradeByGrade grades -> check.checkGrades(grades);
      case Mechanism.EfficiencyAdjusted(var consent) ->
          consent
              .filter(when -> when.asksProgramme())
              .ifPresent(when ->
                  findings.add(
                      new RoundFinding.TypeAsksProgramme(
                          KnownRules.at("mechanism"), "consentWhen")));
      case Mechanism.DeferredAcceptance() -> {}
      case Mechanism.SchoolProposing() -> {}
      case Mechanism.ImmediateAcceptance ignored -> {}
      case Mechanism.TopTradingCycles() -> {}
    }
  }

  private void cannot(String rule, String other) {
    findings.add(new RoundFinding.CannotGoTogether(KnownRules.at(rule), rule, other));
  }

  private Stream<ContingentRule> contingents() {
    return Stream.concat(
        rules.seats().general().stream(),
        rules.seats().byProgramme().values().stream().flatMap(java.util.List::stream));
  }

  private boolean treatsEqualsAlike() {
    return Stream.concat(Stream.of(rules.tieBreak()), contingents().map(ContingentRule::tieBreak))
        .anyMatch(TieBreakRule.EqualsTogether.class::isInstance);
  }

  /// Treating equals alike changes how many seats are given, so it needs deferred acceptance alone.
  private void checkEquals() {
    if (!treatsEqualsAlike()) {
      return;
    }
    if (!(rules.mechanism() instanceof Mechanism.DeferredAcceptance)) {
      cannot("tieBreak equals", "mechanism " + rules.mechanism().words());
    }
    if (rules.seats().twinsOver()) {
      cannot("tieBreak equals", "seats twinsOver");
    }
    if (rules.lists().together().isPresent()) {
      cannot("tieBreak equals", "lists together");
    }
    contingents()
        .filter(part -> !part.rates().isEmpty())
        .forEach(part -> cannot("tieBreak equals", "leastRates " + part.name()));
  }

  /// One public number turns all lists at once, so no seats can go by another number beside it.
  private void checkCyclic() {
    boolean isCyclic =
        Stream.concat(Stream.of(rules.tieBreak()), contingents().map(ContingentRule::tieBreak))
            .anyMatch(TieBreakRule.Cyclic.class::isInstance);
    if (!isCyclic) {
      return;
    }
    if (!(rules.tieBreak() instanceof TieBreakRule.Cyclic)) {
      cannot("tieBreak", "tieBreak cyclic");
    }
    contingents()
        .filter(part ->
            !(part.tieBreak() instanceof TieBreakRule.Cyclic)
                && !(part.tieBreak() instanceof TieBreakRule.AsRound))
        .forEach(part -> cannot("seats " + part.name(), "tieBreak cyclic"));
  }

  /// Placing twins as one changes how many seats are given, so it too needs deferred acceptance.
  private void checkTogether() {
    boolean over = rules.seats().twinsOver();
    boolean joint = rules.lists().together().isPresent();
    if (over && joint) {
      cannot("seats twinsOver", "lists together");
    }
    if ((over || joint) && !(rules.mechanism() instanceof Mechanism.DeferredAcceptance)) {
      String rule = over ? "seats twinsOver" : "lists together";
      cannot(rule, "mechanism " + rules.mechanism().words());
    }
  }

  private void checkGuarantees() {
    for (Guarantee guarantee : rules.guarantees()) {
      boolean canBeKept =
          rules.mechanism().followsClasses()
              && (guarantee instanceof Guarantee.SeatAt seat && !seat.onTop()
                  || !(rules.mechanism() instanceof Mechanism.GradeByGrade));
      if (!canBeKept) {
        cannot("guarantees " + guarantee.id(), "mechanism " + rules.mechanism().words());
      }
    }
  }

  /// Who goes by one number can have no other order anywhere.
  private void checkOneNumber() {
    String mechanism = "mechanism " + rules.mechanism().words();
    if (!(rules.tieBreak() instanceof TieBreakRule.OneNumber
        || rules.tieBreak() instanceof TieBreakRule.Cyclic)) {
      cannot("tieBreak", mechanism);
    }
    contingents()
        .filter(
            part -> !(part.tieBreak() instanceof TieBreakRule.AsRound) || !part.rates().isEmpty())
        .forEach(part -> cannot("seats " + part.name(), mechanism));
  }

  /// Where classes alone part applicants, nothing else than chance may stand behind them.
  private void checkNumberParts() {
    String mechanism = "mechanism " + rules.mechanism().words();
    if (!isChance(rules.tieBreak())) {
      cannot("tieBreak", mechanism);
    }
    contingents()
        .filter(part -> !isChance(part.tieBreak()) || !part.rates().isEmpty())
        .forEach(part -> cannot("seats " + part.name(), mechanism));
  }

  private static boolean isChance(TieBreakRule rule) {
    return switch (rule) {
      case TieBreakRule.OneNumber() -> true;
      case TieBreakRule.NumberPerProgramme() -> true;
      case TieBreakRule.NumberPerSeatGroup() -> true;
      case TieBreakRule.Cyclic() -> true;
      case TieBreakRule.AsRound() -> true;
      case TieBreakRule.DistanceThenNumber() -> false;
      case TieBreakRule.ScoreThenNumber ignored -> false;
      case TieBreakRule.EqualsTogether ignored -> false;
    };
  }

  private void checkGrades(Mechanism.GradeByGrade grades) {
    if (!rules.seats().bandwidths().isEmpty()) {
      cannot("seats bandwidths", "mechanism " + grades.words());
    }
    DataTable schools = tables.schools().table();
    needed(schools, grades.institutionColumn());
    grades.togetherColumn().ifPresent(column -> needed(tables.applicants().table(), column));
    grades.siblings().ifPresent(this::checkSiblings);
    if (needed(schools, grades.gradeColumn()).isPresent()) {
      checkGradesOfLists(grades.gradeColumn());
    }
  }

  private void checkSiblings(Mechanism.Siblings siblings) {
    needed(tables.applicants().table(), siblings.familyColumn());
    var priorities = rules.priorities().stream().map(PriorityRule::id).toList();
    if (!priorities.contains(siblings.priority())) {
      findings.add(
          new RoundFinding.UnknownName(
              KnownRules.at("mechanism siblings"),
              siblings.priority(),
              Names.nearest(siblings.priority(), priorities)));
    }
  }

  private OptionalInt needed(DataTable table, String column) {
    OptionalInt at = table.findColumn(column);
    if (at.isEmpty()) {
      findings.add(
          new RoundFinding.UnknownColumn(KnownRules.at("mechanism"), column, table.file()));
    }
    return at;
  }

  private void checkGradesOfLists(String column) {
    DataTable schools = tables.schools().table();
    int at = schools.findColumn(column).orElseThrow();
    Map<Integer, String> gradeOf = new HashMap<>();
    for (int programme = 0; programme < tables.schools().rows(); programme++) {
      String grade = schools.value(at, programme);
      gradeOf.put(programme, grade);
      if (Columns.findWhole(grade).isEmpty()) {
        findings.add(new RoundFinding.NotANumber(schools.place(programme, column), grade));
      }
    }
    for (int who = 0; who < tables.applicants().rows(); who++) {
      int[] list = tables.lists().of(who);
      for (int place = 1; place < list.length; place++) {
        String first = gradeOf.getOrDefault(list[0], "");
        String grade = gradeOf.getOrDefault(list[place], "");
        if (!grade.equals(first)) {
          findings.add(
              new RoundFinding.TwoGrades(tables.applicants().table().place(who), first, grade));
        }
      }
    }
  }
}
