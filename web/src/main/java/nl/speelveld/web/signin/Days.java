package nl.speelveld.web.signin;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day as people type it: `22-9-2023`, `22 / 09 / 2023`, `22092023`, `2023-09-22`, `22 september
/// 2023`, `22 sept. 2023`, `22-9-23`.
public final class Days {
  private static final String BETWEEN = "[-/., ]+";
  private static final Pattern DUTCH =
      Pattern.compile("(\\d{1,2})" + BETWEEN + "(\\d{1,2})" + BETWEEN + "(\\d{4}|\\d{2})");
  private static final Pattern TOGETHER = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})" + BETWEEN + "(\\d{1,2})" + BETWEEN + "(\\d{1,2})");
  private static final Pattern WORDS =
      Pattern.compile("(\\d{1,2})" + BETWEEN + "([a-z]+)" + BETWEEN + "(\\d{4})");

  /// How months begin in Dutch and in English; each beginning is of one month.
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("jan"),
          List.of("feb"),
          List.of("mrt", "maa", "mar"),
          List.of("apr"),
          List.of("mei", "may"),
          List.of("jun"),
          List.of("jul"),
          List.of("aug"),
          List.of("sep"),
          List.of("okt", "oct"),
          List.of("nov"),
          List.of("dec"));

  private static final int CENTURY = 2_000;

  private Days() {}

  /// The day as `2023-09-22`; empty where it is none.
  public static Optional<String> find(String typed) {
    // compatible forms: a full-width digit or a hard blank is the plain one
    String plain =
        Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    for (Pattern pattern : List.of(DUTCH, TOGETHER)) {
      Matcher its = pattern.matcher(plain);
      if (its.matches()) {
        return day(year(its.group(3)), Integer.parseInt(its.group(2)), its.group(1));
      }
    }
    Matcher iso = ISO.matcher(plain);
    if (iso.matches()) {
      return day(year(iso.group(1)), Integer.parseInt(iso.group(2)), iso.group(3));
    }
    Matcher words = WORDS.matcher(plain);
    return words.matches()
        ? day(year(words.group(3)), month(words.group(2)), words.group(1))
        : Optional.empty();
  }

  /// A day as people of here type it: `22-9-2023`.
  public static String typed(LocalDate day) {
    return day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear();
  }

  /// What was kept as a day, as people type it; what is no day stays as it is.
  public static String retyped(String kept) {
    return find(kept).map(LocalDate::parse).map(Days::typed).orElse(kept);
  }

  /// A year of two digits is of this century.
  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() == 2 ? CENTURY + year : year;
  }

  /// The month of a word; 0, which is none, where nobody knows it.
  private static int month(String word) {
    for (int month = 1; month <= MONTHS.size(); month++) {
      if (MONTHS.get(month - 1).stream().anyMatch(word::startsWith)) {
        return month;
      }
    }
    return 0;
  }

  private static Optional<String> day(int year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(year, month, Integer.parseInt(day)).toString());
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
