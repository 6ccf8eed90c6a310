package nl.speelveld.web.family;

import java.util.List;
import java.util.stream.Collectors;
import nl.speelveld.runs.choosing.ListAdvice;
import nl.speelveld.runs.choosing.Programme;

/// The page of the list.
///
/// @param head what stands above it
/// @param rows the choices, the dearest first
/// @param others programmes that can be added, by name
/// @param advice what the family may know of its list
/// @param order whether the own order is the best one
/// @param isTooLate whether a change was just refused since the round closed
public record ListModel(
    FamilyHead head,
    List<ProgrammeView> rows,
    List<Programme> others,
    ListAdvice advice,
    ListAdvice.Order order,
    boolean isTooLate) {
  public ListModel {
    rows = List.copyOf(rows);
    others = List.copyOf(others);
  }

  /// The list as numbers of programmes, as the forms hand it back.
  public String numbers() {
    return rows.stream()
        .map(row -> Integer.toString(row.programme().number()))
        .collect(Collectors.joining(","));
  }
}
