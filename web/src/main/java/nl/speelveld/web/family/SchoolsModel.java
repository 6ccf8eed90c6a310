package nl.speelveld.web.family;

import java.util.List;
import java.util.Map;
import nl.speelveld.runs.choosing.SchoolFilter;

/// The page of all schools.
///
/// @param head what stands above it
/// @param filter what the family asks to see
/// @param facets by what it can ask, and the values that there are
/// @param distances distances that can be asked, in metres; none where none is known
/// @param schools the schools that pass, the nearest first
/// @param total how many there are without the filter
/// @param closed how many may not be on this list
/// @param basis on what the chances are based
/// @param room how many more may be on the list
/// @param back address of this page with its filter
public record SchoolsModel(
    FamilyHead head,
    SchoolFilter filter,
    Map<String, List<String>> facets,
    List<Integer> distances,
    List<ProgrammeView> schools,
    int total,
    int closed,
    BasisView basis,
    int room,
    String back) {
  public SchoolsModel {
    distances = List.copyOf(distances);
    schools = List.copyOf(schools);
  }

  /// On what the chances are based.
  ///
  /// @param state `READY`, `BUSY` or `UNKNOWN`
  /// @param title title of the round whose lists they are based on
  /// @param families how many lists
  public record BasisView(String state, String title, int families) {
    static BasisView of(ChanceDesk.Answer answer) {
      return switch (answer) {
        case ChanceDesk.Answer.Ready(var known) ->
            new BasisView("READY", known.title(), known.chances().families());
        case ChanceDesk.Answer.Busy() -> new BasisView("BUSY", "", 0);
        case ChanceDesk.Answer.Unknown() -> new BasisView("UNKNOWN", "", 0);
      };
    }
  }
}
