package nl.speelveld.runs.enrolment;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.matching.draw.FrozenRound;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.published.PublishedFiles;
import nl.speelveld.matching.published.PublishedRound;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.round.RoundPreparation;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// A round of central enrolment, from its files and the papers of the steps that were done.
/// Immutable; each step gives the round after it, or says why it cannot be done.
///
/// The steps up to the outcome are those of [RoundSteps], the steps after it those of [LaterSteps].
///
/// The outcome is never stored: it is computed again from files, papers and log, and held against
/// the fingerprints in the log. So a round that can be read is a round that was checked.
public final class EnrolmentRound {
  private final RoundFiles files;
  private final PreparedRound prepared;
  private final RoundPapers papers;
  private final Progress progress;
  private final List<Act> changes;
  private final Findings findings;

  private EnrolmentRound(
      RoundFiles files,
      PreparedRound prepared,
      RoundPapers papers,
      Replay.Result replayed,
      Findings findings) {
    this.files = files;
    this.prepared = prepared;
    this.papers = papers;
    this.progress = replayed.progress();
    this.changes = replayed.changes();
    this.findings = findings;
  }

  /// What came of a step, or of reading a round.
  public sealed interface Result {
    /// It was done.
    record Done(EnrolmentRound round) implements Result {}

    /// It was not; nothing changed.
    record Refused(Findings findings) implements Result {}
  }

  /// The round of these files and papers. Cost: that of preparing the round and, once seats were
  /// given out, of giving them out again.
  public static Result of(RoundFiles files, RoundPapers papers) {
    return switch (RoundPreparation.prepare(files.rules(), files.data())) {
      case RoundPreparation.Result.Refused(var found) -> new Result.Refused(found);
      case RoundPreparation.Result.Ready(var prepared, var found) ->
          of(files, prepared, papers, found);
    };
  }

  private static Result of(
      RoundFiles files, PreparedRound prepared, RoundPapers papers, Findings found) {
    Replay.Result replayed = Replay.of(files, prepared, papers);
    return replayed.findings().hasErrors()
        ? new Result.Refused(replayed.findings())
        : new Result.Done(new EnrolmentRound(files, prepared, papers, replayed, found));
  }

  /// What people supplied.
  public RoundFiles files() {
    return files;
  }

  /// The round as it is frozen, or would be now.
  public PreparedRound prepared() {
    return prepared;
  }

  /// What the steps left.
  public RoundPapers papers() {
    return papers;
  }

  /// How far the round is.
  public Progress progress() {
    return progress;
  }

  /// Remarks about the files; no errors.
  public Findings findings() {
    return findings;
  }

  /// What stands in the way of freezing it.
  public Findings checkFreezing() {
    return Freezing.check(files, prepared);
  }

  /// How numbers come about.
  public DrawKind drawKind() {
    return Freezing.kind(files, prepared);
  }

  /// Files that are public at this moment, by name.
  public Map<String, String> publicFiles() {
    return Publication.files(progress, papers.log());
  }

  /// Who got another seat by the last step, each by the last of its moves: the acts behind the last
  /// but one `published`.
  public List<Act> movesOfLastStep() {
    List<Act> acts = papers.log().acts();
    SequencedMap<String, Act> moves = new LinkedHashMap<>(); // each child's last move, last first
    int published = 0;
    for (int at = acts.size() - 1; at >= 0 && published < 2; at--) {
      published += acts.get(at) instanceof Act.Published ? 1 : 0;
      if (published == 1 && acts.get(at) instanceof Act.MovedUp(var who, _)) {
        moves.putIfAbsent(who, acts.get(at));
      }
    }
    return List.copyOf(moves.sequencedValues().reversed());
  }

  /// All that is published of a round in which seats were given out.
  public Optional<PublishedRound> findPublished() {
    return progress instanceof Progress.Assigned assigned
        ? Optional.of(Publication.of(assigned, papers.log()))
        : Optional.empty();
  }

  /// The tables of the second round that was opened, by name: a round of its own, with the rules of
  /// this one, for who has no place or gave one up, and the seats that are left. Empty where none
  /// was opened.
  public Map<String, String> secondRoundFiles() {
    List<Act> acts = papers.log().acts();
    if (!(progress instanceof Progress.Assigned assigned)
        || acts.stream().noneMatch(Act.SecondRound.class::isInstance)) {
      return Map.of();
    }
    BitSet givingUp = new BitSet();
    Market market = assigned.after().assignment().market();
    for (Act act : acts) {
      if (act instanceof Act.GaveUp(var applicant, _)) {
        Changes.row(market, applicant).ifPresent(givingUp::set);
      }
    }
    return SecondRoundFiles.of(files, assigned, givingUp);
  }

  /// What the files of today would freeze, once the round was frozen.
  public Optional<FrozenRound> findFrozen() {
    return progress instanceof Progress.Open
        ? Optional.empty()
        : Optional.of(Freezing.of(files, prepared));
  }

  /// What was done since the freeze and touches the outcome.
  List<Act> changes() {
    return changes;
  }

  /// The round after a step, unless an act of it was refused.
  ///
  /// @param others the papers after the step, but for the log
  Result after(Recording recording, RoundPapers others) {
    return recording
        .findFault()
        .<Result>map(EnrolmentRound::refused)
        .orElseGet(() -> of(files, prepared, others.with(recording.log()), findings));
  }

  /// The round after a step that changed the outcome, which is published at once.
  Result published(Recording recording, Progress.Assigned assigned) {
    String name = assigned.drawn().sealed().round().name();
    recording.ifSound(log ->
        recording.add(
            new Act.Published(name), PublishedFiles.hashes(Publication.of(assigned, log))));
    return after(recording, papers);
  }

  static Result tooEarly(String needed) {
    return refused(new StepFinding.TooEarly(Place.NOWHERE, needed));
  }

  static Result refused(Finding finding) {
    Findings.Collector findings = Findings.collector();
    findings.add(finding);
    return new Result.Refused(findings.toFindings());
  }
}
