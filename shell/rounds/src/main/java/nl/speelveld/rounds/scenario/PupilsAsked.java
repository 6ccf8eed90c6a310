package nl.speelveld.rounds.scenario;

import java.util.Optional;
import nl.speelveld.runs.pupils.PupilColumns;
import nl.speelveld.runs.pupils.PupilRequest;

/// What a file says of a municipality's own table of pupils.
///
/// @param file its name, seen from the folder of the file of scenarios
/// @param schools name of a file with places of schools; empty where the data folder knows them
/// @param columns which column says what, where they have no usual names
/// @param follow the category that is followed; empty for the first
public record PupilsAsked(
    String file, Optional<String> schools, PupilColumns columns, Optional<String> follow) {
  /// A table with columns of the usual names.
  public static PupilsAsked of(String file) {
    return new PupilsAsked(file, Optional.empty(), PupilColumns.usual(), Optional.empty());
  }

  /// How the table is to be read.
  ///
  /// @param code of the municipality
  /// @param base what the file says beside it
  PupilRequest toRequest(String code, BaseAsked base) {
    return new PupilRequest(code, columns, base.feature(), follow, base.year());
  }
}
