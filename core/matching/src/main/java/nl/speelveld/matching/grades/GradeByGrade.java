package nl.speelveld.matching.grades;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.grades.GradeRules.Order;
import nl.speelveld.matching.grades.GradedOutcome.Seat;
import nl.speelveld.matching.grades.GradedOutcome.Step;

/// One deferred acceptance for each grade, in turn; what a grade gave counts in the next.
///
/// A seat group is a quota of a programme. An applicant tries the quotas of a programme in the
/// order of their profile there, before the next programme. Between grades two rules may be in
/// force: a brother or sister who has just been placed lifts the profile at that institution, and
/// who applies as a family puts the institutions of relatives who have just been placed above all
/// other wishes, without changing the order among those, nor among the rest. A secured seat is held
/// in class 0; where the programme is not on the list it is the last wish, so nobody with a secured
/// seat ends without one, as long as a quota secures no more seats than it has.
///
/// Within a grade the outcome is stable, and honest lists pay. Across grades they need not: a
/// family may gain by listing a school for the elder for the sake of the younger. That is so in
/// every rule of this kind. Not supported: seats of special schools that pass on to others,
/// relatives in the same grade (see joint applications), and moving seats between quotas.
///
/// Source: Correa et al. (2022), School Choice in Chile, Operations Research 70(2); the process of
/// the Sistema de Admisión Escolar. Checked against the engine in use there, 22 rounds.
public final class GradeByGrade {
  private GradeByGrade() {}

  /// All grades, decided in the order of the rules.
  public static GradedOutcome assign(GradedRound round, GradeRules rules, GradeLottery lottery) {
    Map<String, Seat> seats = new HashMap<>();
    List<Step> steps = new ArrayList<>();
    for (int grade : grades(round, rules)) {
      GradeMarket market = new GradeMarket(round, rules, grade, Map.copyOf(seats));
      var built = market.build();
      var priorities = market.priorities(built, lottery);
      Step step = new Step(grade, built, priorities, DeferredAcceptance.assign(built, priorities));
      steps.add(step);
      seats.putAll(market.seats(step));
    }
    return new GradedOutcome(steps, seats);
  }

  private static List<Integer> grades(GradedRound round, GradeRules rules) {
    Comparator<Integer> lowestFirst = Comparator.naturalOrder();
    return round.applicants().stream()
        .map(GradedApplicant::grade)
        .distinct()
        .sorted(rules.order() == Order.HIGHEST_GRADE_FIRST ? lowestFirst.reversed() : lowestFirst)
        .toList();
  }
}
