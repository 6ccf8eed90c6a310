package nl.speelveld.runs.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.speelveld.choice.estimate.ChiSquareTest;
import nl.speelveld.choice.estimate.Estimates;
import nl.speelveld.choice.logit.Fit;
import nl.speelveld.choice.logit.RankOrderedLogit;
import nl.speelveld.choice.situation.RankedLists;
import nl.speelveld.choice.situation.Ranks;

/// Whether later ranks say what the first says: each part of the lists by itself, and the test.
final class RankStrata {
  private static final List<Ranks> PARTS =
      List.of(Ranks.FIRST, new Ranks(1, 3), new Ranks(3, Integer.MAX_VALUE));

  private RankStrata() {}

  static FitReport.Checks of(FitTask task, Estimates whole) {
    List<FitReport.Stratum> strata = new ArrayList<>();
    List<Estimates> parts = new ArrayList<>();
    for (Ranks ranks : PARTS) {
      Optional<Estimates> part = part(task, ranks).filter(its -> its.names().equals(whole.names()));
      if (part.isPresent()) {
        parts.add(part.get());
        int to = ranks.to() == Integer.MAX_VALUE ? 0 : ranks.to();
        strata.add(new FitReport.Stratum(ranks.from() + 1, to, task.weights(part.get(), false)));
      }
    }
    // a test needs every rank in one of the parts, and more parts than one
    long choices = parts.stream().mapToLong(part -> part.account().choices()).sum();
    boolean complete = choices == whole.account().choices() && parts.size() > 1;
    return FitReport.Checks.ofRanks(
        strata,
        complete
            ? Optional.of(ChiSquareTest.pooling(whole, parts.toArray(Estimates[]::new)))
            : Optional.empty());
  }

  private static Optional<Estimates> part(FitTask task, Ranks ranks) {
    RankedLists lists = task.lists();
    boolean some =
        IntStream.range(0, lists.rows()).anyMatch(row -> lists.length(row) > ranks.from());
    return some
            && RankOrderedLogit.fit(lists, task.world().utility(), ranks)
                instanceof Fit.Estimated(Estimates part)
        ? Optional.of(part)
        : Optional.empty();
  }
}
