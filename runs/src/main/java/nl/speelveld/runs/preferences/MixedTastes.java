package nl.speelveld.runs.preferences;

import java.util.List;
import java.util.Optional;
import nl.speelveld.choice.mixed.Draws;
import nl.speelveld.choice.mixed.MixedLogit;
import nl.speelveld.choice.mixed.MixedUtility;
import nl.speelveld.choice.situation.Ranks;
import nl.speelveld.choice.term.Utility;
import nl.speelveld.table.finding.Place;

/// Weights that differ between people, normally.
final class MixedTastes {
  private MixedTastes() {}

  static Optional<FitReport> find(FitTask task, Utility utility) {
    Estimation estimation = task.estimation();
    List<String> random =
        estimation.random().isEmpty() ? List.of(DistanceShape.NAME) : estimation.random();
    List<String> names = utility.parameters();
    Optional<String> stranger = random.stream().filter(each -> !names.contains(each)).findFirst();
    if (stranger.isPresent()) {
      task.findings().add(new FileFinding.NoSuchTerm(Place.NOWHERE, stranger.get(), names));
      return Optional.empty();
    }
    Estimation.Search search = estimation.search();
    int persons = task.lists().persons();
    Draws draws =
        switch (search.points()) {
          case HALTON -> Draws.halton(persons, search.draws(), random.size());
          case SOBOL -> Draws.sobol(persons, search.draws(), random.size(), search.seed());
        };
    Optional<MixedLogit.MixedFit> fit =
        MixedLogit.find(
            task.lists(),
            new MixedUtility(utility, random),
            new MixedLogit.Settings(draws, Ranks.ALL, search.starts(), search.seed()));
    if (fit.isEmpty()) {
      task.findings().add(new FitFinding.NoTop(Place.NOWHERE, estimation.model().word()));
    }
    return fit.map(its ->
        task.report(
            its.estimates(),
            new Fitted.Form(estimation.model(), random, 1),
            FitReport.Checks.ofTops(
                its.tops().stream()
                    .map(top -> new FitReport.Top(top.logLikelihood(), top.starts()))
                    .toList(),
                List.of())));
  }
}
