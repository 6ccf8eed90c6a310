package nl.speelveld.runs.preferences;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.speelveld.choice.estimate.ChiSquareTest;
import nl.speelveld.choice.estimate.Estimates;
import nl.speelveld.choice.feasible.FeasibleChoice;
import nl.speelveld.choice.logit.Fit;
import nl.speelveld.choice.logit.RankOrderedLogit;
import nl.speelveld.choice.situation.RankedLists;
import nl.speelveld.choice.situation.Ranks;
import nl.speelveld.table.finding.Place;

/// Choices among what could be had, beside lists as the whole truth, and the test between the two.
final class InReach {
  private InReach() {}

  /// The report; nothing where the reader has said what is lacking, or nobody had a choice.
  static Optional<FitReport> find(FitTask task) {
    return task.world().seats().flatMap(reach -> find(task, reach));
  }

  private static Optional<FitReport> find(FitTask task, World.Reach reach) {
    FeasibleChoice.Choices choices =
        FeasibleChoice.of(reach.schoolOfRow(), reach.priority(), reach.cutoff());
    if (choices.pupils().length == 0) {
      task.findings().add(new FitFinding.NothingChosen(Place.NOWHERE));
      return Optional.empty();
    }
    return task.plain(choices.lists(), task.world().utility().ofRows(choices.pupils()), Ranks.ALL)
        .map(inReach -> {
          Optional<Estimates> asTruth = asTruth(task, inReach);
          Optional<ChiSquareTest> hausman =
              asTruth.flatMap(its -> ChiSquareTest.findHausman(inReach, its));
          if (hausman.isEmpty()) {
            task.findings().add(new FitFinding.UndecidedTest(Place.NOWHERE));
          }
          return task.report(
              inReach,
              FitReport.Checks.ofReach(
                  new FitReport.Truth(
                      asTruth.map(its -> task.weights(its, false)).orElse(List.of()),
                      hausman,
                      lengths(task.lists(), choices.pupils().length))));
        });
  }

  private static Optional<Estimates> asTruth(FitTask task, Estimates inReach) {
    return RankOrderedLogit.fit(task.lists(), task.world().utility())
                instanceof Fit.Estimated(Estimates its)
            && its.names().containsAll(inReach.names())
        ? Optional.of(its)
        : Optional.empty();
  }

  private static FitReport.Lengths lengths(RankedLists lists, int choosing) {
    return new FitReport.Lengths(
        IntStream.range(0, lists.rows()).map(lists::length).average().orElse(0),
        IntStream.range(0, lists.rows()).map(lists::length).max().orElse(0),
        choosing);
  }
}
