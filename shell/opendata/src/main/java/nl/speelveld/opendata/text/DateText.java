package nl.speelveld.opendata.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as Dutch files write them: `20161001`, `1-10-2016`, `2016-10-01`, `1 oktober 2019`.
public final class DateText {
  private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ].*)?");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4})");
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(\\d{1,2})\\s+(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober"
              + "|november|december)\\s+(\\d{4})");
  private static final String MONTHS =
      "januari februari maart april mei juni juli augustus september oktober november december";

  private DateText() {}

  /// The date that the whole text is.
  public static Optional<LocalDate> find(String text) {
    Matcher packed = PACKED.matcher(text);
    if (packed.matches()) {
      return date(packed.group(1), packed.group(2), packed.group(3));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    return dayFirst.matches()
        ? date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1))
        : Optional.empty();
  }

  /// The first date in words, or with hyphens and the day first, inside a longer text.
  public static Optional<LocalDate> findInside(String text) {
    Matcher words = IN_WORDS.matcher(text);
    if (words.find()) {
      int month = java.util.List.of(MONTHS.split(" ")).indexOf(words.group(2)) + 1;
      return date(words.group(3), Integer.toString(month), words.group(1));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    return dayFirst.find()
        ? date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
