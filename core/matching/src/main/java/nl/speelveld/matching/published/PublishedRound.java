package nl.speelveld.matching.published;

import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.matching.draw.DrawnNumbers;
import nl.speelveld.matching.draw.SealedRound;
import nl.speelveld.matching.log.ActLog;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;

/// All that is published of a round.
///
/// The assignment is that of the frozen market with the seats that the log says are there now. Who
/// withdrew since, or was placed outside the draw, takes no part in it and has no wish granted.
///
/// @param sealed rules, seats and applications under their root
/// @param commitment what was published before the draw
/// @param numbers the numbers
/// @param assignment who has which seat by the draw
/// @param log what was done
public record PublishedRound(
    SealedRound sealed,
    Commitment commitment,
    DrawnNumbers numbers,
    Assignment assignment,
    ActLog log) {
  public PublishedRound {
    Market frozen = sealed.round().market();
    Market assigned = assignment.market();
    if (!frozen.applicantNames().equals(assigned.applicantNames())
        || frozen.wishes() != assigned.wishes()) {
      throw new IllegalArgumentException(
          "the assignment is of (" + assigned + "), but frozen are (" + frozen + ")");
    }
    ChangesSinceFrozen changes = ChangesSinceFrozen.of(log.acts());
    checkSeats(frozen, assigned, changes);
    checkWhoTakesPart(assignment, changes);
  }

  private static void checkSeats(Market frozen, Market assigned, ChangesSinceFrozen changes) {
    for (int group = 0; group < frozen.seatGroups().size(); group++) {
      String name = frozen.seatGroups().get(group).name();
      int seats = changes.seats(name, frozen.seats(group));
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

  ChangesSinceFrozen changes() {
    return ChangesSinceFrozen.of(log.acts());
  }

  Market market() {
    return assignment.market();
  }
}
