package nl.speelveld.web.page;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import nl.speelveld.report.text.Language;

/// Moments as people write them.
public final class Moments {
  /// The clock by which people here live.
  public static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  private Moments() {}

  /// A moment in words: `27 maart 2027 om 09:00`, `27 March 2027, 09:00`.
  public static String of(Instant at, Language language) {
    String pattern = language == Language.NL ? "d MMMM yyyy 'om' HH:mm" : "d MMMM yyyy, HH:mm";
    return DateTimeFormatter.ofPattern(pattern, language.locale()).withZone(HERE).format(at);
  }

  /// A close in words, behind "tot" or "until": `en met 11 december 2026`, `the end of 11 December
  /// 2026` for midnight, else the moment. Nobody says that something can be done until 00:00.
  public static String until(Instant closes, Language language) {
    ZonedDateTime here = closes.atZone(HERE);
    if (!here.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return of(closes, language);
    }
    String pattern = language == Language.NL ? "'en met' d MMMM yyyy" : "'the end of' d MMMM yyyy";
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(here.minusDays(1));
  }
}
