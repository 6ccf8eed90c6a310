package nl.speelveld.optimisation.pairing;

import java.util.ArrayList;
import java.util.List;

/// Draws up the facts of every chosen group.
public final class WhyThese {
  private final PairingQuestion question;
  private final PairingAnswer answer;
  private final Rolls rolls;

  private WhyThese(PairingQuestion question, PairingAnswer answer) {
    this.question = question;
    this.answer = answer;
    rolls = new Rolls(question);
  }

  /// The facts of each group of an answer, in its order.
  public static List<GroupFacts> of(PairingQuestion question, PairingAnswer answer) {
    WhyThese why = new WhyThese(question, answer);
    List<List<Grouping>> all = Groupings.of(question);
    return answer.groups().stream().map(group -> why.facts(group, all)).toList();
  }

  private GroupFacts facts(Grouping group, List<List<Grouping>> all) {
    List<GroupFacts.Unit> schools = new ArrayList<>();
    double before = 0;
    double farthest = 0;
    for (int school : group.schools()) {
      schools.add(unit(List.of(name(school)), rolls.inGroup(school), rolls.rest(school)));
      before += rolls.loss(school);
      for (int other : group.schools()) {
        farthest = Math.max(farthest, rolls.metres(school, other));
      }
    }
    Aim aim = question.rules().aim();
    return new GroupFacts(
        group,
        schools,
        after(group),
        farthest,
        aim.index(before),
        aim.index(before - group.gain()),
        passedOver(group, all));
  }

  private List<GroupFacts.Unit> after(Grouping group) {
    if (group.spans().isEmpty()) {
      double inGroup = 0;
      double rest = 0;
      for (int school : group.schools()) {
        inGroup += rolls.inGroup(school);
        rest += rolls.rest(school);
      }
      return List.of(unit(group.schools().stream().map(this::name).toList(), inGroup, rest));
    }
    List<GroupFacts.Unit> buildings = new ArrayList<>();
    for (Grouping.Span span : group.spans()) {
      double inGroup = 0;
      double rest = 0;
      for (int school : group.schools()) {
        inGroup += rolls.inGroupUpTo[school][span.to()] - rolls.inGroupUpTo[school][span.from()];
        rest += rolls.restUpTo[school][span.to()] - rolls.restUpTo[school][span.from()];
      }
      buildings.add(unit(List.of(name(span.school())), inGroup, rest));
    }
    return buildings;
  }

  private List<GroupFacts.PassedOver> passedOver(Grouping group, List<List<Grouping>> all) {
    List<GroupFacts.PassedOver> passed = new ArrayList<>();
    for (List<Grouping> ways : all) {
      Grouping other = ways.getFirst();
      if (other.gain() > group.gain()
          && !other.schools().equals(group.schools())
          && share(other, group)) {
        List<Grouping> instead =
            answer.groups().stream()
                .filter(chosen -> chosen != group && share(other, chosen))
                .toList();
        passed.add(new GroupFacts.PassedOver(other, instead));
      }
    }
    passed.sort((one, two) -> Double.compare(two.group().gain(), one.group().gain()));
    return passed;
  }

  private static boolean share(Grouping one, Grouping other) {
    return one.schools().stream().anyMatch(other.schools()::contains);
  }

  private static GroupFacts.Unit unit(List<String> names, double inGroup, double rest) {
    double all = inGroup + rest;
    return new GroupFacts.Unit(names, all, all > 0 ? inGroup / all : 0);
  }

  private String name(int school) {
    return question.schools().get(school).name();
  }
}
