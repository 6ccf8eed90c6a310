package nl.speelveld.matching.published;

import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.matching.draw.DrawnNumbers;
import nl.speelveld.matching.draw.LateNumbers;
import nl.speelveld.matching.draw.SealedRound;
import nl.speelveld.matching.log.ActLog;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;

/// All that is published of a round.
///
/// There are two outcomes: that of the last act `assigned`, and that of today, which follows from
/// it by the acts since (calls from reserve lists, withdrawals, seats changed). On the day of the
/// outcome they are the same. Each is of the frozen lists with the seats that the log says were
/// there; whoever had withdrawn, or was placed outside the draw, has no wish granted.
///
/// @param sealed rules, seats and applications under their root
/// @param commitment what was published before the draw
/// @param numbers the numbers
/// @param assigned who had which seat by the draw at the last act `assigned`
/// @param today who has which seat now
/// @param log what was done
public record PublishedRound(
    SealedRound sealed,
    Commitment commitment,
    DrawnNumbers numbers,
    Assignment assigned,
    Today today,
    ActLog log) {
  /// The outcome of today.
  ///
  /// @param assignment who has which seat by lists and keys
  /// @param numbers with those of late applicants, who stand in the rows behind
  public record Today(Assignment assignment, LateNumbers numbers) {}

  public PublishedRound {
    check(sealed.round().market(), assigned, ChangesSinceFrozen.untilAssigned(log.acts()));
    check(today.numbers().orders().market(), today.assignment(), ChangesSinceFrozen.of(log.acts()));
  }

  /// A round on the day of its outcome.
  public PublishedRound(
      SealedRound sealed,
      Commitment commitment,
      DrawnNumbers numbers,
      Assignment assignment,
      ActLog log) {
    this(
        sealed,
        commitment,
        numbers,
        assignment,
        new Today(assignment, LateNumbers.none(numbers)),
        log);
  }

  /// The same round after acts since: calls, withdrawals, seats changed, late applicants.
  public PublishedRound afterwards(Today other, ActLog longer) {
    return new PublishedRound(sealed, commitment, numbers, assigned, other, longer);
  }

  private static void check(Market lists, Assignment assignment, ChangesSinceFrozen changes) {
    Market assigned = assignment.market();
    if (!lists.applicantNames().equals(assigned.applicantNames())
        || lists.wishes() != assigned.wishes()) {
      throw new IllegalArgumentException(
          "the assignment is of (" + assigned + "), but the lists are (" + lists + ")");
    }
    checkSeats(lists, assigned, changes);
    checkWhoTakesPart(assignment, changes);
  }

  private static void checkSeats(Market lists, Market assigned, ChangesSinceFrozen changes) {
    for (int group = 0; group < lists.seatGroups().size(); group++) {
      String name = lists.seatGroups().get(group).name();
      int seats = changes.seats(name, lists.seats(group));
      if (assigned.seats(group) != seats) {
        throw new IllegalArgumentException(
            "seats of ("
                + name
                + ") is ("
                + assigned.seats(group)
                + "), but the log says ("
                + seats
                + "). Record the change first.");
      }
    }
  }

  private static void checkWhoTakesPart(Assignment assignment, ChangesSinceFrozen changes) {
    for (int applicant = 0; applicant < assignment.market().applicants(); applicant++) {
      if (!changes.takesPart(assignment.market().applicant(applicant))
          && assignment.findWish(applicant).isPresent()) {
        throw new IllegalArgumentException(
            "applicant in row ("
                + (applicant + 1)
                + ") withdrew or was placed outside the draw, but"
                + " holds a seat by the draw");
      }
    }
  }
}
