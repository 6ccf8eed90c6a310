package nl.speelveld.runs.enrolment.draws;

import java.util.function.IntUnaryOperator;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;

/// What an outcome gives, told by the lists that families handed in.
///
/// Some rules place by other lists than those: where brothers and sisters stay together, a school
/// goes above others once one of them has it. The place then is counted by the family's own list.
final class Outcomes {
  private Outcomes() {}

  /// The first wish of the own list that an applicant was not refused: the granted one, or the end
  /// of the list.
  ///
  /// @param own the market of the lists that were handed in
  static IntUnaryOperator reached(Market own, Assignment outcome) {
    if (outcome.market() == own) {
      return outcome::reached;
    }
    return applicant ->
        outcome.findSeatGroup(applicant).isEmpty()
            ? own.from(applicant + 1)
            : wish(own, outcome, applicant);
  }

  private static int wish(Market own, Assignment outcome, int applicant) {
    if (!own.applicant(applicant).equals(outcome.market().applicant(applicant))) {
      throw new IllegalStateException(
          "row (" + applicant + ") of the outcome is somebody else than on the lists");
    }
    int group = outcome.findSeatGroup(applicant).orElseThrow();
    int programme = outcome.findProgramme(applicant).orElseThrow();
    int end = own.from(applicant + 1);
    for (int wish = own.from(applicant); wish < end; wish++) {
      if (own.seatGroup(wish) == group && own.programme(wish) == programme) {
        return wish;
      }
    }
    throw new IllegalStateException(
        "the seat group (" + group + ") of row (" + applicant + ") is not on the own list");
  }
}
