package nl.speelveld.web.signin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day as people type it: `22-9-2023`, `22/09/2023`, `22 9 2023`, `2023-09-22`.
public final class Days {
  private static final Pattern DUTCH = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

  private Days() {}

  /// The day as `2023-09-22`; empty where it is none.
  public static Optional<String> find(String typed) {
    Matcher dutch = DUTCH.matcher(typed.strip());
    if (dutch.matches()) {
      return day(dutch.group(3), dutch.group(2), dutch.group(1));
    }
    Matcher iso = ISO.matcher(typed.strip());
    return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
  }

  private static Optional<String> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
              .toString());
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
