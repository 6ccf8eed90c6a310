package nl.speelveld.web.page;

import static nl.speelveld.report.text.Arg.arg;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.speelveld.report.text.Arg;

/// The few words that the record of who did what keeps beside an action, as people read them.
///
/// They are kept in English, as programs wrote them. A number or a day in them goes through; words
/// that we have no sentence for stay as they were kept.
public final class Details {
  private static final Pattern NUMBER = Pattern.compile("(\\d+) (\\D+)");
  private static final Pattern DAY = Pattern.compile("(\\D+) (\\d{4}-\\d{2}-\\d{2})");
  private static final String PROGRAM = "api: ";

  private Details() {}

  /// What was kept, in the language of the page.
  public static String of(Page page, String kept) {
    if (kept.startsWith(PROGRAM)) {
      return "API: " + of(page, kept.substring(PROGRAM.length()));
    }
    Matcher number = NUMBER.matcher(kept);
    if (number.matches()) {
      long n = Long.parseLong(number.group(1));
      return words(page, "n " + number.group(2), kept, page.numbers().whole(n));
    }
    Matcher day = DAY.matcher(kept);
    return day.matches()
        ? words(page, day.group(1), kept, page.numbers().date(LocalDate.parse(day.group(2))))
        : words(page, kept, kept);
  }

  private static String words(Page page, String what, String kept, String... value) {
    String key = "detail." + what.replaceAll("[^A-Za-z]+", "-");
    Arg[] args = Stream.of(value).map(text -> arg("n", text)).toArray(Arg[]::new);
    return page.common().find(key).isPresent() ? page.common().say(key, args) : kept;
  }
}
