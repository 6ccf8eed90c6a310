package nl.speelveld.runs.pupils;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.speelveld.table.rows.KeyColumn;

/// How far pupils are, on the day of counting: of ages where the table has them, else of dates of
/// birth, else of year groups of the school.
///
/// | the table says | the row |
/// |---|---|
/// | age 4, born 4 to 5 years before the day of counting, year group 1 | youngest |
/// | age 5 to 15, born as long before, year group 2 to 8 | older |
/// | age 1 to 3, born less than four years before | no pupil yet: left out |
/// | year group 0 (children who came in during the year) | youngest, and told |
/// | anything else, also age 0, 99 or -1, born in 1900 or after that day | not known: older |
///
/// Why: a school may have a child on its list from three years and ten months on, but it is a pupil
/// from its fourth birthday (Wet op het primair onderwijs, art. 39), and open data count pupils.
/// Age 0 on a list of pupils is a code for what is not known, not a child in its first year; a date
/// of birth is no code, so there 0 to 3 years are left out alike.
final class AgeColumn {
  private static final int YOUNGEST = 4;
  private static final int OLDEST = 15;
  private static final Pattern AGE = Pattern.compile("(\\d{1,2})(?:[.,]\\d+)?(?:\\s*jaar)?");
  private static final Pattern GRADE =
      Pattern.compile("(?:(?:groep|leerjaar)\\s*)?0*(\\d)(?:[.,]0)?\\s*[a-z]?");

  /// How far a pupil is.
  enum Stage {
    /// Not four yet on the day of counting.
    NO_PUPIL_YET,
    /// Four, or in year group 1.
    YOUNGEST,
    /// In year group 0.
    GROUP_ZERO,
    /// Older.
    OLDER,
    /// The table should tell and does not.
    UNREAD
  }

  private final Optional<KeyColumn> column;
  private final List<Optional<LocalDate>> born; // of each value, where the column is of births
  private final List<Stage> stage; // of each value, where it is of ages or grades

  AgeColumn(Optional<KeyColumn> age, Optional<KeyColumn> birth, Optional<KeyColumn> grade) {
    this.column = age.or(() -> birth).or(() -> grade);
    boolean ofBirths = age.isEmpty() && birth.isPresent();
    List<String> values = column.map(KeyColumn::values).orElse(List.of());
    this.born = ofBirths ? values.stream().map(SchoolYearText::findDate).toList() : List.of();
    this.stage =
        ofBirths
            ? List.of()
            : values.stream()
                .map(value -> age.isPresent() ? ofAge(value) : ofGrade(value))
                .toList();
  }

  private static Stage ofAge(String value) {
    Matcher age = AGE.matcher(PupilColumns.plain(value));
    int years = age.matches() ? Integer.parseInt(age.group(1)) : 0;
    return years == 0 ? Stage.UNREAD : ofYears(years);
  }

  private static Stage ofYears(int years) {
    if (years < YOUNGEST) {
      return Stage.NO_PUPIL_YET;
    }
    return years == YOUNGEST ? Stage.YOUNGEST : years <= OLDEST ? Stage.OLDER : Stage.UNREAD;
  }

  private static Stage ofGrade(String value) {
    Matcher grade = GRADE.matcher(PupilColumns.plain(value));
    if (!grade.matches()) {
      return Stage.UNREAD;
    }
    return switch (Integer.parseInt(grade.group(1))) {
      case 0 -> Stage.GROUP_ZERO;
      case 1 -> Stage.YOUNGEST;
      case 9 -> Stage.UNREAD;
      default -> Stage.OLDER;
    };
  }

  private static Stage ofBirth(LocalDate born, LocalDate counted) {
    return born.isAfter(counted) ? Stage.UNREAD : ofYears(Period.between(born, counted).getYears());
  }

  /// Whether a column tells it at all.
  boolean known() {
    return column.isPresent();
  }

  /// The name of the column, empty where there is none.
  String name() {
    return column.map(KeyColumn::name).orElse("");
  }

  /// How far the pupil of a row was on the day of counting; older where no column tells.
  Stage stage(int row, LocalDate counted) {
    if (column.isEmpty()) {
      return Stage.OLDER;
    }
    int value = column.get().code(row);
    return born.isEmpty()
        ? stage.get(value)
        : born.get(value).map(day -> ofBirth(day, counted)).orElse(Stage.UNREAD);
  }
}
