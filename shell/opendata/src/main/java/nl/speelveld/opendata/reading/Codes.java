package nl.speelveld.opendata.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.speelveld.table.code.MunicipalityCode;
import nl.speelveld.table.code.Postcode4;
import nl.speelveld.table.code.SchoolLocation;

/// Codes of schools, municipalities and postcodes as text in one spelling, the form in which tables
/// keep them. What can be read is decided by the code types of core/table.
public final class Codes {
  private static final Pattern BRIN = Pattern.compile("\\d\\d[A-Z]{2}");
  private static final Pattern POSTCODE = Pattern.compile("[1-9]\\d{3}\\s?[A-Z]{2}");

  private Codes() {}

  /// Location code from BRIN and location: `16AH` with `0`, `00` or `16AH00` gives `16AH00`. An
  /// empty BRIN says that the location is the whole code.
  public static Optional<String> findLocation(String brin, String location) {
    var reading =
        brin.isEmpty() ? SchoolLocation.read(location) : SchoolLocation.read(brin, location);
    return reading.findCode().map(SchoolLocation::code);
  }

  /// A BRIN alone: `16AH`.
  public static Optional<String> findBrin(String text) {
    String brin = text.toUpperCase(Locale.ROOT);
    return BRIN.matcher(brin).matches() ? Optional.of(brin) : Optional.empty();
  }

  /// Municipality code: `363`, `0363` and `GM0363` give `GM0363`.
  public static Optional<String> findMunicipality(String text) {
    return MunicipalityCode.read(text).findCode().map(MunicipalityCode::code);
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
    return text.length() == 4
        ? Postcode4.read(text).findCode().map(Postcode4::toString)
        : Optional.empty();
  }
}
