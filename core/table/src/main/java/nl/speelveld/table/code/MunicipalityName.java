package nl.speelveld.table.code;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The name of a municipality in one form, so that names of different files meet: `s gravenhage`
/// for `S GRAVENHAGE`, `'s-Gravenhage`, `'S-GRAVENHAGE` and `Den Haag`.
///
/// The form is for joining, not for showing. It has small letters without accents, one blank for
/// every mark, and no province behind it (`Laren (NH.)` is `laren`), except for Bergen, of which
/// there are two: `bergen nh` and `bergen l`. Misread letters are repaired first, see
/// [MisreadText]. Names meet only within one year: a municipality that was renamed or merged has
/// another name, and the identity package knows it. Prefer codes where a file has them. Checked
/// against the names in DUO's files of 2015 to 2020 and CBS's list of postcodes.
///
/// @param key the name in its joining form
public record MunicipalityName(String key) implements Comparable<MunicipalityName> {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern PROVINCE =
      Pattern.compile(" (nh|zh|nb|l|lb|lim|gld|ov|o|z|zld|ut|fr|gr|dr|fl|gemeente)$");

  // names that people and files use for a municipality that calls itself otherwise
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "den haag", "s gravenhage",
          "sgravenhage", "s gravenhage",
          "den bosch", "s hertogenbosch",
          "shertogenbosch", "s hertogenbosch",
          "nuenen ca", "nuenen gerwen en nederwetten",
          "nuenen c a", "nuenen gerwen en nederwetten",
          "nuenen", "nuenen gerwen en nederwetten");

  private static final Map<String, String> BERGEN =
      Map.of(
          "bergen nh", "bergen nh",
          "bergen noord holland", "bergen nh",
          "bergen l", "bergen l",
          "bergen lb", "bergen l",
          "bergen lim", "bergen l",
          "bergen limburg", "bergen l");

  private static final Set<String> TWICE = Set.of("bergen");

  public MunicipalityName {
    if (key.isBlank() || TWICE.contains(key) || !key.equals(keyOf(key))) {
      throw new IllegalArgumentException(
          "key is (" + key + "), but needs its joining form. Text goes through read.");
    }
  }

  /// Reads a name.
  public static Reading<MunicipalityName> read(String text) {
    String key = keyOf(text);
    if (key.isEmpty()) {
      return Characters.wrong(text, text.isBlank() ? CodeFault.EMPTY : CodeFault.WRONG_CHARACTERS);
    }
    return TWICE.contains(key)
        ? new Reading.Ambiguous<>(text, key, CodeFault.PROVINCE_IS_MISSING)
        : new Reading.Code<>(new MunicipalityName(key));
  }

  private static String keyOf(String text) {
    String letters = Normalizer.normalize(MisreadText.repaired(text), Normalizer.Form.NFKD);
    String plain = ACCENTS.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT);
    String words = MARKS.matcher(plain).replaceAll(" ").strip();
    if (BERGEN.containsKey(words)) {
      return BERGEN.get(words);
    }
    String name = PROVINCE.matcher(words).replaceAll("");
    return OTHER_NAMES.getOrDefault(name, name);
  }

  @Override
  public int compareTo(MunicipalityName other) {
    return key.compareTo(other.key);
  }

  @Override
  public String toString() {
    return key;
  }
}
