package nl.speelveld.matching.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.matching.grades.GradeByGrade;
import nl.speelveld.matching.grades.GradeRules;
import nl.speelveld.matching.grades.GradedOutcome;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.matching.market.SeatGroup;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.rules.Mechanism;

/// A round decided grade by grade, and put together again as one market: the lists and classes that
/// were in force when it was each grade's turn.
final class GradesInTurn {
  private final Market market;
  private final Map<String, Integer> numberOf = new HashMap<>(); // by applicant and seat group
  private final Map<String, Integer> rowOfQuota =
      new HashMap<>(); // seat groups as grades name them

  private GradesInTurn(Market market, Priorities priorities) {
    this.market = market;
    for (int row = 0; row < market.applicants(); row++) {
      for (int wish = market.from(row); wish < market.from(row + 1); wish++) {
        numberOf.put(
            keyOf(market.applicant(row), market.seatGroups().get(market.seatGroup(wish)).name()),
            Priorities.number(priorities.key(wish)));
      }
    }
    for (int group = 0; group < market.seatGroups().size(); group++) {
      SeatGroup its = market.seatGroups().get(group);
      rowOfQuota.put(market.programmes().get(its.programme()) + ", " + its.name(), group);
    }
  }

  /// The assignment in the market in force, with its priorities.
  record Decided(Assignment assignment, Priorities priorities, List<OutcomeStep> steps) {}

  static Decided decide(PreparedRound round, Mechanism.GradeByGrade rules, Priorities priorities) {
    GradesInTurn turns = new GradesInTurn(round.market(), priorities);
    GradeRules order =
        new GradeRules(
            rules.highestFirst()
                ? GradeRules.Order.HIGHEST_GRADE_FIRST
                : GradeRules.Order.LOWEST_GRADE_FIRST,
            rules.siblings().isPresent(),
            rules.togetherColumn().isPresent());
    return turns.inForce(
        GradeByGrade.assign(
            GradesOfRound.of(round, rules),
            order,
            (applicant, programme, quota) -> turns.number(applicant, quota)));
  }

  private static String keyOf(String applicant, String seatGroup) {
    return applicant + "\n" + seatGroup;
  }

  private int number(String applicant, String seatGroup) {
    Integer number = numberOf.get(keyOf(applicant, seatGroup));
    if (number == null) {
      throw new IllegalStateException("no number for seat group (" + seatGroup + ")");
    }
    return number;
  }

  /// An applicant's row in the market of a grade.
  private record Asked(GradedOutcome.Step step, int row) {}

  private Decided inForce(GradedOutcome outcome) {
    Map<String, Asked> askedBy = new HashMap<>();
    List<OutcomeStep> steps = new ArrayList<>();
    for (GradedOutcome.Step step : outcome.steps()) {
      for (int row = 0; row < step.market().applicants(); row++) {
        askedBy.put(step.market().applicant(row), new Asked(step, row));
      }
      steps.add(
          new OutcomeStep.GradeDecided(
              step.grade(), step.market().applicants(), step.assignment().placed()));
    }
    Market.Builder all = Market.builder();
    market.programmes().forEach(all::programme);
    for (SeatGroup group : market.seatGroups()) {
      all.seatGroup(group.name(), market.programmes().get(group.programme()), group.seats());
    }
    int[] number = new int[market.wishes()];
    int[] granted = new int[market.applicants()];
    Arrays.fill(granted, -1);
    int wishes = 0;
    for (int row = 0; row < granted.length; row++) {
      String name = market.applicant(row);
      all.applicant(name);
      Asked asked = askedBy.get(name);
      int here = asked == null ? 0 : add(asked, all, number, wishes);
      int at = asked == null ? -1 : grantedAt(asked);
      granted[row] = at < 0 ? -1 : wishes + at;
      wishes += here;
    }
    Market built = all.build();
    return new Decided(Assignment.of(built, granted), Priorities.ofWishes(built, number), steps);
  }

  /// Adds the wishes of an applicant as they stood in its grade; gives back how many.
  private int add(Asked asked, Market.Builder all, int[] number, int before) {
    Market then = asked.step().market();
    int first = then.from(asked.row());
    int end = then.from(asked.row() + 1);
    for (int wish = first; wish < end; wish++) {
      int group = rowOfQuota.getOrDefault(then.seatGroups().get(then.seatGroup(wish)).name(), -1);
      all.wish(group, then.priorityClass(wish) - 1, then.rank(wish));
      number[before + wish - first] =
          number(then.applicant(asked.row()), market.seatGroups().get(group).name());
    }
    return end - first;
  }

  private static int grantedAt(Asked asked) {
    int first = asked.step().market().from(asked.row());
    var granted = asked.step().assignment().findWish(asked.row());
    return granted.isPresent() ? granted.getAsInt() - first : -1;
  }
}
