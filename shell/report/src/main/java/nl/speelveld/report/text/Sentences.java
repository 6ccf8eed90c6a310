package nl.speelveld.report.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fills the `{named}` places of a sentence; `{n|school|schools}` writes the word that agrees with
/// the number of the place `n`, and not the number itself.
final class Sentences {
  static final Pattern PLACE =
      Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)(?:\\|([^|{}]*)\\|([^|{}]*))?}");
  private static final Pattern ONE = Pattern.compile("1(\\s.*)?");

  private Sentences() {}

  /// The sentence with every place filled; throws when a place stays open or an argument is unused.
  static String fill(String key, String sentence, Arg... args) {
    boolean[] used = new boolean[args.length];
    Matcher place = PLACE.matcher(sentence);
    StringBuilder filled = new StringBuilder();
    while (place.find()) {
      int at = indexOf(args, place.group(1));
      if (at < 0) {
        throw new IllegalArgumentException(
            "text (" + key + ") has a place {" + place.group(1) + "} that nobody fills");
      }
      used[at] = true;
      place.appendReplacement(filled, Matcher.quoteReplacement(written(place, args[at].text())));
    }
    place.appendTail(filled);
    for (int i = 0; i < used.length; i++) {
      if (!used[i]) {
        throw new IllegalArgumentException(
            "text (" + key + ") has no place for the argument (" + args[i].name() + ")");
      }
    }
    return filled.toString();
  }

  /// What stands at a place: the value, or the form of a word that agrees with it. One is `1`, also
  /// in `1 van de 24`; Dutch and English use the other form for none.
  static String written(Matcher place, String value) {
    String one = place.group(2);
    String more = place.group(3);
    return one == null || more == null ? value : ONE.matcher(value).matches() ? one : more;
  }

  private static int indexOf(Arg[] args, String name) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].name().equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
