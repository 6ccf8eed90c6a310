package nl.speelveld.runs.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.speelveld.matching.account.ReserveLists;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.outcome.RoundPromises;
import nl.speelveld.matching.proof.Evidence;
import nl.speelveld.matching.proof.ProofReport;
import nl.speelveld.matching.proof.Verification;
import nl.speelveld.matching.published.PublishedFiles;
import nl.speelveld.matching.published.PublishedReading;
import nl.speelveld.matching.published.ReadRound;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.Progress;
import nl.speelveld.runs.enrolment.RoundSteps;
import nl.speelveld.table.finding.Findings;

/// The outcome of a round before anybody else sees it: who gets how much, and whether everything
/// that is promised of it holds. Nothing is kept.
///
/// @param round the round as it would be after the outcome is published
/// @param proof V1 … V9, each with what came of it
/// @param findings what is odd about the files that would be published
/// @param ranks how many get their first choice, second, …; under 0 who gets no place
/// @param programmes what becomes of each programme
public record OutcomeReview(
    EnrolmentRound round,
    ProofReport proof,
    Findings findings,
    Map<Integer, Integer> ranks,
    List<Filled> programmes) {
  public OutcomeReview {
    programmes = List.copyOf(programmes);
  }

  /// Whether everything that is promised of it holds, and its files are sound. Without that an
  /// outcome is not published.
  public boolean holds() {
    return proof.holds() && !findings.hasErrors();
  }

  /// What becomes of a programme.
  ///
  /// @param name its name
  /// @param seats its seats
  /// @param taken how many are taken
  /// @param waiting how many wait for one
  public record Filled(String name, int seats, int taken, int waiting) {}

  /// What came of it.
  public sealed interface Result {
    /// It can be looked at.
    record Done(OutcomeReview review) implements Result {}

    /// It cannot be computed, or not be read back.
    record Refused(Findings findings) implements Result {}
  }

  /// The outcome of a round that was drawn, or that was published already. Cost: that of
  /// [RoundSteps#assign] and of reading what it publishes.
  public static Result of(EnrolmentRound round, Instant now) {
    EnrolmentRound.Result after =
        round.progress() instanceof Progress.Assigned
            ? new EnrolmentRound.Result.Done(round)
            : new RoundSteps(round, now).assign();
    return switch (after) {
      case EnrolmentRound.Result.Refused(var found) -> new Result.Refused(found);
      case EnrolmentRound.Result.Done(var assigned) -> reviewed(assigned);
    };
  }

  private static Result reviewed(EnrolmentRound round) {
    Map<String, String> files = PublishedFiles.of(round.findPublished().orElseThrow());
    return switch (PublishedReading.read(files)) {
      case PublishedReading.Result.Refused(var found) -> new Result.Refused(found);
      case PublishedReading.Result.Read(var read, var found) ->
          new Result.Done(of(round, read, found));
    };
  }

  private static OutcomeReview of(EnrolmentRound round, ReadRound read, Findings remarks) {
    Findings.Collector findings = Findings.collector();
    findings.addAll(remarks);
    round.findFrozen().ifPresent(frozen -> findings.addAll(read.compare(frozen)));
    Evidence evidence =
        read.evidence(
            round.prepared().market(),
            RoundPromises.of(round.prepared()),
            read.evidence().fairness());
    Progress.Assigned assigned = (Progress.Assigned) round.progress();
    Assignment places = assigned.after().assignment();
    return new OutcomeReview(
        round,
        Verification.of(read.claim(), evidence),
        findings.toFindings(),
        ranks(places),
        programmes(assigned));
  }

  private static Map<Integer, Integer> ranks(Assignment places) {
    Map<Integer, Integer> ranks = new TreeMap<>();
    for (int row = 0; row < places.market().applicants(); row++) {
      int rank = places.findWish(row).stream().map(places.market()::rank).findFirst().orElse(0);
      ranks.merge(rank, 1, Integer::sum);
    }
    return ranks;
  }

  private static List<Filled> programmes(Progress.Assigned assigned) {
    Assignment places = assigned.after().assignment();
    Market market = places.market();
    ReserveLists waiting = ReserveLists.of(places, assigned.after().priorities());
    int[] taken = new int[market.programmes().size()];
    for (int row = 0; row < market.applicants(); row++) {
      places.findProgramme(row).ifPresent(programme -> taken[programme]++);
    }
    return IntStream.range(0, market.programmes().size())
        .mapToObj(programme -> {
          int[] groups =
              IntStream.range(0, market.seatGroups().size())
                  .filter(group -> market.seatGroups().get(group).programme() == programme)
                  .toArray();
          return new Filled(
              market.programmes().get(programme),
              IntStream.of(groups).map(market::seats).sum(),
              taken[programme],
              (int)
                  IntStream.of(groups)
                      .boxed()
                      .flatMap(group -> waiting.of(group).stream())
                      .filter(assigned.after()::takesPart)
                      .distinct()
                      .count());
        })
        .toList();
  }
}
