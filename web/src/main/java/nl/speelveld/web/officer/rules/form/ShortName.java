package nl.speelveld.web.officer.rules.form;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/// The short name by which rules speak of something, made from what it is called: `broer of zus op
/// school` → `broer-of-zus-op-school`. It is made once and stays, so that nothing that names it is
/// lost when a text changes.
final class ShortName {
  private static final int LONGEST = 40;

  private ShortName() {}

  /// A short name that is not in use.
  static String of(String text, Collection<String> used) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    String name = cut.isEmpty() ? "regel" : cut;
    String free = name;
    for (int number = 2; used.contains(free); number++) {
      free = name + "-" + number;
    }
    return free;
  }
}
