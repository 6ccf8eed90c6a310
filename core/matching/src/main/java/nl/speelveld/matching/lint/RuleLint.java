package nl.speelveld.matching.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.rules.Calendar;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.SeatRules;
import nl.speelveld.matching.rules.TieBreakRule;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Looks rules over before they are signed.
///
/// Deferred acceptance with complete lists makes the true list the best one for every family. What
/// takes that away is told, with how: a priority that asks for the first place, a list shorter than
/// the number of schools. Told as well: classes that nobody can be in, contradictions, quotas that
/// bind nobody, guarantees that cannot be kept, list rules that trap short lists, days out of
/// order. Of each other mechanism it says what it invites families to do.
public final class RuleLint {
  private final RoundRules rules;
  private final Findings.Collector findings = Findings.collector();

  private RuleLint(RoundRules rules) {
    this.rules = rules;
  }

  /// What the rules alone show.
  public static Findings of(RoundRules rules) {
    RuleLint lint = new RuleLint(rules);
    lint.lookOver();
    return lint.findings.toFindings();
  }

  /// What the rules show with the data of a round.
  public static Findings of(PreparedRound round) {
    RuleLint lint = new RuleLint(round.rules());
    lint.lookOver();
    DataLint.lookOver(round, lint.findings);
    return lint.findings.toFindings();
  }

  static Place at(String rule) {
    return new Place("round.yaml", 0, rule);
  }

  private void lookOver() {
    checkTruth();
    checkClasses();
    checkUse();
    checkGuarantees();
    checkTieBreak();
    MechanismLint.lookOver(rules, findings);
    checkDays();
  }

  private void checkTruth() {
    rules.priorities().stream()
        .filter(rule -> rule.when().asksRank())
        .forEach(rule ->
            findings.add(new LintFinding.FirstPlaceOnly(at("priorities " + rule.id()), rule.id())));
    rules.guarantees().stream()
        .filter(it -> it instanceof Guarantee.SeatAt seat && seat.when().asksRank())
        .forEach(it ->
            findings.add(new LintFinding.FirstPlaceOnly(at("guarantees " + it.id()), it.id())));
  }

  private void checkClasses() {
    List<PriorityRule> all = rules.priorities();
    for (int row = 0; row < all.size(); row++) {
      PriorityRule rule = all.get(row);
      Place place = at("priorities " + rule.id());
      if (Implication.isNever(rule.when())) {
        findings.add(new LintFinding.NobodyCan(place, rule.id()));
        continue;
      }
      for (int before = 0; before < row; before++) {
        PriorityRule earlier = all.get(before);
        if (earlier.percent() >= rule.percent()
            && countTogether(earlier.id(), rule.id())
            && Implication.holds(rule.when(), earlier.when())) {
          findings.add(new LintFinding.AlwaysEarlier(place, rule.id(), earlier.id()));
        }
        if (Implication.opposite(rule.when(), earlier.when())) {
          findings.add(new LintFinding.Opposite(place, rule.id(), earlier.id()));
        }
      }
    }
    rules.types().stream()
        .filter(type -> Implication.isNever(type.when()))
        .forEach(
            type -> findings.add(new LintFinding.NobodyCan(at("types " + type.id()), type.id())));
  }

  /// Whether wherever the later counts the earlier counts too.
  private boolean countTogether(String earlier, String later) {
    return contingents()
        .noneMatch(
            part -> part.priorities().contains(later) && !part.priorities().contains(earlier));
  }

  private Stream<SeatRules.ContingentRule> contingents() {
    return Stream.concat(
        rules.seats().general().stream(),
        rules.seats().byProgramme().values().stream().flatMap(List::stream));
  }

  private void checkUse() {
    Set<String> used = new HashSet<>();
    List<SeatRules.ContingentRule> parts = contingents().toList();
    parts.forEach(part -> {
      used.addAll(part.types());
      part.rates().forEach(rate -> used.add(rate.type()));
    });
    rules.types().stream()
        .filter(type -> !used.contains(type.id()))
        .forEach(
            type -> findings.add(new LintFinding.NotUsed(at("types " + type.id()), type.id())));
    boolean everywhere = rules.seats().general().isEmpty();
    rules.priorities().stream()
        .filter(rule -> !everywhere)
        .filter(rule -> parts.stream().noneMatch(part -> part.priorities().contains(rule.id())))
        .forEach(rule ->
            findings.add(new LintFinding.NotUsed(at("priorities " + rule.id()), rule.id())));
    if (rules.lists().shared().isEmpty()) {
      Stream.of(
              rules.seats().twinsOver() ? "seats twinsOver" : "",
              rules.lists().together().isPresent() ? "lists together" : "")
          .filter(rule -> !rule.isEmpty())
          .forEach(rule -> findings.add(new LintFinding.NoTwinsKnown(at(rule))));
    }
  }

  private void checkGuarantees() {
    for (Guarantee guarantee : rules.guarantees()) {
      Place place = at("guarantees " + guarantee.id());
      switch (guarantee) {
        case Guarantee.SeatAt seat -> {
          if (Implication.isNever(seat.when())) {
            findings.add(new LintFinding.NobodyCan(place, seat.id()));
          }
        }
        case Guarantee.PlaceOnList onList -> checkLengths(onList, place);
        case Guarantee.NearHome ignored -> {} // see MechanismLint
      }
    }
  }

  private void checkLengths(Guarantee.PlaceOnList promise, Place place) {
    List<String> levels = new ArrayList<>(rules.lists().byLevel().keySet());
    levels.addAll(promise.byLevel().keySet());
    levels.add("");
    for (String level : levels.stream().distinct().sorted().toList()) {
      int needed = promise.lengthOf(level);
      if (needed > rules.lists().lengthOf(level).most()) {
        findings.add(
            new LintFinding.PromiseToNobody(
                place, promise.id(), level, needed, rules.lists().lengthOf(level).most()));
      } else if (needed > rules.lists().lengthOf(level).least()) {
        findings.add(
            new LintFinding.ShortListTrap(
                place, promise.id(), level, needed, rules.lists().lengthOf(level).least()));
      }
    }
  }

  private void checkTieBreak() {
    if (rules.tieBreak() instanceof TieBreakRule.Cyclic) {
      findings.add(new LintFinding.WeakDraw(at("tieBreak")));
    }
    if (rules.tieBreak() instanceof TieBreakRule.NumberPerProgramme
        || rules.tieBreak() instanceof TieBreakRule.NumberPerSeatGroup) {
      findings.add(new LintFinding.WouldSwap(at("tieBreak")));
    }
  }

  private void checkDays() {
    Calendar days = rules.calendar();
    List<Map.Entry<String, LocalDate>> order = new ArrayList<>();
    order.add(Map.entry("opens", days.opens()));
    order.add(Map.entry("closes", days.closes()));
    order.add(Map.entry("freezes", days.freezes()));
    order.add(Map.entry("draws", days.draws()));
    order.add(Map.entry("publishes", days.publishes()));
    days.secondRound().ifPresent(day -> order.add(Map.entry("secondRound", day)));
    order.add(Map.entry("reservesEnd", days.reservesEnd()));
    for (int row = 1; row < order.size(); row++) {
      if (order.get(row).getValue().isBefore(order.get(row - 1).getValue())) {
        findings.add(
            new LintFinding.DaysOutOfOrder(
                at("calendar " + order.get(row).getKey()),
                order.get(row).getKey(),
                order.get(row).getValue(),
                order.get(row - 1).getKey()));
      }
    }
  }
}
