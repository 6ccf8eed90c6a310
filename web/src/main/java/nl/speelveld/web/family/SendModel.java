package nl.speelveld.web.family;

import java.util.List;
import nl.speelveld.runs.choosing.ListAdvice;

/// The page on which a family looks its list over and sends it.
///
/// @param head what stands above it
/// @param rows the choices, the dearest first
/// @param advice what the family may know of its list
/// @param email where the proof goes; empty where nobody can be reached
/// @param isSent whether this very list was sent already
public record SendModel(
    FamilyHead head, List<ProgrammeView> rows, ListAdvice advice, String email, boolean isSent) {
  public SendModel {
    rows = List.copyOf(rows);
  }
}
