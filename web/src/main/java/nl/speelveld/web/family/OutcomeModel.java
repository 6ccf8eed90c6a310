package nl.speelveld.web.family;

import java.util.List;
import java.util.Optional;
import nl.speelveld.report.letters.LetterTelling;
import nl.speelveld.runs.choosing.Programme;
import nl.speelveld.runs.enrolment.family.FamilyOutcome;
import nl.speelveld.runs.enrolment.family.Placing;
import nl.speelveld.runs.office.Requests;

/// The page of the outcome.
///
/// @param head what stands above it
/// @param outcome the facts
/// @param telling the same words as in the letter
/// @param place the school, where there is a place
/// @param requests what the family asked since
/// @param second whether a second round can be entered
/// @param code check code of the receipt; empty for who came after the freeze
/// @param roundPath address of the public files of the round
public record OutcomeModel(
    FamilyHead head,
    FamilyOutcome outcome,
    LetterTelling telling,
    Optional<Programme> place,
    List<Requests.Request> requests,
    boolean second,
    String code,
    String roundPath) {
  public OutcomeModel {
    requests = List.copyOf(requests);
  }

  /// Whether there is something to give up.
  public boolean canWithdraw() {
    return !(outcome.placing() instanceof Placing.Withdrawn);
  }
}
