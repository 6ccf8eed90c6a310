package nl.speelveld.report.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The sentences of the reports in one language. A sentence has `{named}` places, filled by [Arg]s;
/// `{n|school|schools}` is the word that agrees with the number at the place `n`.
///
/// A terminal has no pictures: where a sentence speaks of one, its key with `.terminal` behind it
/// is what a terminal says instead.
///
/// A key that does not exist, a place that nobody fills and an argument that has no place are our
/// faults and throw: no report leaves the house with a hole in a sentence.
public final class Texts {
  private static final String PATH = "nl/speelveld/report/text/report";

  private static final String TERMINAL = ".terminal";

  private final Language language;
  private final Bundle bundle;
  private final boolean terminal;
  private final Numbers numbers;

  private Texts(Language language, Bundle bundle, boolean terminal) {
    this.language = language;
    this.bundle = bundle;
    this.terminal = terminal;
    this.numbers = new Numbers(language);
  }

  /// The sentences of the reports in a language.
  public static Texts of(Language language) {
    return of(PATH, language);
  }

  /// The sentences of a bundle of one's own: `<path>_nl.properties` and `<path>_en.properties`.
  public static Texts of(String path, Language language) {
    Bundle bundle =
        Bundle.find(path, language)
            .orElseThrow(() -> new IllegalStateException("no bundle (" + path + ") in this jar"));
    return new Texts(language, bundle, false);
  }

  /// These sentences and those of another bundle, which go first where both have a key.
  public Texts with(String path) {
    Map<String, String> all = new HashMap<>(bundle.sentences());
    all.putAll(of(path, language).bundle.sentences());
    return new Texts(language, new Bundle(all), terminal);
  }

  /// The same sentences for who sees no pictures.
  public Texts forTerminal() {
    return new Texts(language, bundle, true);
  }

  /// The language.
  public Language language() {
    return language;
  }

  /// Numbers as people write them in this language.
  public Numbers numbers() {
    return numbers;
  }

  /// The sentence of a key, its places filled.
  public String say(String key, Arg... args) {
    String sentence =
        find(key)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "no text (" + key + ") in language (" + language.code() + ")"));
    return Sentences.fill(key, sentence, args);
  }

  /// The sentence of a key as it stands in the bundle, where there is one.
  public Optional<String> find(String key) {
    Optional<String> page = Optional.ofNullable(bundle.sentences().get(key));
    return terminal
        ? Optional.ofNullable(bundle.sentences().get(key + TERMINAL)).or(() -> page)
        : page;
  }

  /// The sentence of the first key that exists; the last key must exist.
  public String firstOf(String... keys) {
    for (String key : keys) {
      Optional<String> found = find(key);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return say(keys[keys.length - 1]);
  }

  /// All keys.
  public Set<String> keys() {
    return bundle.sentences().keySet();
  }
}
