package nl.speelveld.web.family;

import java.util.List;
import java.util.Optional;
import nl.speelveld.report.letters.LetterTelling;
import nl.speelveld.runs.choosing.Programme;
import nl.speelveld.runs.enrolment.family.FamilyOutcome;
import nl.speelveld.runs.enrolment.family.Placing;
import nl.speelveld.runs.office.GivingUp;
import nl.speelveld.runs.office.Requests;

/// The page of the outcome.
///
/// @param head what stands above it
/// @param outcome the facts
/// @param telling the same words as in the letter
/// @param place the school, where there is a place
/// @param requests what the family asked since
/// @param mayGiveUp whether the place can be given up for a second round
/// @param gaveUp whether it was given up
/// @param second whether a second round can be entered
/// @param secondOpened whether a second round was opened, for this child or not
/// @param code check code of the receipt; empty for who came after the freeze
/// @param roundPath address of the public files of the round
public record OutcomeModel(
    FamilyHead head,
    FamilyOutcome outcome,
    LetterTelling telling,
    Optional<Programme> place,
    List<Requests.Request> requests,
    boolean mayGiveUp,
    boolean gaveUp,
    boolean second,
    boolean secondOpened,
    String code,
    String roundPath) {
  public OutcomeModel {
    requests = List.copyOf(requests);
  }

  /// Whether the family gives up its place as soon as a second round is opened.
  public boolean givesUp() {
    return mayGiveUp && requests.stream().anyMatch(GivingUp::isAsked);
  }

  /// Whether there is something to give up. Once a second round was opened it is only a place: who
  /// waited for one is in that round now.
  public boolean canWithdraw() {
    return !gaveUp
        && !(outcome.placing() instanceof Placing.Withdrawn)
        && (!secondOpened || outcome.placing().findProgramme().isPresent());
  }
}
