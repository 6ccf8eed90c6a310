package nl.speelveld.web.page;

import java.time.Instant;
import java.time.ZoneId;
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
}
