package nl.speelveld.runs.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.choice.latent.LatentClassLogit;
import nl.speelveld.choice.latent.LatentFit;
import nl.speelveld.choice.logit.Fit;
import nl.speelveld.choice.logit.RankOrderedLogit;
import nl.speelveld.choice.situation.Ranks;
import nl.speelveld.choice.term.Utility;
import nl.speelveld.table.finding.Place;

/// Kinds of people with weights of their own.
final class KindsOfTaste {
  private static final double SAME_TOP = 1e-3; // difference of log-likelihood
  private static final int MOST_ITERATIONS = 1000;

  private KindsOfTaste() {}

  static Optional<FitReport> find(FitTask task, Utility utility) {
    Estimation.Search search = task.estimation().search();
    Optional<LatentFit> fit =
        LatentClassLogit.find(
            task.lists(),
            utility,
            new LatentClassLogit.Settings(
                task.estimation().classes(),
                Ranks.ALL,
                search.starts(),
                MOST_ITERATIONS,
                search.seed()));
    if (fit.isEmpty() || fit.get().uncertainty().isEmpty()) {
      task.findings().add(new FitFinding.NoTop(Place.NOWHERE, task.estimation().model().word()));
      return Optional.empty();
    }
    return Optional.of(report(task, utility, fit.get(), fit.get().uncertainty().get()));
  }

  private static FitReport report(
      FitTask task, Utility utility, LatentFit fit, LatentFit.Uncertainty sure) {
    LatentParameters parameters = LatentParameters.of(fit);
    List<Banded> kinds = new ArrayList<>();
    for (int at = 0; at < fit.classes().size(); at++) {
      kinds.add(
          Banded.ofShare(
              fit.classes().get(at).share(), fit.standardErrorOfShare(at, sure.clustered())));
    }
    Fit plain = RankOrderedLogit.fit(task.lists(), utility);
    return new FitReport(
        task.sample(plain.estimates().account().choices()),
        parameters.weights(fit, sure),
        List.of(),
        List.of(),
        new FitReport.Account(
            fit.logLikelihood(),
            1 - fit.logLikelihood() / plain.estimates().account().logLikelihoodAtZero(),
            fit.iterations(),
            task.travel().method()),
        FitReport.Checks.ofTops(tops(fit.tops()), kinds),
        task.fitted(
            new Fitted.Form(task.estimation().model(), List.of(), fit.classes().size()),
            new Fitted.Parameters(parameters.names(), parameters.values(), sure.clustered()),
            List.of()));
  }

  private static List<FitReport.Top> tops(List<Double> heights) {
    List<FitReport.Top> tops = new ArrayList<>();
    for (double height : heights) {
      if (!tops.isEmpty() && tops.getLast().logLikelihood() - height < SAME_TOP) {
        FitReport.Top same = tops.removeLast();
        tops.add(new FitReport.Top(same.logLikelihood(), same.starts() + 1));
      } else {
        tops.add(new FitReport.Top(height, 1));
      }
    }
    return tops;
  }
}
