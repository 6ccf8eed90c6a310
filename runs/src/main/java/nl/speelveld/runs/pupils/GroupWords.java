package nl.speelveld.runs.pupils;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.speelveld.runs.data.Feature;

/// What values of a column of groups mean: which feature they are of, and their categories as the
/// rest of the house writes them.
final class GroupWords {
  /// The category of pupils whose group nobody knows.
  static final String UNKNOWN = "onbekend";

  private static final Set<String> EMPTY =
      Set.of(
          "",
          "onbekend",
          "niet bekend",
          "unknown",
          "missing",
          "leeg",
          "null",
          "nan",
          "na",
          "n/a",
          "#n/a",
          "#n/b",
          "n.b.",
          "nb",
          "n.v.t.",
          "nvt",
          "-",
          ".",
          "?");
  private static final double HEAVIEST = 2; // more is a code for what is not known

  private GroupWords() {}

  /// The feature that a column is of, by its name.
  static Optional<Feature> find(String column) {
    return switch (PupilColumns.plain(column)) {
      case "opleiding", "opleidingsniveau", "education" -> Optional.of(Feature.EDUCATION);
      case "inkomen", "inkomensgroep", "income" -> Optional.of(Feature.INCOME);
      case "doelgroep", "target-group" -> Optional.of(Feature.TARGET_GROUP);
      case "gewicht", "leerlinggewicht", "weight" -> Optional.of(Feature.WEIGHT);
      case "herkomst", "origin" -> Optional.of(Feature.ORIGIN);
      case "noat" -> Optional.of(Feature.NOAT);
      default -> Optional.empty();
    };
  }

  /// The category that a value stands for.
  static String category(Feature feature, String value) {
    String plain = key(value);
    if (EMPTY.contains(plain)) {
      return UNKNOWN;
    }
    return switch (feature) {
      case WEIGHT -> weight(plain);
      case TARGET_GROUP -> yesNo(plain, "ja", "nee");
      case NOAT -> yesNo(plain.equals("noat") ? "ja" : plain, "noat", "other");
      case SCORE, INCOME, EDUCATION, ORIGIN, LEVEL -> clean(value);
    };
  }

  /// A text as it may be shown: accents in one sign (NFC), no signs that nobody sees, each run of
  /// spaces (also those that do not break) one space, none at the ends.
  static String clean(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("\\p{Cf}+", "")
        .replaceAll("[\\p{Z}\\p{Cc}]+", " ")
        .strip();
  }

  /// What texts share that mean the same category: [#clean], in small letters, with the forms of
  /// signs that only look different (NFKC) as one.
  static String key(String text) {
    return clean(Normalizer.normalize(text, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
  }

  private static String weight(String plain) {
    String number = plain.replace(',', '.');
    return number.matches("\\d(\\.\\d{1,2})?") && Double.parseDouble(number) <= HEAVIEST
        ? String.format(Locale.ROOT, "%.2f", Double.parseDouble(number))
        : UNKNOWN;
  }

  private static String yesNo(String plain, String yes, String no) {
    return switch (plain) {
      case "ja", "j", "1", "yes", "true" -> yes;
      case "nee", "n", "0", "no", "false", "other", "overig" -> no;
      default -> UNKNOWN;
    };
  }

  /// Categories in the order of the house, the unknown last: by name, the one that is followed
  /// first.
  static List<String> ordered(Set<String> found, Optional<String> follow) {
    List<String> categories = new ArrayList<>(found);
    categories.sort(
        Comparator.<String>comparingInt(its -> its.equals(UNKNOWN) ? 2 : 1)
            .thenComparing(Comparator.naturalOrder()));
    follow.ifPresent(first -> {
      categories.remove(first);
      categories.addFirst(first);
    });
    return categories;
  }
}
