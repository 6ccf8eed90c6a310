package nl.speelveld.report.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fills the `{named}` places of a sentence.
final class Sentences {
  static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

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
      place.appendReplacement(filled, Matcher.quoteReplacement(args[at].text()));
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

  private static int indexOf(Arg[] args, String name) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].name().equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
