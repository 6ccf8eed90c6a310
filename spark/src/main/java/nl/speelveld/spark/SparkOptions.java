package nl.speelveld.spark;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.report.text.Language;

/// What somebody asks of [SimulateOnSpark].
///
/// @param file of scenarios
/// @param data folder, at the same place on every machine
/// @param to folder for the shards
/// @param runs instead of those of the file
/// @param seed instead of that of the file
/// @param shards in how many files
record SparkOptions(
    Path file, Path data, Path to, Optional<Integer> runs, Optional<Long> seed, int shards) {
  private static final int MOST_RUNS = 1_000_000;
  private static final int MOST_SHARDS = 10_000;
  private static final int SHARDS = 10;
  private static final List<String> KNOWN =
      List.of("--data", "--to", "--runs", "--seed", "--shards", "--lang");

  /// Wrong use: which sentence, and about which word.
  static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String key;
    private final String word;

    Wrong(String key, String word) {
      super(key + " " + word, null, false, false); // no stack: it is a sentence for a person
      this.key = key;
      this.word = word;
    }

    String key() {
      return key;
    }

    String word() {
      return word;
    }
  }

  /// The language that is asked; Dutch where none is.
  static Language language(String... args) {
    int at = List.of(args).indexOf("--lang");
    String code = at >= 0 && at + 1 < args.length ? args[at + 1].toLowerCase(Locale.ROOT) : "nl";
    return code.equals("en") ? Language.EN : Language.NL;
  }

  /// Reads the words of a command line; throws [Wrong].
  static SparkOptions of(String... args) {
    Map<String, String> given = new HashMap<>();
    for (int at = 0; at < args.length; at++) {
      if (!args[at].startsWith("--")) {
        refuse(given.putIfAbsent("file", args[at]) != null, "oneFile", args[at]);
      } else {
        refuse(!KNOWN.contains(args[at]), "unknown", args[at]);
        refuse(at + 1 == args.length, "noValue", args[at]);
        given.put(args[at], args[++at]);
      }
    }
    return new SparkOptions(
        Path.of(needed(given, "file")),
        Path.of(needed(given, "--data")).toAbsolutePath().normalize(),
        Path.of(needed(given, "--to")),
        find(given, "--runs").map(word -> Math.toIntExact(number("--runs", word, 2, MOST_RUNS))),
        find(given, "--seed").map(word -> number("--seed", word, 0, Long.MAX_VALUE)),
        find(given, "--shards")
            .map(word -> Math.toIntExact(number("--shards", word, 1, MOST_SHARDS)))
            .orElse(SHARDS));
  }

  private static void refuse(boolean wrong, String key, String word) {
    if (wrong) {
      throw new Wrong(key, word);
    }
  }

  private static Optional<String> find(Map<String, String> given, String name) {
    return Optional.ofNullable(given.get(name));
  }

  private static String needed(Map<String, String> given, String name) {
    return find(given, name).orElseThrow(() -> new Wrong("needed", name));
  }

  private static long number(String option, String word, long least, long most) {
    boolean digits = word.matches("\\d{1,18}");
    refuse(
        !digits || Long.parseLong(word) < least || Long.parseLong(word) > most,
        "number",
        option + " " + word);
    return Long.parseLong(word);
  }
}
