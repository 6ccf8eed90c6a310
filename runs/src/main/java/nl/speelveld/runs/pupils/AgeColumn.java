package nl.speelveld.runs.pupils;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.speelveld.table.rows.KeyColumn;

/// Which rows are of the youngest pupils: of age 4 on 1 October, or, where there is no age, in year
/// group 1.
final class AgeColumn {
  private static final int YOUNGEST = 4;
  private static final Pattern WHOLE = Pattern.compile("\\d{1,2}");
  private static final Pattern GRADE = Pattern.compile("(?:groep\\s*)?(\\d)[a-z]?");

  private final Optional<KeyColumn> column;
  private final List<Optional<LocalDate>> born; // of each value, where the column is of births
  private final List<Optional<Boolean>> youngest; // of each value, where it is of ages or grades

  AgeColumn(Optional<KeyColumn> age, Optional<KeyColumn> birth, Optional<KeyColumn> grade) {
    this.column = age.or(() -> birth).or(() -> grade);
    boolean ofBirths = age.isEmpty() && birth.isPresent();
    List<String> values = column.map(KeyColumn::values).orElse(List.of());
    this.born = ofBirths ? values.stream().map(SchoolYearText::findDate).toList() : List.of();
    this.youngest =
        ofBirths
            ? List.of()
            : values.stream()
                .map(value -> age.isPresent() ? ofAge(value) : ofGrade(value))
                .toList();
  }

  private static Optional<Boolean> ofAge(String value) {
    String plain = value.strip();
    return WHOLE.matcher(plain).matches()
        ? Optional.of(Integer.parseInt(plain) <= YOUNGEST)
        : Optional.empty();
  }

  private static Optional<Boolean> ofGrade(String value) {
    Matcher grade = GRADE.matcher(PupilColumns.plain(value));
    return grade.matches() ? Optional.of(Integer.parseInt(grade.group(1)) <= 1) : Optional.empty();
  }

  /// Whether a column tells it at all.
  boolean known() {
    return column.isPresent();
  }

  private Optional<Boolean> find(int row, int year) {
    int value = column.map(its -> its.code(row)).orElse(0);
    if (column.isEmpty() || born.isEmpty()) {
      return column.isEmpty() ? Optional.of(false) : youngest.get(value);
    }
    LocalDate counted = LocalDate.of(year, 10, 1);
    return born.get(value).map(day -> Period.between(day, counted).getYears() <= YOUNGEST);
  }

  /// Whether a row is of one of the youngest.
  boolean isYoungest(int row, int year) {
    return find(row, year).orElse(false);
  }

  /// Whether a row should tell it and does not.
  boolean isUnread(int row, int year) {
    return find(row, year).isEmpty();
  }
}
