package nl.speelveld.web.parts;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.Progress;
import nl.speelveld.runs.enrolment.RoundFiles;
import nl.speelveld.runs.enrolment.RoundPapers;
import nl.speelveld.runs.enrolment.RoundStore;
import nl.speelveld.runs.enrolment.RoundStore.Read;
import nl.speelveld.runs.enrolment.StepFinding;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.Rounds;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// The rounds of the office as values of [EnrolmentRound], and the one way to carry a step of them.
///
/// A round whose lists stand is the same until its version changes, so it is computed once and
/// kept; a thousand families that look at their outcome at once cost one replay.
public final class OpenRounds {
  private static final int TRIES = 20; // families that withdraw at the same moment

  private final Rounds rounds;
  private final Supplier<Map<String, String>> beside;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  private record Kept(long version, EnrolmentRound round) {}

  /// A step of a round.
  @FunctionalInterface
  public interface Step {
    /// The round after it.
    EnrolmentRound.Result of(EnrolmentRound round, Instant now);
  }

  /// Over these rounds.
  ///
  /// @param beside files that are published with every outcome: the pages on which a family checks
  public OpenRounds(Rounds rounds, Supplier<Map<String, String>> beside) {
    this.rounds = rounds;
    this.beside = beside;
  }

  /// The round as it stands, or what is wrong with its files.
  public Read<EnrolmentRound> open(OfficeRound round) {
    Kept known = kept.get(round.id());
    if (known != null && known.version == round.version()) {
      return new Read.Done<>(known.round, known.round.findings());
    }
    Read<EnrolmentRound> read = read(rounds.steps(round.id()));
    if (read instanceof Read.Done<EnrolmentRound>(var open, _)
        && !round.phase().isBefore(Phase.FROZEN)) {
      kept.put(round.id(), new Kept(round.version(), open));
    }
    return read;
  }

  /// The round as it stands, where nothing is wrong with its files.
  public Optional<EnrolmentRound> find(OfficeRound round) {
    return open(round) instanceof Read.Done<EnrolmentRound>(var open, _)
        ? Optional.of(open)
        : Optional.empty();
  }

  /// Carries a step and keeps what it left. Of two at once exactly one is kept; the other is told
  /// that somebody else was first.
  ///
  /// @param round the round as whoever asks saw it
  public Read<EnrolmentRound> step(OfficeRound round, Step step, Instant now) {
    return step(round, step, now, List.of());
  }

  /// The same for a step by which children come to the round: with it they are kept.
  public Read<EnrolmentRound> step(OfficeRound round, Step step, Instant now, List<Child> coming) {
    RoundStore store = rounds.steps(round.id(), coming);
    Read<EnrolmentRound> read = read(store);
    if (!(read instanceof Read.Done<EnrolmentRound>(var before, _))) {
      return read;
    }
    // why after reading: what was read is then as it was seen, and `keep` watches from here on
    if (rounds.find(round.id()).filter(its -> its.version() == round.version()).isEmpty()) {
      return new Read.Refused<>(doneByAnother());
    }
    // why whole seconds: the time of an act is written and read back by people
    return switch (step.of(before, now.truncatedTo(ChronoUnit.SECONDS))) {
      case EnrolmentRound.Result.Refused(var found) -> new Read.Refused<>(found);
      case EnrolmentRound.Result.Done(var after) ->
          store.keep(before.papers(), after.papers(), publicFiles(after))
              ? new Read.Done<>(after, after.findings())
              : new Read.Refused<>(doneByAnother());
    };
  }

  /// Forgets a round of which what is personal was destroyed.
  public void forget(OfficeRound round) {
    kept.remove(round.id());
  }

  /// Carries a step that is right however far the round is: a family that withdraws has seen its
  /// own place and not the round. Where another was first it is tried again.
  public Read<EnrolmentRound> stepOnLatest(OfficeRound seen, Step step, Instant now) {
    Read<EnrolmentRound> done = step(seen, step, now);
    for (int again = 0; again < TRIES && isOvertaken(done); again++) {
      done = step(rounds.find(seen.id()).orElse(seen), step, now);
    }
    return done;
  }

  private static boolean isOvertaken(Read<EnrolmentRound> done) {
    return done instanceof Read.Refused<EnrolmentRound>(var found) && isOvertaken(found);
  }

  /// Whether a step was refused because another was first.
  public static boolean isOvertaken(Findings found) {
    return found.kept().stream().anyMatch(StepFinding.DoneByAnother.class::isInstance);
  }

  private Map<String, String> publicFiles(EnrolmentRound round) {
    Map<String, String> files = new LinkedHashMap<>(round.publicFiles());
    if (round.progress() instanceof Progress.Assigned) {
      files.putAll(beside.get());
    }
    return files;
  }

  /// What is told to who was second of two.
  static Findings doneByAnother() {
    Findings.Collector one = Findings.collector();
    one.add(new StepFinding.DoneByAnother(Place.NOWHERE));
    return one.toFindings();
  }

  private static Read<EnrolmentRound> read(RoundStore store) {
    // papers before files: lists that are saved in between then show up as a change, not as a gap
    return switch (store.papers()) {
      case Read.Refused<RoundPapers>(var found) -> new Read.Refused<>(found);
      case Read.Done<RoundPapers>(var papers, _) ->
          switch (store.files()) {
            case Read.Refused<RoundFiles>(var found) -> new Read.Refused<>(found);
            case Read.Done<RoundFiles>(var files, _) ->
                switch (EnrolmentRound.of(files, papers)) {
                  case EnrolmentRound.Result.Refused(var found) -> new Read.Refused<>(found);
                  case EnrolmentRound.Result.Done(var open) ->
                      new Read.Done<>(open, open.findings());
                };
          };
    };
  }
}
