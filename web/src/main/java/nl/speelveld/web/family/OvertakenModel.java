package nl.speelveld.web.family;

import java.util.List;
import nl.speelveld.runs.choosing.Programme;
import nl.speelveld.runs.office.RankedList;

/// Two windows changed one list: both are shown, and the family says which one counts.
///
/// @param head what stands above it
/// @param saved the list that is kept
/// @param here the list of this window, which was not kept
/// @param numbers the list of this window as numbers of programmes
public record OvertakenModel(
    FamilyHead head, RankedList saved, List<Programme> here, String numbers) {
  public OvertakenModel {
    here = List.copyOf(here);
  }
}
