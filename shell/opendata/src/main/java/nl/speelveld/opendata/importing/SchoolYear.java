package nl.speelveld.opendata.importing;

import java.time.LocalDate;
import java.util.Optional;
import nl.speelveld.opendata.reading.FileKind;

/// Dates of counting, and the school year that they lie in.
final class SchoolYear {
  private static final int FIRST_MONTH = 8;

  private SchoolYear() {}

  /// The date of a row: its own, 1 October of its year, or what is known of undated files.
  static Optional<LocalDate> findDate(String date, int year, FileKind kind) {
    if (!date.isEmpty()) {
      return Optional.of(LocalDate.parse(date));
    }
    if (year > 0) {
      return Optional.of(LocalDate.of(year, 10, 1));
    }
    // The file of Amsterdam has no date; its publication is about school year 2019-2020.
    return kind == FileKind.AMSTERDAM_SCHOOLS
        ? Optional.of(LocalDate.of(2019, 10, 1))
        : Optional.empty();
  }

  /// The year in which the school year of a date begins.
  static int of(LocalDate date) {
    return date.getMonthValue() >= FIRST_MONTH ? date.getYear() : date.getYear() - 1;
  }

  /// Whether pupils were counted in autumn (until 2022) or in February: `october`, `february`.
  static String season(LocalDate date) {
    return date.getMonthValue() >= FIRST_MONTH ? "october" : "february";
  }
}
