package nl.speelveld.runs.enrolment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.published.PublishedFiles;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.round.Names;
import nl.speelveld.matching.rules.SeatRules;
import nl.speelveld.table.finding.Place;

/// What happens to a round after its freeze and its outcome: somebody withdraws, seats change,
/// somebody is placed out of hardship or comes late. Each gives the round after it, or says why it
/// cannot be done.
public final class LaterSteps {
  private final EnrolmentRound round;
  private final Instant now;

  /// Steps of a round at a moment, not before its last act.
  public LaterSteps(EnrolmentRound round, Instant now) {
    this.round = round;
    this.now = now;
  }

  /// A family gives up application and seat; seats that come free go down the reserve lists. Once a
  /// second round was opened they are seats of that round, and who has no seat withdraws there.
  public EnrolmentRound.Result withdraw(String applicant) {
    Market market = currentMarket();
    Optional<Integer> row = Changes.row(market, applicant);
    if (row.isEmpty()) {
      return EnrolmentRound.refused(new StepFinding.NoSuchApplicant(Place.NOWHERE, applicant));
    }
    if (isGone(applicant)) {
      return EnrolmentRound.refused(new StepFinding.TakesNoPart(Place.NOWHERE, applicant));
    }
    String name = market.applicant(row.get());
    Optional<String> second = findSecondRound();
    if (second.isEmpty()) {
      return change(new Act.Withdrawn(name));
    }
    // why not a call from the reserve list: what comes free after a second round opened is its seat
    return hasPlace(row.get())
        ? recorded(List.of(new Act.GaveUp(name, second.get())))
        : secondRoundHeld();
  }

  private boolean hasPlace(int row) {
    return round.progress() instanceof Progress.Assigned assigned
        && (assigned.after().onTop().containsKey(row)
            || assigned.after().assignment().findWish(row).isPresent());
  }

  /// Somebody gets a seat outside the draw, on top of the seats there are.
  public EnrolmentRound.Result placeOnTop(String applicant, String seatGroup, String reason) {
    Market market = currentMarket();
    Optional<Integer> row = Changes.row(market, applicant);
    Optional<Integer> group = Changes.group(market, seatGroup);
    if (row.isEmpty()) {
      return EnrolmentRound.refused(new StepFinding.NoSuchApplicant(Place.NOWHERE, applicant));
    }
    if (group.isEmpty()) {
      return noSuchSeatGroup(seatGroup);
    }
    return change(
        new Act.HardshipPlaced(
            market.applicant(row.get()), market.seatGroups().get(group.get()).name(), reason));
  }

  /// A seat group has more seats, or fewer.
  public EnrolmentRound.Result changeSeats(String seatGroup, int seats, String reason) {
    Market market = currentMarket();
    Optional<Integer> group = Changes.group(market, seatGroup);
    if (group.isEmpty()) {
      return noSuchSeatGroup(seatGroup);
    }
    return change(
        new Act.CapacityChanged(
            market.seatGroups().get(group.get()).name(), seatsNow(group.get()), seats, reason));
  }

  /// A seat group has one seat more than it has now.
  public EnrolmentRound.Result addSeat(String seatGroup, String reason) {
    Optional<Integer> group = Changes.group(currentMarket(), seatGroup);
    return group.isEmpty()
        ? noSuchSeatGroup(seatGroup)
        : changeSeats(seatGroup, seatsNow(group.get()) + 1, reason);
  }

  /// Opens a second round for who has no place, and for who gives one up for good. Its files are
  /// those of [EnrolmentRound#secondRoundFiles].
  ///
  /// @param name of the second round
  /// @param givingUp pseudonyms
  public EnrolmentRound.Result openSecondRound(String name, List<String> givingUp) {
    if (!(round.progress() instanceof Progress.Assigned)) {
      return EnrolmentRound.tooEarly("assign");
    }
    if (findSecondRound().isPresent()) {
      return secondRoundHeld();
    }
    List<Act> acts = new ArrayList<>(List.of(new Act.SecondRound(name)));
    for (String applicant : givingUp) {
      Optional<Integer> row = Changes.row(currentMarket(), applicant);
      if (row.isEmpty()) {
        return EnrolmentRound.refused(new StepFinding.NoSuchApplicant(Place.NOWHERE, applicant));
      }
      acts.add(new Act.GaveUp(currentMarket().applicant(row.get()), name));
    }
    List<SeatRules.Bandwidth> shared = round.prepared().rules().seats().bandwidths();
    return shared.isEmpty()
        ? recorded(acts)
        : EnrolmentRound.refused(
            new StepFinding.SharedSeats(Place.NOWHERE, shared.getFirst().school()));
  }

