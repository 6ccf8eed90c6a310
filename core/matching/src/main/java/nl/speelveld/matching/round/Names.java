package nl.speelveld.matching.round;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Which known name somebody may have meant.
public final class Names {
  private static final int OFFERED = 3;

  private Names() {}

  /// The known name with the fewest letters changed; empty where there is none.
  static String nearest(String seen, Collection<String> known) {
    return known.stream()
        .min(
            Comparator.comparingInt((String name) -> changes(seen, name))
                .thenComparing(Comparator.naturalOrder()))
        .orElse("");
  }

  /// The known names that somebody may have meant: those that begin with what was written, whatever
  /// the capitals, or else the three with the fewest letters changed. Each stands between quotes,
  /// as names may hold a comma.
  ///
  /// @param seen what was written
  /// @param known names that exist
  public static List<String> likely(String seen, Collection<String> known) {
    String start = seen.toLowerCase(Locale.ROOT);
    List<String> begun =
        known.stream()
            .filter(name -> !start.isBlank() && name.toLowerCase(Locale.ROOT).startsWith(start))
            .toList();
    List<String> meant =
        begun.isEmpty()
            ? known.stream()
                .sorted(Comparator.comparingInt(name -> changes(seen, name)))
                .limit(OFFERED)
                .toList()
            : begun.subList(0, Math.min(OFFERED, begun.size()));
    return meant.stream().map(name -> '"' + name + '"').toList();
  }

  /// Letters to add, drop or replace (Levenshtein 1966); names longer than 60 letters are cut.
  private static int changes(String left, String right) {
    String a = left.substring(0, Math.min(60, left.length()));
    String b = right.substring(0, Math.min(60, right.length()));
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
