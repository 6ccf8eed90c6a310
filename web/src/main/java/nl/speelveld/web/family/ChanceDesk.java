package nl.speelveld.web.family;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.speelveld.matching.round.RoundData;
import nl.speelveld.runs.choosing.ChancesBasis;
import nl.speelveld.runs.choosing.PlaceChances;
import nl.speelveld.runs.enrolment.RoundFiles;
import nl.speelveld.runs.enrolment.RoundStore;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.web.parts.Parts;

/// Computes the chances of a round apart from the pages that show them: one round after another on
/// one thread of low rank, again in another hour or when the files of the round change. A page that
/// comes before they are there says so and waits for nothing.
final class ChanceDesk {
  private static final long SEED = 20_270_219;

  private final Parts parts;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("chances").factory());
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  ChanceDesk(Parts parts) {
    this.parts = parts;
  }

  private record Kept(
      long version, Instant hour, Future<Optional<Known>> result, Optional<Known> before) {}

  /// Chances, and on what they are based.
  ///
  /// @param chances the chances
  /// @param title title of the round whose lists they are based on
  record Known(PlaceChances chances, String title) {}

  /// What there is at this moment.
  sealed interface Answer {
    /// Chances.
    record Ready(Known known) implements Answer {}

    /// They are being computed.
    record Busy() implements Answer {}

    /// There is nothing to base them on.
    record Unknown() implements Answer {}
  }

  /// The chances of a round at a moment.
  Answer of(OfficeRound round, RoundFacts facts, Instant now) {
    Instant hour = now.truncatedTo(ChronoUnit.HOURS);
    Kept its =
        kept.compute(
            round.id(),
            (_, known) ->
                known != null && known.version == round.version() && known.hour.equals(hour)
                    ? known
                    : new Kept(
                        round.version(),
                        hour,
                        worker.submit(() -> compute(round, facts)),
                        known == null ? Optional.empty() : finished(known)));
    if (its.result.state() == Future.State.RUNNING) {
      return its.before.<Answer>map(Answer.Ready::new).orElseGet(Answer.Busy::new);
    }
    return finished(its).<Answer>map(Answer.Ready::new).orElseGet(Answer.Unknown::new);
  }

  private static Optional<Known> finished(Kept kept) {
    return kept.result.state() == Future.State.SUCCESS ? kept.result.resultNow() : kept.before;
  }

  private Optional<Known> compute(OfficeRound round, RoundFacts facts) {
    List<OfficeRound> rounds = parts.store().rounds().all();
    for (OfficeRound earlier : ChancesBasis.earlier(round, rounds)) {
      Optional<Known> found = compute(facts, earlier);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Known> compute(RoundFacts facts, OfficeRound earlier) {
    if (!(parts.store().rounds().steps(earlier.id()).files()
        instanceof RoundStore.Read.Done<RoundFiles>(var then, _))) {
      return Optional.empty();
    }
    Optional<RoundData> basis = ChancesBasis.of(facts.data(), then.data());
    return basis
        .flatMap(data -> PlaceChances.of(facts.rules(), data, PlaceChances.Effort.usual(SEED)))
        .map(chances -> new Known(chances, earlier.title()));
  }
}