  private EnrolmentRound.Result recorded(List<Act> acts) {
    return round.published(recording().addAll(acts), (Progress.Assigned) round.progress());
  }

  private Optional<String> findSecondRound() {
    return round.papers().log().acts().stream()
        .filter(Act.SecondRound.class::isInstance)
        .map(act -> ((Act.SecondRound) act).name())
        .findFirst();
  }

  private EnrolmentRound.Result secondRoundHeld() {
    return EnrolmentRound.refused(
        new StepFinding.SecondRoundHeld(Place.NOWHERE, findSecondRound().orElse("")));
  }

  /// Takes in all who came after the freeze and were not taken in yet.
  public EnrolmentRound.Result takeInLate(String reason) {
    if (!(round.progress() instanceof Progress.Assigned assigned)) {
      return EnrolmentRound.tooEarly("assign");
    }
    if (findSecondRound().isPresent()) {
      return secondRoundHeld();
    }
    DataTable late = round.files().late().applicants();
    int key = late.findColumn("applicant").orElse(-1);
    int before =
        assigned.after().assignment().market().applicants()
            - round.prepared().market().applicants();
    List<Act.LateApplied> acts = new ArrayList<>();
    for (int row = before; key >= 0 && row < late.rows(); row++) {
      acts.add(new Act.LateApplied(late.value(key, row), reason));
    }
    if (acts.isEmpty()) {
      return EnrolmentRound.refused(new StepFinding.NobodyLate(Place.file(late.file())));
    }
    return switch (LateComers.join(round.files(), assigned, new LateComers.Batch(before, acts))) {
      case LateComers.Result.Refused(var found) -> new EnrolmentRound.Result.Refused(found);
      case LateComers.Result.Joined(var after, var done) -> {
        Recording recording = recording();
        for (Act act : done) {
          recording.add(act, payload(after, act));
        }
        yield round.published(recording, after);
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

  private EnrolmentRound.Result change(Act act) {
    if (findSecondRound().isPresent()) {
      return secondRoundHeld();
    }
    Recording recording = recording();
    if (!(round.progress()
        instanceof Progress.Assigned(var drawn, var current, var first, var after))) {
      return round.after(recording.add(act, ""), round.papers());
    }
    var step = Changes.findStep(after, act).orElseThrow(); // names were looked up before
    return round.published(
        recording.addAll(step.acts()), new Progress.Assigned(drawn, current, first, step.after()));
  }

  private Recording recording() {
    return new Recording(round.papers().log(), now);
  }

  /// Seats and applicants of today.
  private Market currentMarket() {
    return round.progress() instanceof Progress.Assigned assigned
        ? assigned.after().assignment().market()
        : round.prepared().market();
  }

  private int seatsNow(int group) {
    Market market = currentMarket();
    String name = market.seatGroups().get(group).name();
    int seats = market.seats(group);
    if (!(round.progress() instanceof Progress.Assigned)) {
      for (Act act : round.changes()) {
        if (act instanceof Act.CapacityChanged(var its, _, var then, _) && its.equals(name)) {
          seats = then;
        }
      }
    }
    return seats;
  }

  private boolean isGone(String applicant) {
    boolean gone =
        round.papers().log().acts().stream()
            .anyMatch(act -> act instanceof Act.GaveUp(var its, _) && its.equals(applicant));
    for (Act act : round.changes()) {
      if (act instanceof Act.Withdrawn(var its) && its.equals(applicant)) {
        gone = true;
      } else if (act instanceof Act.HardshipPlaced(var its, _, _) && its.equals(applicant)) {
        gone = false;
      }
    }
    return gone;
  }

  private EnrolmentRound.Result noSuchSeatGroup(String seatGroup) {
    return EnrolmentRound.refused(
        new StepFinding.NoSuchSeatGroup(
            Place.NOWHERE,
            seatGroup,
            Names.likely(
                seatGroup,
                currentMarket().seatGroups().stream().map(group -> group.name()).toList())));
  }
}
