package nl.speelveld.runs.enrolment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.matching.draw.DrawnNumbers;
import nl.speelveld.matching.draw.Reveal;
import nl.speelveld.matching.draw.SealedRound;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.outcome.OutcomeStep;
import nl.speelveld.matching.published.PublishedFiles;
import nl.speelveld.matching.published.PublishedRound;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.round.RoundPreparation;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// A round of central enrolment, from its files and the papers of the steps that were done.
/// Immutable; each step gives the round after it, or says why it cannot be done.
///
///     freeze → draw → assign → withdraw, changeSeats, placeOnTop, takeInLate …
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

  /// How numbers come about.
  public DrawKind drawKind() {
    return Freezing.kind(files, prepared);
  }

  /// Files that are public at this moment, by name.
  public Map<String, String> publicFiles() {
    return Publication.files(progress, papers.log());
  }

  /// Who was called from a reserve list by the last step: the acts behind the last but one
  /// `published`.
  public List<Act> movesOfLastStep() {
    List<Act> acts = papers.log().acts();
    List<Act> moves = new ArrayList<>();
    int published = 0;
    for (int at = acts.size() - 1; at >= 0 && published < 2; at--) {
      published += acts.get(at) instanceof Act.Published ? 1 : 0;
      if (published == 1 && acts.get(at) instanceof Act.MovedUp) {
        moves.addFirst(acts.get(at));
      }
    }
    return List.copyOf(moves);
  }

  /// All that is published of a round in which seats were given out.
  public Optional<PublishedRound> findPublished() {
    return progress instanceof Progress.Assigned assigned
        ? Optional.of(Publication.of(assigned, papers.log()))
        : Optional.empty();
  }

  /// Fixes rules, seats and lists, and announces where chance will come from.
  ///
  /// @param saltSecret 256 bits of chance, kept by the organiser
  /// @param announced version of the code, source of chance, hash of the notary's secret
  public Result freeze(Value256 saltSecret, Commitment.Announced announced, Instant now) {
    Findings.Collector wrong = Findings.collector();
    wrong.addAll(Freezing.check(files, prepared));
    wrong.addAll(Commitment.check(drawKind(), announced));
    if (wrong.toFindings().hasErrors()) {
      return new Result.Refused(wrong.toFindings());
    }
    SealedRound sealed = SealedRound.of(Freezing.of(files, prepared), saltSecret);
    String name = sealed.round().name();
    Recording recording = new Recording(papers.log(), now);
    if (papers.log().entries().isEmpty()) {
      recording.add(new Act.Opened(name), "");
    }
    recording.add(new Act.Frozen(name), sealed.root().hex());
    recording.add(new Act.Committed(name), Commitment.of(sealed, announced).text());
    return after(
        recording,
        new RoundPapers(
            Optional.of(saltSecret), Optional.of(announced), Optional.empty(), papers.log()));
  }

  /// Announces a second draw of the same frozen round, with its reason on record.
  public Result drawAgain(String reason, Commitment.Announced announced, Instant now) {
    Findings wrong = Commitment.check(drawKind(), announced);
    if (wrong.hasErrors()) {
      return new Result.Refused(wrong);
    }
    Optional<SealedRound> sealed = findSealed();
    if (sealed.isEmpty()) {
      return tooEarly("freeze");
    }
    String name = sealed.get().round().name();
    Recording recording = new Recording(papers.log(), now);
    recording.add(new Act.SecondDraw(name, reason), "");
    recording.add(new Act.Committed(name), Commitment.of(sealed.get(), announced).text());
    return after(
        recording,
        new RoundPapers(
            papers.saltSecret(), Optional.of(announced), Optional.empty(), papers.log()));
  }

  /// Draws from what is made known.
  public Result draw(RoundPapers.Revealed revealed, Instant now) {
    return switch (progress) {
      case Progress.Committed(var sealed, var commitment) ->
          switch (Reveal.of(commitment, revealed.publicValue(), revealed.secretHex())) {
            case Reveal.Result.Refused(var found) -> new Result.Refused(found);
            case Reveal.Result.Accepted(var reveal) -> {
              Recording recording = new Recording(papers.log(), now);
              recording.add(new Act.Revealed(sealed.round().name()), reveal.text());
              recording.add(
                  new Act.Drawn(sealed.round().kind()),
                  PublishedFiles.numbers(DrawnNumbers.of(sealed.round(), reveal)));
              yield after(
                  recording,
                  new RoundPapers(
                      papers.saltSecret(),
                      papers.announced(),
                      Optional.of(revealed),
                      papers.log()));
            }
          };
      case Progress.Drawn _, Progress.Assigned _ ->
          after(new Recording(papers.log(), now).add(new Act.Drawn(drawKind()), ""), papers);
      case Progress.Open(), Progress.Frozen _ -> tooEarly("freeze");
    };
  }

  /// Takes the numbers that were drawn on paper.
  public Result takePaperNumbers(Instant now) {
    if (!(progress instanceof Progress.Committed(var sealed, _))) {
      return progress instanceof Progress.Open || progress instanceof Progress.Frozen
          ? tooEarly("freeze")
          : after(new Recording(papers.log(), now).add(new Act.Drawn(drawKind()), ""), papers);
    }
    Findings.Collector wrong = Findings.collector();
    Optional<DrawnNumbers> numbers = PaperNumbers.find(sealed.round(), files.lottery(), wrong);
    if (numbers.isEmpty()) {
      return new Result.Refused(wrong.toFindings());
    }
    Recording recording = new Recording(papers.log(), now);
    recording.add(new Act.Drawn(DrawKind.SUPPLIED), PublishedFiles.numbers(numbers.get()));
    return after(recording, papers);
  }

  /// Gives out the seats and publishes the outcome.
  public Result assign(Instant now) {
    return switch (progress) {
      case Progress.Drawn drawn -> {
        FirstPlaces.Result first = FirstPlaces.of(prepared, drawn.numbers(), changes);
        Assignment places = first.after().assignment();
        Recording recording = new Recording(papers.log(), now);
        first.outcome().seatsChanged().forEach(more -> recording.add(addedSeats(more), ""));
        recording.ifSound(log ->
            recording.add(
                new Act.Assigned(drawn.sealed().round().name()),
                PublishedFiles.assigned(places, log)));
        yield published(recording, new Progress.Assigned(drawn, prepared, places, first.after()));
      }
      case Progress.Assigned assigned -> published(new Recording(papers.log(), now), assigned);
      case Progress.Open(), Progress.Frozen _, Progress.Committed _ -> tooEarly("draw");
    };
  }

  /// Seats that the rules add to keep a promise stand in the log as any other change of seats.
  private Act addedSeats(OutcomeStep.SeatsChanged more) {
    return new Act.CapacityChanged(
        prepared.market().seatGroups().get(more.seatGroup()).name(),
        more.before(),
        more.after(),
        more.why().name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  /// A family gives up application and seat; seats that come free go down the reserve lists.
  public Result withdraw(String applicant, Instant now) {
    Market market = currentMarket();
    Optional<Integer> row = Changes.row(market, applicant);
    if (row.isEmpty()) {
      return refused(new StepFinding.NoSuchApplicant(Place.NOWHERE, applicant));
    }
    if (isGone(applicant)) {
      return refused(new StepFinding.TakesNoPart(Place.NOWHERE, applicant));
    }
    return change(new Act.Withdrawn(market.applicant(row.get())), now);
  }

  /// Somebody gets a seat outside the draw, on top of the seats there are.
  public Result placeOnTop(String applicant, String seatGroup, String reason, Instant now) {
    Market market = currentMarket();
    Optional<Integer> row = Changes.row(market, applicant);
    Optional<Integer> group = Changes.group(market, seatGroup);
    if (row.isEmpty()) {
      return refused(new StepFinding.NoSuchApplicant(Place.NOWHERE, applicant));
    }
    if (group.isEmpty()) {
      return noSuchSeatGroup(seatGroup);
    }
    return change(
        new Act.HardshipPlaced(
            market.applicant(row.get()), market.seatGroups().get(group.get()).name(), reason),
        now);
  }

  /// A seat group has more seats, or fewer.
  public Result changeSeats(String seatGroup, int seats, String reason, Instant now) {
    Market market = currentMarket();
    Optional<Integer> group = Changes.group(market, seatGroup);
    if (group.isEmpty()) {
      return noSuchSeatGroup(seatGroup);
    }
    return change(
        new Act.CapacityChanged(
            market.seatGroups().get(group.get()).name(), seatsNow(group.get()), seats, reason),
        now);
  }

  /// Takes in all who came after the freeze and were not taken in yet.
  public Result takeInLate(String reason, Instant now) {
    if (!(progress instanceof Progress.Assigned assigned)) {
      return tooEarly("assign");
    }
    DataTable late = files.late().applicants();
    int key = late.findColumn("applicant").orElse(-1);
    int before =
        assigned.after().assignment().market().applicants() - prepared.market().applicants();
    List<Act.LateApplied> acts = new ArrayList<>();
    for (int row = before; key >= 0 && row < late.rows(); row++) {
      acts.add(new Act.LateApplied(late.value(key, row), reason));
    }
    if (acts.isEmpty()) {
      return refused(new StepFinding.NobodyLate(Place.file(late.file())));
    }
    return switch (LateComers.join(files, assigned, new LateComers.Batch(before, acts))) {
      case LateComers.Result.Refused(var found) -> new Result.Refused(found);
      case LateComers.Result.Joined(var after, var done) -> {
        Recording recording = new Recording(papers.log(), now);
        for (Act act : done) {
          recording.add(act, payload(after, act));
        }
        yield published(recording, after);
      }
    };
  }

  /// Of a late application the line in which it is written; of other acts nothing.
  private static String payload(Progress.Assigned joined, Act act) {
    return act instanceof Act.LateApplied(var who, _)
        ? PublishedFiles.lateApplication(
            joined.numbers(), Changes.row(joined.round().market(), who).orElseThrow())
        : "";
  }

  private Result change(Act act, Instant now) {
    Recording recording = new Recording(papers.log(), now);
    if (!(progress instanceof Progress.Assigned(var drawn, var round, var first, var after))) {
      return after(recording.add(act, ""), papers);
    }
    var step = Changes.findStep(after, act).orElseThrow(); // names were looked up before
    return published(
        recording.addAll(step.acts()), new Progress.Assigned(drawn, round, first, step.after()));
  }

  private Result published(Recording recording, Progress.Assigned assigned) {
    String name = assigned.drawn().sealed().round().name();
    recording.ifSound(log ->
        recording.add(
            new Act.Published(name), PublishedFiles.hashes(Publication.of(assigned, log))));
    return after(recording, papers);
  }

  private Result after(Recording recording, RoundPapers others) {
    return recording
        .findFault()
        .<Result>map(EnrolmentRound::refused)
        .orElseGet(() -> of(files, prepared, others.with(recording.log()), findings));
  }

  private Optional<SealedRound> findSealed() {
    return switch (progress) {
      case Progress.Open() -> Optional.empty();
      case Progress.Frozen(var sealed) -> Optional.of(sealed);
      case Progress.Committed(var sealed, _) -> Optional.of(sealed);
      case Progress.Drawn(var sealed, _, _) -> Optional.of(sealed);
      case Progress.Assigned assigned -> Optional.of(assigned.drawn().sealed());
    };
  }

  /// Seats and applicants of today.
  private Market currentMarket() {
    return progress instanceof Progress.Assigned assigned
        ? assigned.after().assignment().market()
        : prepared.market();
  }

  private int seatsNow(int group) {
    Market market = currentMarket();
    String name = market.seatGroups().get(group).name();
    int seats = market.seats(group);
    if (!(progress instanceof Progress.Assigned)) {
      for (Act act : changes) {
        if (act instanceof Act.CapacityChanged(var its, _, var then, _) && its.equals(name)) {
          seats = then;
        }
      }
    }
    return seats;
  }

  private boolean isGone(String applicant) {
    boolean gone = false;
    for (Act act : changes) {
      if (act instanceof Act.Withdrawn(var its) && its.equals(applicant)) {
        gone = true;
      } else if (act instanceof Act.HardshipPlaced(var its, _, _) && its.equals(applicant)) {
        gone = false;
      }
    }
    return gone;
  }

  private Result noSuchSeatGroup(String seatGroup) {
    return refused(
        new StepFinding.NoSuchSeatGroup(
            Place.NOWHERE,
            seatGroup,
            currentMarket().seatGroups().stream().map(group -> group.name()).toList()));
  }

  private static Result tooEarly(String needed) {
    return refused(new StepFinding.TooEarly(Place.NOWHERE, needed));
  }

  private static Result refused(Finding finding) {
    Findings.Collector findings = Findings.collector();
    findings.add(finding);
    return new Result.Refused(findings.toFindings());
  }
}
