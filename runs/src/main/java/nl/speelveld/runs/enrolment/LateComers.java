package nl.speelveld.runs.enrolment;

import java.util.List;
import nl.speelveld.matching.afterwards.RoundAfter;
import nl.speelveld.matching.draw.LateNumbers;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.round.RoundFreezing;
import nl.speelveld.matching.round.RoundPreparation;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Takes in applicants who came after the freeze, each by the number that their pseudonym would
/// have had in the draw.
final class LateComers {
  private LateComers() {}

  /// Some who come at one moment.
  ///
  /// @param before how many came late before them
  /// @param acts an act for each, in the order of the file
  record Batch(int before, List<Act.LateApplied> acts) {}

  sealed interface Result {
    record Joined(Progress.Assigned progress, List<Act> acts) implements Result {}

    record Refused(Findings findings) implements Result {}
  }

  static Result join(RoundFiles files, Progress.Assigned assigned, Batch batch) {
    int newcomers = batch.before() + batch.acts().size();
    return switch (RoundPreparation.prepare(files.rules(), files.withLate(newcomers))) {
      case RoundPreparation.Result.Refused(var found) -> new Result.Refused(found);
      case RoundPreparation.Result.Ready(var round, _) -> joined(assigned, batch, round);
    };
  }

  private static Result joined(Progress.Assigned assigned, Batch batch, PreparedRound round) {
    Market market = round.market();
    RoundAfter after = assigned.after();
    Market now = after.assignment().market();
    int first = now.applicants();
    for (int at = 0; at < batch.acts().size(); at++) {
      String name = batch.acts().get(at).applicant();
      if (first + at >= market.applicants() || !market.applicant(first + at).equals(name)) {
        return refused(new StepFinding.LogNamesStranger(Place.file("log.csv"), name));
      }
    }
    int[] seats = new int[market.seatGroups().size()];
    for (int group = 0; group < seats.length; group++) {
      seats[group] = now.seats(group);
    }
    LateNumbers numbers =
        LateNumbers.of(assigned.drawn().numbers(), RoundFreezing.families(round), round.orders());
    RoundAfter.Step step =
        after.join(market.withSeats(seats), numbers.priorities(), batch.acts().getFirst().reason());
    return new Result.Joined(
        new Progress.Assigned(assigned.drawn(), round, assigned.first(), step.after()),
        step.acts());
  }

  private static Result refused(StepFinding finding) {
    Findings.Collector findings = Findings.collector();
    findings.add(finding);
    return new Result.Refused(findings.toFindings());
  }
}
