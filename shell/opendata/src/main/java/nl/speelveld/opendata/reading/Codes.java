package nl.speelveld.opendata.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Codes of schools, municipalities and postcodes in one spelling, from every spelling of the
/// files.
public final class Codes {
  private static final Pattern BRIN = Pattern.compile("\\d\\d[A-Z]{2}");
  private static final Pattern LOCATION = Pattern.compile("\\d\\d[A-Z]{2}\\d\\d");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,2}");
  private static final Pattern MUNICIPALITY = Pattern.compile("(?:GM)?\\s*(\\d{1,4})");
  private static final Pattern POSTCODE = Pattern.compile("[1-9]\\d{3}\\s?[A-Z]{2}");
  private static final Pattern POSTCODE4 = Pattern.compile("[1-9]\\d{3}");

  private Codes() {}

  /// Location code from BRIN and location: `16AH` with `0`, `00` or `16AH00` gives `16AH00`.
  public static Optional<String> findLocation(String brin, String location) {
    String school = brin.toUpperCase(Locale.ROOT);
    String place = location.toUpperCase(Locale.ROOT);
    if (LOCATION.matcher(place).matches() && (school.isEmpty() || place.startsWith(school))) {
      return Optional.of(place);
    }
    boolean sound = BRIN.matcher(school).matches() && DIGITS.matcher(place).matches();
    return sound
        ? Optional.of(school + (place.length() == 1 ? "0" : "") + place)
        : Optional.empty();
  }

  /// A BRIN alone: `16AH`.
  public static Optional<String> findBrin(String text) {
    String brin = text.toUpperCase(Locale.ROOT);
    return BRIN.matcher(brin).matches() ? Optional.of(brin) : Optional.empty();
  }

  /// Municipality code: `363`, `0363` and `GM0363` give `GM0363`.
  public static Optional<String> findMunicipality(String text) {
    var matcher = MUNICIPALITY.matcher(text.toUpperCase(Locale.ROOT));
    return matcher.matches()
        ? Optional.of("GM%04d".formatted(Integer.parseInt(matcher.group(1))))
        : Optional.empty();
  }

  /// Postcode of six signs, without a blank: `7822 HG` gives `7822HG`.
  public static Optional<String> findPostcode(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    return POSTCODE.matcher(upper).matches()
        ? Optional.of(upper.substring(0, 4) + upper.substring(upper.length() - 2))
        : Optional.empty();
  }

  /// Postcode of four digits.
  public static Optional<String> findPostcode4(String text) {
    return POSTCODE4.matcher(text).matches() ? Optional.of(text) : Optional.empty();
  }
}
