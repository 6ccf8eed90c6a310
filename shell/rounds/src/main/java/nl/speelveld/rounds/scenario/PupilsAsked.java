package nl.speelveld.rounds.scenario;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;
import nl.speelveld.runs.pupils.PupilColumns;
import nl.speelveld.runs.pupils.PupilRequest;

/// What a file says of a municipality's own table of pupils.
///
/// @param file its name, seen from the folder of the file of scenarios
/// @param schools name of a file with places of schools; empty where the data folder knows them
/// @param columns which column says what, where they have no usual names
/// @param follow the category that is followed; empty for the first
/// @param counted the day of the year on which pupils were counted; empty where the table says so,
///   or it was 1 October
public record PupilsAsked(
    String file,
    Optional<String> schools,
    PupilColumns columns,
    Optional<String> follow,
    Optional<MonthDay> counted) {
  /// A table with columns of the usual names.
  public static PupilsAsked of(String file) {
    return new PupilsAsked(
        file, Optional.empty(), PupilColumns.usual(), Optional.empty(), Optional.empty());
  }

  /// A day of the year as it is written, the month first: `02-01` is 1 February.
  public static Optional<MonthDay> findDay(String text) {
    try {
      return Optional.of(MonthDay.parse("--" + text.strip()));
    } catch (DateTimeException noDay) { // why: the one way that the JDK tells it
      return Optional.empty();
    }
  }

  /// A day of the year in that form.
  static String text(MonthDay day) {
    return day.toString().substring(2);
  }

  /// How the table is to be read.
  ///
  /// @param code of the municipality
  /// @param base what the file says beside it
  PupilRequest toRequest(String code, BaseAsked base) {
    return new PupilRequest(code, columns, base.feature(), follow, base.year(), counted);
  }
}
