package nl.speelveld.runs.enrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.afterwards.RoundAfter;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.matching.draw.DrawnNumbers;
import nl.speelveld.matching.draw.FrozenRound;
import nl.speelveld.matching.draw.Reveal;
import nl.speelveld.matching.draw.SealedRound;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.log.LogEntry;
import nl.speelveld.matching.published.PublishedFiles;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Does what the log says once more, on the files and the papers there are.
///
/// Every paper is held against the fingerprint that its act left in the log, so whoever changes a
/// list after the freeze, or runs another version of the program, is told. Lives inside one run.
final class Replay {
  private static final Place LOG = Place.file("log.csv");

  private final RoundFiles files;
  private final PreparedRound prepared;
  private final RoundPapers papers;
  private final Findings.Collector findings = Findings.collector();
  private final List<Act> changes = new ArrayList<>(); // what touches the outcome, since the freeze
  private final List<Act.LateApplied> coming = new ArrayList<>(); // late, not yet taken in
  private int late;
  private Progress progress = new Progress.Open();

  private Replay(RoundFiles files, PreparedRound prepared, RoundPapers papers) {
    this.files = files;
    this.prepared = prepared;
    this.papers = papers;
  }

  /// What came of it.
  ///
  /// @param progress how far the round is
  /// @param changes what was done since the freeze and touches the outcome
  /// @param findings with errors where the log cannot be followed
  record Result(Progress progress, List<Act> changes, Findings findings) {}

  static Result of(RoundFiles files, PreparedRound prepared, RoundPapers papers) {
    Replay replay = new Replay(files, prepared, papers);
    replay.run();
    return new Result(replay.progress, List.copyOf(replay.changes), replay.findings.toFindings());
  }

  private void run() {
    List<LogEntry> entries = papers.log().entries();
    List<Act> acts = papers.log().acts();
    int frozen = last(acts, act -> act instanceof Act.Frozen);
    int start = last(acts, act -> act instanceof Act.Frozen || act instanceof Act.SecondDraw);
    for (int at = Math.max(0, frozen); frozen >= 0 && at < acts.size() && isSound(); at++) {
      if (!(acts.get(at) instanceof Act.LateApplied)) {
        takeInLate();
      }
      take(acts.get(at), entries.get(at).payload(), at >= start);
    }
    if (isSound()) {
      takeInLate();
    }
    if (isSound() && progress instanceof Progress.Assigned assigned) {
      checkPlaces(assigned, entries.get(last(acts, act -> act instanceof Act.Assigned)).payload());
    }
  }

  private static int last(List<Act> acts, java.util.function.Predicate<Act> kind) {
    for (int at = acts.size() - 1; at >= 0; at--) {
      if (kind.test(acts.get(at))) {
        return at;
      }
    }
    return -1;
  }

  private boolean isSound() {
    return !findings.toFindings().hasErrors();
  }

  /// @param isOfLastDraw whether no second draw came after it
  private void take(Act act, Value256 payload, boolean isOfLastDraw) {
    switch (act) {
      case Act.Frozen _ -> freeze(payload);
      case Act.Committed _ when isOfLastDraw -> commit(payload);
      case Act.Revealed _ -> {}
      case Act.Drawn _ when isOfLastDraw -> draw(payload);
      case Act.Assigned _ when isOfLastDraw -> assign();
      case Act.LateApplied applied -> coming.add(applied);
      case Act.Withdrawn _, Act.HardshipPlaced _, Act.CapacityChanged _ -> change(act);
      case Act.Committed _, Act.Drawn _, Act.Assigned _ -> {}
      case Act.Opened _, Act.Published _, Act.MovedUp _, Act.SecondDraw _ -> {}
      case Act.SecondRound _, Act.GaveUp _ -> {}
    }
  }

