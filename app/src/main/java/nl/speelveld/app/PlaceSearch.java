package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.speelveld.runs.place.Municipality;

/// Finds the municipality that a word on the command line means: a name, or a code as `GM0363`,
/// `0363` or `363`.
///
/// Accents, capitals and marks do not matter. A name that several municipalities share (Bergen) and
/// a name that none has are wrong use; the sentence names what could be meant.
final class PlaceSearch {
  private static final int SUGGESTIONS = 3;
  private final List<Municipality> places;

  PlaceSearch(List<Municipality> places) {
    this.places = places;
  }

  /// The municipality that is meant.
  Municipality find(String word) {
    List<Municipality> byCode =
        places.stream().filter(place -> place.code().equals(code(word))).toList();
    if (!byCode.isEmpty()) {
      return byCode.getFirst();
    }
    String wanted = plain(word);
    List<Municipality> exact =
        places.stream().filter(place -> plain(place.name()).equals(wanted)).toList();
    List<Municipality> found =
        exact.isEmpty()
            ? places.stream().filter(place -> plain(bare(place.name())).equals(wanted)).toList()
            : exact;
    if (found.size() == 1) {
      return found.getFirst();
    }
    throw found.isEmpty() ? unknown(word, nearest(wanted)) : shared(word, found);
  }

  private static String code(String word) {
    String digits = word.toUpperCase(Locale.ROOT).replaceFirst("^GM", "");
    return digits.matches("\\d{1,4}")
        ? String.format(Locale.ROOT, "GM%04d", Integer.parseInt(digits))
        : "";
  }

  private static WrongUse shared(String word, List<Municipality> found) {
    String places =
        found.stream()
            .map(place -> place.name() + " (" + place.code() + ", " + place.province() + ")")
            .collect(Collectors.joining(", "));
    return new WrongUse("municipality.shared", arg("word", word), arg("places", places));
  }

  private static WrongUse unknown(String word, String near) {
    return near.isEmpty()
        ? new WrongUse("municipality.nameless", arg("word", word))
        : new WrongUse("municipality.unknown", arg("word", word), arg("near", near));
  }

  private String nearest(String wanted) {
    List<String> names =
        places.stream()
            .filter(place -> !place.name().isBlank())
            .sorted(
                Comparator.<Municipality>comparingInt(place -> edits(wanted, plain(place.name())))
                    .thenComparing(Municipality::name))
            .limit(SUGGESTIONS)
            .map(Municipality::name)
            .toList();
    List<String> close = names.stream().filter(name -> near(wanted, plain(name))).toList();
    return String.join(", ", close.isEmpty() ? names : close);
  }

  /// A name without the addition that tells namesakes apart: `Bergen (L.)` → `Bergen`.
  private static String bare(String name) {
    return name.replaceFirst("\\s*\\(.*\\)$", "");
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]", "")
        .replaceFirst("^sgravenhage$", "denhaag");
  }

  /// Whether a word may be a slip of the pen for another: at most a third of its letters differ.
  static boolean near(String word, String known) {
    return edits(word, known) <= Math.max(2, word.length() / 3);
  }

  /// Letters to insert, drop or change (Levenshtein 1966).
  static int edits(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int at = 0; at < row.length; at++) {
      row[at] = at;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
