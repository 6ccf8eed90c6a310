package nl.speelveld.runs.place;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds municipalities by what people type: a name, a part of it, a name that is said but not
/// written (Den Haag), or a code as `GM0363`, `0363` or `363`.
///
/// Accents, capitals and marks do not matter. Time O(municipalities) a search.
public final class MunicipalitySearch {
  /// Names that people use beside the one that CBS writes, by their plain form.
  private static final Map<String, String> ALSO =
      Map.of(
          "denhaag", "sgravenhage",
          "denbosch", "shertogenbosch",
          "ljouwert", "leeuwarden",
          "boalsert", "sudwestfryslan",
          "sneek", "sudwestfryslan",
          "bolsward", "sudwestfryslan",
          "dokkum", "noardeastfryslan",
          "hoofddorp", "haarlemmermeer",
          "drachten", "smallingerland");

  private static final int NEAREST = 3;
  private final List<Municipality> places;
  private final Map<String, String> plainOfCode = new HashMap<>();

  private MunicipalitySearch(List<Municipality> places) {
    this.places =
        places.stream()
            .sorted(Comparator.comparing(Municipality::name).thenComparing(Municipality::code))
            .toList();
    places.forEach(place -> plainOfCode.put(place.code(), plain(place.name())));
  }

  /// A search in these municipalities.
  public static MunicipalitySearch in(List<Municipality> places) {
    return new MunicipalitySearch(places);
  }

  /// What a word means.
  public sealed interface Found {
    /// One municipality.
    record One(Municipality place) implements Found {}

    /// Several that it could be, by name.
    record Several(List<Municipality> places) implements Found {
      public Several {
        places = List.copyOf(places);
      }
    }

    /// None.
    ///
    /// @param near names that look like it, the likest first
    record None(List<Municipality> near) implements Found {
      public None {
        near = List.copyOf(near);
      }
    }
  }

  /// The municipality or municipalities that a word means. A name in full goes before a name that
  /// only begins with it, and that before one that has it somewhere.
  public Found find(String word) {
    String wanted = said(word);
    List<Municipality> byCode = keep(place -> place.code().equals(code(word)));
    if (byCode.size() == 1) {
      return new Found.One(byCode.getFirst());
    }
    if (wanted.isEmpty()) {
      return new Found.None(List.of());
    }
    return first(
            Stream.<Predicate<String>>of(
                    wanted::equals, name -> name.startsWith(wanted), name -> name.contains(wanted))
                .map(fits -> keep(place -> fits.test(plainName(place)) || fits.test(bare(place)))))
        .orElseGet(() -> new Found.None(near(wanted)));
  }

  /// The same for a word that must be a whole name or a code, as on a command line: a part of a
  /// name is none. Where nothing looks like it the nearest names are told all the same.
  public Found findWhole(String word) {
    String wanted = said(word);
    return first(
            Stream.<Predicate<Municipality>>of(
                    place -> place.code().equals(code(word)),
                    place -> plainName(place).equals(wanted),
                    place -> bare(place).equals(wanted))
                .map(this::keep))
        .orElseGet(() -> new Found.None(near(wanted).isEmpty() ? nearest(wanted) : near(wanted)));
  }

  private static Optional<Found> first(Stream<List<Municipality>> ways) {
    return ways.filter(found -> !found.isEmpty())
        .findFirst()
        .map(found ->
            found.size() == 1 ? new Found.One(found.getFirst()) : new Found.Several(found));
  }

  /// The municipality with this code; empty when there is none.
  public Optional<Municipality> findCode(String code) {
    return places.stream().filter(place -> place.code().equals(code)).findFirst();
  }

  /// Municipalities whose name begins with a word, then those that have it somewhere, at most so
  /// many: for a list under a field while somebody types.
  public List<Municipality> suggest(String word, int most) {
    String wanted = plain(word);
    String said = said(word);
    return wanted.isEmpty()
        ? List.of()
        : Stream.of(
                keep(place -> plainName(place).startsWith(wanted) || plainName(place).equals(said)),
                keep(place -> plainName(place).contains(wanted)))
            .flatMap(List::stream)
            .distinct()
            .limit(most)
            .toList();
  }

  private List<Municipality> keep(Predicate<Municipality> fits) {
    return places.stream().filter(fits).toList();
  }

  private String plainName(Municipality place) {
    return plainOfCode.getOrDefault(place.code(), "");
  }

  /// A name without the addition that tells namesakes apart: `Bergen (L.)` → `bergen`.
  private static String bare(Municipality place) {
    return plain(place.name().replaceFirst("\\s*\\(.*\\)$", ""));
  }

  private static String said(String word) {
    String plain = plain(word);
    return ALSO.getOrDefault(plain, plain);
  }

  private List<Municipality> near(String wanted) {
    return nearest(wanted).stream().filter(place -> isSlip(wanted, plainName(place))).toList();
  }

  private List<Municipality> nearest(String wanted) {
    return places.stream()
        .filter(place -> !place.name().isBlank())
        .sorted(
            Comparator.<Municipality>comparingInt(place -> edits(wanted, plainName(place)))
                .thenComparing(Municipality::name))
        .limit(NEAREST)
        .toList();
  }

  /// Whether a word may be a slip of the pen for another: at most a third of its letters differ.
  public static boolean isSlip(String word, String known) {
    return edits(word, known) <= Math.max(2, word.length() / 3);
  }

  private static String code(String word) {
    String digits = word.strip().toUpperCase(Locale.ROOT).replaceFirst("^GM", "");
    return digits.matches("\\d{1,4}")
        ? String.format(Locale.ROOT, "GM%04d", Integer.parseInt(digits))
        : "";
  }

  /// A name in letters and digits alone: `'s-Gravenhage` → `sgravenhage`.
  static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]", "");
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