  private void freeze(Value256 payload) {
    if (papers.saltSecret().isEmpty()) {
      refuse(new StepFinding.PaperMissing(Place.file("salt.txt"), "salt.txt"));
      return;
    }
    SealedRound sealed = SealedRound.of(Freezing.of(files, prepared), papers.saltSecret().get());
    if (!Sha256.ofText(sealed.root().hex()).equals(payload)) {
      refuse(new StepFinding.NotAsFrozen(LOG, payload.hex(), sealed.root().hex()));
      return;
    }
    progress = new Progress.Frozen(sealed);
  }

  private void commit(Value256 payload) {
    if (!(progress instanceof Progress.Frozen(var sealed))) {
      return;
    }
    if (papers.announced().isEmpty()) {
      refuse(new StepFinding.PaperMissing(Place.file("commitment.csv"), "commitment.csv"));
      return;
    }
    Commitment commitment = Commitment.of(sealed, papers.announced().get());
    if (isAsLogged("commitment.csv", "committed", commitment.text(), payload)) {
      progress = new Progress.Committed(sealed, commitment);
    }
  }

  private void draw(Value256 payload) {
    if (!(progress instanceof Progress.Committed(var sealed, var commitment))) {
      return;
    }
    Optional<DrawnNumbers> numbers =
        sealed.round().kind() == DrawKind.SUPPLIED
            ? PaperNumbers.find(sealed.round(), files.lottery(), findings)
            : findNumbers(sealed.round(), commitment);
    if (numbers.isPresent()
        && isAsLogged("numbers.csv", "drawn", PublishedFiles.numbers(numbers.get()), payload)) {
      progress = new Progress.Drawn(sealed, commitment, numbers.get());
    }
  }

  private Optional<DrawnNumbers> findNumbers(FrozenRound round, Commitment commitment) {
    if (papers.revealed().isEmpty()) {
      refuse(new StepFinding.PaperMissing(Place.file("reveal.csv"), "reveal.csv"));
      return Optional.empty();
    }
    RoundPapers.Revealed revealed = papers.revealed().get();
    return switch (Reveal.of(commitment, revealed.publicValue(), revealed.secretHex())) {
      case Reveal.Result.Accepted(var reveal) -> Optional.of(DrawnNumbers.of(round, reveal));
      case Reveal.Result.Refused(var found) -> {
        findings.addAll(found);
        yield Optional.empty();
      }
    };
  }

  private void assign() {
    if (progress instanceof Progress.Drawn drawn) {
      FirstPlaces.Result first = FirstPlaces.of(prepared, drawn.numbers(), changes);
      first.stranger().ifPresent(name -> refuse(new StepFinding.LogNamesStranger(LOG, name)));
      progress = new Progress.Assigned(drawn, prepared, first.after().assignment(), first.after());
    }
  }

  private void change(Act act) {
    changes.add(act);
    if (progress instanceof Progress.Assigned(var drawn, var round, var first, var after)) {
      Optional<RoundAfter> next = Changes.find(after, act);
      if (next.isEmpty()) {
        refuse(new StepFinding.LogNamesStranger(LOG, act.words().about()));
        return;
      }
      progress = new Progress.Assigned(drawn, round, first, next.get());
    }
  }

  private void takeInLate() {
    if (!coming.isEmpty() && progress instanceof Progress.Assigned assigned) {
      LateComers.Result joined =
          LateComers.join(files, assigned, new LateComers.Batch(late, List.copyOf(coming)));
      switch (joined) {
        case LateComers.Result.Joined(var after, _) -> progress = after;
        case LateComers.Result.Refused(var found) -> findings.addAll(found);
      }
      late += coming.size();
      coming.clear();
    }
  }

  private void checkPlaces(Progress.Assigned assigned, Value256 payload) {
    String places = PublishedFiles.assigned(Publication.of(assigned, papers.log()));
    isAsLogged("assigned.csv", "assigned", places, payload);
  }

  private boolean isAsLogged(String paper, String act, String text, Value256 payload) {
    boolean same = Sha256.ofText(text).equals(payload);
    if (!same) {
      refuse(new StepFinding.NotAsLogged(Place.file(paper), act));
    }
    return same;
  }

  private void refuse(Finding finding) {
    findings.add(finding);
  }
}
