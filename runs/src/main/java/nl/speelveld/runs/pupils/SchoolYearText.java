package nl.speelveld.runs.pupils;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates and school years as people write them in tables: `2023`, `2023-2024`, `2023/24`,
/// `2023-10-01`, `1-10-2023`.
final class SchoolYearText {
  static final int FIRST_MONTH = 8; // of a school year
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})(?:[-/](\\d{2}|\\d{4}))?");
  private static final Pattern DUTCH = Pattern.compile("(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4})");

  private SchoolYearText() {}

  /// The year in which the school year begins.
  static Optional<Integer> find(String text) {
    String plain = text.strip();
    Matcher year = YEAR.matcher(plain);
    if (year.matches()) {
      int first = Integer.parseInt(year.group(1));
      return year.group(2) == null || follows(first, year.group(2))
          ? Optional.of(first)
          : Optional.empty();
    }
    return findDate(plain)
        .map(date -> date.getMonthValue() >= FIRST_MONTH ? date.getYear() : date.getYear() - 1);
  }

  private static boolean follows(int first, String next) {
    int second = Integer.parseInt(next);
    return second == first + 1 || (next.length() == 2 && second == (first + 1) % 100);
  }

  /// A day.
  static Optional<LocalDate> findDate(String text) {
    String plain = text.strip();
    Matcher dutch = DUTCH.matcher(plain);
    try {
      return Optional.of(
          dutch.matches()
              ? LocalDate.of(
                  Integer.parseInt(dutch.group(3)),
                  Integer.parseInt(dutch.group(2)),
                  Integer.parseInt(dutch.group(1)))
              : LocalDate.parse(plain));
    } catch (DateTimeException noDay) { // why: the one way that the JDK tells it
      return Optional.empty();
    }
  }
}
