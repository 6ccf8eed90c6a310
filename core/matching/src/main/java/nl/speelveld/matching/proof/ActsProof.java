package nl.speelveld.matching.proof;

import static nl.speelveld.matching.proof.ClaimedSeats.NONE;
import static nl.speelveld.matching.proof.ClaimedSeats.applicantRow;
import static nl.speelveld.matching.proof.ClaimedSeats.groupRow;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.log.ActLog;
import nl.speelveld.matching.market.Market;
import nl.speelveld.table.finding.Place;

/// V8: what was done since follows from the log.
final class ActsProof {
  private final ClaimedSeats seats;
  private final Replay replay;
  private final Checks checks;

  private ActsProof(ClaimedSeats seats, Replay replay, Checks checks) {
    this.seats = seats;
    this.replay = replay;
    this.checks = checks;
  }

  /// Who withdrew, moved up, came later or was placed for a special reason: seats and places of
  /// today are those that follow from these acts, and nobody on a reserve list was passed over. The
  /// log itself is whole.
  static Verdict acts(ClaimedSeats seats, LogClaim log) {
    Checks checks = new Checks();
    switch (ActLog.read(log.entries())) {
      case ActLog.Result.Refused(var finding) ->
          checks.that(false, () -> new ProofFinding.LogRefused(finding.place(), finding.code()));
      case ActLog.Result.Recorded(var whole) -> {
        checks.that(true, () -> new ProofFinding.LogRefused(Place.NOWHERE, ""));
        List<Act> acts = whole.acts();
        new ActsProof(seats, Replay.of(seats, log, acts), checks).compare(acts);
      }
    }
    return checks.verdict(Property.V8_ACTS);
  }

  private void compare(List<Act> acts) {
    for (int number : replay.unknown()) {
      checks.that(
          false,
          () ->
              new ProofFinding.UnknownInLog(
                  Place.row("log", number), acts.get(number - 1).words().act()));
    }
    for (Replay.Misfit misfit : replay.misfits()) {
      checks.that(
          false,
          () ->
              new ProofFinding.SeatsNotByActs(
                  groupRow(misfit.group()),
                  seats.name(misfit.group()),
                  misfit.said(),
                  misfit.seats()));
    }
    for (int row = 0; row < seats.market.seatGroups().size(); row++) {
      int group = row;
      checks.that(
          replay.seats(row) == seats.market.seats(row),
          () ->
              new ProofFinding.SeatsNotByActs(
                  groupRow(group),
                  seats.name(group),
                  seats.market.seats(group),
                  replay.seats(group)));
    }
    for (int row = 0; row < seats.market.applicants(); row++) {
      compareApplicant(row);
    }
    compareCalls();
  }

  private void compareApplicant(int applicant) {
    int granted = seats.granted(applicant);
    int claimed = granted == NONE ? NONE : seats.market.seatGroup(granted);
    checks.that(
        claimed == replay.at(applicant) && seats.onTopAt(applicant) == replay.onTopAt(applicant),
        () ->
            new ProofFinding.NotByActs(
                applicantRow(applicant),
                name(claimed, seats.onTopAt(applicant)),
                name(replay.at(applicant), replay.onTopAt(applicant))));
    boolean late = seats.standing.latecomers().contains(applicant);
    checks.that(
        seats.standing.gone().contains(applicant) == replay.isGone(applicant)
            && (!late || replay.cameAt(applicant) > 0),
        () -> new ProofFinding.StandingNotByActs(applicantRow(applicant)));
  }

  private String name(int byDraw, int onTop) {
    return byDraw != NONE ? seats.name(byDraw) : onTop != NONE ? seats.name(onTop) + " +1" : "";
  }

  /// Nobody who waited already when somebody with a worse key was called, and who waits still, was
  /// passed over.
  private void compareCalls() {
    Market market = seats.market;
    Map<Integer, List<Replay.Call>> calls =
        replay.standingCalls().stream().collect(Collectors.groupingBy(Replay.Call::group));
    for (int row = 0; row < market.applicants(); row++) {
      int applicant = row;
      int place = seats.granted(row) == NONE ? market.from(row + 1) : seats.granted(row);
      for (int wish = market.from(row); seats.takesPart(row) && wish < place; wish++) {
        long key = seats.priorities.key(wish);
        for (Replay.Call call : calls.getOrDefault(market.seatGroup(wish), List.of())) {
          int called = seats.wish(call.applicant(), call.group());
          checks.that(
              called == NONE
                  || seats.priorities.key(called) < key
                  || replay.cameAt(applicant) >= call.act(),
              () ->
                  new ProofFinding.CalledPast(
                      applicantRow(applicant), seats.name(call.group()), call.applicant() + 1));
        }
      }
    }
  }
}
