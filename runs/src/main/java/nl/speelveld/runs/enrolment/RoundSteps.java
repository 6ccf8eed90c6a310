package nl.speelveld.runs.enrolment;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.matching.draw.DrawnNumbers;
import nl.speelveld.matching.draw.Reveal;
import nl.speelveld.matching.draw.SealedRound;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.outcome.OutcomeStep;
import nl.speelveld.matching.published.PublishedFiles;
import nl.speelveld.table.finding.Findings;

/// The steps of a round up to its outcome: freeze, draw, assign. Each gives the round after it, or
/// says why it cannot be done; the round itself stays as it is.
public final class RoundSteps {
  private final EnrolmentRound round;
  private final Instant now;

  /// Steps of a round at a moment, not before its last act.
  public RoundSteps(EnrolmentRound round, Instant now) {
    this.round = round;
    this.now = now;
  }

  /// Fixes rules, seats and lists, and announces where chance will come from.
  ///
  /// @param saltSecret 256 bits of chance, kept by the organiser
  /// @param announced version of the code, source of chance, hash of the notary's secret
  public EnrolmentRound.Result freeze(Value256 saltSecret, Commitment.Announced announced) {
    Findings.Collector wrong = Findings.collector();
    wrong.addAll(Freezing.check(round.files(), round.prepared()));
    wrong.addAll(Commitment.check(round.drawKind(), announced));
    if (wrong.toFindings().hasErrors()) {
      return new EnrolmentRound.Result.Refused(wrong.toFindings());
    }
    SealedRound sealed = SealedRound.of(Freezing.of(round.files(), round.prepared()), saltSecret);
    String name = sealed.round().name();
    Recording recording = recording();
    if (round.papers().log().entries().isEmpty()) {
      recording.add(new Act.Opened(name), "");
    }
    recording.add(new Act.Frozen(name), sealed.root().hex());
    recording.add(new Act.Committed(name), Commitment.of(sealed, announced).text());
    return round.after(
        recording,
        new RoundPapers(
            Optional.of(saltSecret),
            Optional.of(announced),
            Optional.empty(),
            round.papers().log()));
  }

  /// Announces a second draw of the same frozen round, with its reason on record.
  public EnrolmentRound.Result drawAgain(String reason, Commitment.Announced announced) {
    Findings wrong = Commitment.check(round.drawKind(), announced);
    if (wrong.hasErrors()) {
      return new EnrolmentRound.Result.Refused(wrong);
    }
    Optional<SealedRound> sealed = findSealed();
    if (sealed.isEmpty()) {
      return EnrolmentRound.tooEarly("freeze");
    }
    String name = sealed.get().round().name();
    Recording recording = recording();
    recording.add(new Act.SecondDraw(name, reason), "");
    recording.add(new Act.Committed(name), Commitment.of(sealed.get(), announced).text());
    return round.after(
        recording,
        new RoundPapers(
            round.papers().saltSecret(),
            Optional.of(announced),
            Optional.empty(),
            round.papers().log()));
  }

  /// Draws from what is made known.
  public EnrolmentRound.Result draw(RoundPapers.Revealed revealed) {
    return switch (round.progress()) {
      case Progress.Committed(var sealed, var commitment) ->
          switch (Reveal.of(commitment, revealed.publicValue(), revealed.secretHex())) {
            case Reveal.Result.Refused(var found) -> new EnrolmentRound.Result.Refused(found);
            case Reveal.Result.Accepted(var reveal) -> {
              Recording recording = recording();
              recording.add(new Act.Revealed(sealed.round().name()), reveal.text());
              recording.add(
                  new Act.Drawn(sealed.round().kind()),
                  PublishedFiles.numbers(DrawnNumbers.of(sealed.round(), reveal)));
              yield round.after(
                  recording,
                  new RoundPapers(
                      round.papers().saltSecret(),
                      round.papers().announced(),
                      Optional.of(revealed),
                      round.papers().log()));
            }
          };
      case Progress.Drawn _, Progress.Assigned _ ->
          round.after(recording().add(new Act.Drawn(round.drawKind()), ""), round.papers());
      case Progress.Open(), Progress.Frozen _ -> EnrolmentRound.tooEarly("freeze");
    };
  }

  /// Takes the numbers that were drawn on paper.
  public EnrolmentRound.Result takePaperNumbers() {
    if (!(round.progress() instanceof Progress.Committed(var sealed, _))) {
      return round.progress() instanceof Progress.Open
              || round.progress() instanceof Progress.Frozen
          ? EnrolmentRound.tooEarly("freeze")
          : round.after(recording().add(new Act.Drawn(round.drawKind()), ""), round.papers());
    }
    Findings.Collector wrong = Findings.collector();
    Optional<DrawnNumbers> numbers =
        PaperNumbers.find(sealed.round(), round.files().lottery(), wrong);
    if (numbers.isEmpty()) {
      return new EnrolmentRound.Result.Refused(wrong.toFindings());
    }
    Recording recording = recording();
    recording.add(new Act.Drawn(DrawKind.SUPPLIED), PublishedFiles.numbers(numbers.get()));
    return round.after(recording, round.papers());
  }

  /// Gives out the seats and publishes the outcome.
  public EnrolmentRound.Result assign() {
    return switch (round.progress()) {
      case Progress.Drawn drawn -> {
        FirstPlaces.Result first =
            FirstPlaces.of(round.prepared(), drawn.numbers(), round.changes());
        Assignment places = first.after().assignment();
        Recording recording = recording();
        first.outcome().seatsChanged().forEach(more -> recording.add(addedSeats(more), ""));
        recording.ifSound(log ->
            recording.add(
                new Act.Assigned(drawn.sealed().round().name()),
                PublishedFiles.assigned(places, log)));
        yield round.published(
            recording, new Progress.Assigned(drawn, round.prepared(), places, first.after()));
      }
      case Progress.Assigned assigned -> round.published(recording(), assigned);
      case Progress.Open(), Progress.Frozen _, Progress.Committed _ ->
          EnrolmentRound.tooEarly("draw");
    };
  }

  /// Seats that the rules add to keep a promise stand in the log as any other change of seats.
  private Act addedSeats(OutcomeStep.SeatsChanged more) {
    return new Act.CapacityChanged(
        round.prepared().market().seatGroups().get(more.seatGroup()).name(),
        more.before(),
        more.after(),
        more.why().name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  private Recording recording() {
    return new Recording(round.papers().log(), now);
  }

  private Optional<SealedRound> findSealed() {
    return switch (round.progress()) {
      case Progress.Open() -> Optional.empty();
      case Progress.Frozen(var sealed) -> Optional.of(sealed);
      case Progress.Committed(var sealed, _) -> Optional.of(sealed);
      case Progress.Drawn(var sealed, _, _) -> Optional.of(sealed);
      case Progress.Assigned assigned -> Optional.of(assigned.drawn().sealed());
    };
  }
}
