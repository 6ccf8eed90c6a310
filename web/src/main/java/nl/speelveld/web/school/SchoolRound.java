package nl.speelveld.web.school;

import java.util.List;
import nl.speelveld.runs.choosing.Programme;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;

/// A round as a school sees it.
///
/// @param round the round
/// @param programmes programmes of the school in it
/// @param answered how many of them have an answer about their seats
public record SchoolRound(OfficeRound round, List<Programme> programmes, int answered) {
  public SchoolRound {
    programmes = List.copyOf(programmes);
  }

  /// Address of its page.
  public String path() {
    return "/school/rondes/" + round.id();
  }

  /// How far it is, as its word.
  public String phase() {
    return round.phase().id();
  }

  /// Whether seats can be confirmed now.
  public boolean asksSeats() {
    return round.phase() == Phase.SCHOOLS;
  }

  /// Whether the time to confirm seats is over.
  public boolean isPastSeats() {
    return Phase.SCHOOLS.isBefore(round.phase());
  }

  /// Whether the school can still change what families read of it.
  public boolean takesPages() {
    return round.phase().isBefore(Phase.CLOSED);
  }

  /// Whether there is a list.
  public boolean hasList() {
    return round.phase() == Phase.PUBLISHED;
  }

  /// Whether every programme has an answer.
  public boolean isAnswered() {
    return answered == programmes.size();
  }
}
