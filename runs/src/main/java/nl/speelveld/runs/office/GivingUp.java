package nl.speelveld.runs.office;

import java.util.List;
import nl.speelveld.matching.afterwards.RoundAfter;
import nl.speelveld.matching.log.Act;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.Progress;

/// Who gives up a place to take part in a second round. A family asks it before there is one; the
/// place is theirs until the office opens the round, and gone from then on, whatever comes of it.
public final class GivingUp {
  private GivingUp() {}

  /// Whether a family can ask it: seats were given out, no second round was opened and the rules
  /// allow one, and the child has a place by the draw.
  public static boolean isPossible(EnrolmentRound round, String child) {
    return round.prepared().rules().seats().bandwidths().isEmpty()
        && SecondRoundOpening.findName(round).isEmpty()
        && hasPlace(round, child);
  }

  /// The children whose families asked it and that have a place still, by pseudonym.
  public static List<String> of(EnrolmentRound round, List<Requests.Request> requests) {
    return requests.stream()
        .filter(GivingUp::isAsked)
        .map(Requests.Request::child)
        .filter(child -> isPossible(round, child))
        .distinct()
        .toList();
  }

  /// Whether a request asks it and nobody answered it or took it back.
  public static boolean isAsked(Requests.Request request) {
    return request.kind() == Requests.Kind.GIVING_UP && request.state() == Requests.State.RECEIVED;
  }

  /// Whether a child gave up its place for a second round.
  public static boolean isDone(EnrolmentRound round, String child) {
    return round.papers().log().acts().stream()
        .anyMatch(act -> act instanceof Act.GaveUp(var its, _) && its.equals(child));
  }

  private static boolean hasPlace(EnrolmentRound round, String child) {
    if (!(round.progress() instanceof Progress.Assigned assigned)) {
      return false;
    }
    RoundAfter after = assigned.after();
    int row = after.assignment().market().applicantNames().indexOf(child);
    return row >= 0
        && after.assignment().findWish(row).isPresent()
        && !after.gone().get(row)
        && !after.onTop().containsKey(row); // a place outside the draw is no seat of the round
  }
}
