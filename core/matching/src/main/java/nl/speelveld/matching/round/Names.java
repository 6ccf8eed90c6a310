package nl.speelveld.matching.round;

import java.util.Collection;
import java.util.Comparator;

/// Which known name somebody may have meant.
final class Names {
  private Names() {}

  /// The known name with the fewest letters changed; empty where there is none.
  static String nearest(String seen, Collection<String> known) {
    return known.stream()
        .min(
            Comparator.comparingInt((String name) -> changes(seen, name))
                .thenComparing(Comparator.naturalOrder()))
        .orElse("");
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
