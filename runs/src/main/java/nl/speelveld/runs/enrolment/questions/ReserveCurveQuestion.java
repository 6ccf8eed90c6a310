package nl.speelveld.runs.enrolment.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.compare.Comparison;
import nl.speelveld.matching.compare.Comparison.Rules;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.round.RoundPreparation;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.runs.enrolment.questions.ComparisonReport.Point;
import nl.speelveld.runs.enrolment.questions.ComparisonReport.ReserveCurve;
import nl.speelveld.runs.enrolment.questions.ComparisonReport.Why;
import nl.speelveld.runs.importing.Progress;
import nl.speelveld.runs.measuring.MonitorIndex;

/// Which share of reserved seats buys most mix for each displaced first choice.
///
/// The rules of the round are taken without their contingents, and then with a soft reserve of each
/// share for the group that is set apart; all by the same draws.
final class ReserveCurveQuestion {
  private ReserveCurveQuestion() {}

  static ReserveCurve of(AskedRound round, ComparisonQuestion.Asked asked, Progress progress) {
    if (asked.percents().isEmpty()) {
      return new ReserveCurve.Absent(Why.NOT_ASKED);
    }
    if (!round.people().hasGroups()) {
      return new ReserveCurve.Absent(Why.NO_GROUPS);
    }
    if (!ReservedSeats.canReplace(round.rules())) {
      return new ReserveCurve.Absent(Why.OTHER_ORDERS);
    }
    Optional<PreparedRound> without = find(round, 0);
    if (without.isEmpty()) {
      return new ReserveCurve.Absent(Why.REFUSED);
    }
    AskedRound base = new AskedRound(round.rules(), round.data(), without.get(), round.people());
    List<Point> points = new ArrayList<>();
    for (int percent : asked.percents().stream().distinct().sorted().toList()) {
      Optional<Point> point =
          find(round, percent).flatMap(with -> find(base, with, percent, asked, progress));
      if (point.isEmpty()) {
        return new ReserveCurve.Absent(Why.REFUSED);
      }
      points.add(point.get());
    }
    return new ReserveCurve.Drawn(round.people().columns().focal(), points, findBest(points));
  }

  private static Optional<PreparedRound> find(AskedRound round, int percent) {
    KnownPeople.Columns columns = round.people().columns();
    String focal = columns.focal().equals(KnownPeople.UNKNOWN_PART) ? "" : columns.focal();
    Condition.Is group = new Condition.Is(columns.group(), List.of(focal));
    return RoundPreparation.prepare(ReservedSeats.of(round.rules(), group, percent), round.data())
            instanceof RoundPreparation.Result.Ready(var prepared, _)
        ? Optional.of(prepared)
        : Optional.empty();
  }

  private static Optional<Point> find(
      AskedRound base,
      PreparedRound with,
      int percent,
      ComparisonQuestion.Asked asked,
      Progress progress) {
    Comparison comparison = ComparisonQuestion.compare(base, with, asked.settings(), progress);
    IntakeTables intake = IntakeTables.of(base, comparison);
    int focal = base.people().focal();
    return ComparisonQuestion.findPaired(comparison, intake, MonitorIndex.DISSIMILARITY)
        .map(paired ->
            new Point(
                percent,
                comparison.displacedFirstChoices(),
                paired.after(),
                paired.difference().negated(),
                comparison.atRank(Rules.AFTER, focal, 1)));
  }

  private static Optional<Integer> findBest(List<Point> points) {
    int best = -1;
    double most = 0;
    for (int row = 0; row < points.size(); row++) {
      double price = points.get(row).perHundred().orElse(Double.MAX_VALUE);
      if (points.get(row).buys() && price > most) {
        best = row;
        most = price;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }
}
