package nl.speelveld.app;

import java.util.ArrayList;
import java.util.List;

/// Names with commas between them, as one word of a command line: `low,middle,high`. A name that
/// has a comma stands between double quotes: `low,"10,000 to 20,000",high`.
final class NameList {
  private NameList() {}

  /// The names, in their order, without blanks around them.
  static List<String> of(String text) {
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    boolean quoted = false;
    for (char letter : text.toCharArray()) {
      if (letter == '"') {
        quoted = !quoted;
      } else if (letter == ',' && !quoted) {
        names.add(name.toString().strip());
        name.setLength(0);
      } else {
        name.append(letter);
      }
    }
    names.add(name.toString().strip());
    return names;
  }
}
