package nl.speelveld.app;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Texts;

/// What the command line says in one language: sentences (`words_nl.properties`) and the texts of
/// `--help` (`help_nl.properties`).
final class CommandWords {
  private static final String ROOM = "nl/speelveld/app/";

  private final Language language;
  private final Texts words;

  private CommandWords(Language language) {
    this.language = language;
    this.words = Texts.of(ROOM + "words", language);
  }

  /// The words in a language.
  static CommandWords of(Language language) {
    return new CommandWords(language);
  }

  /// The sentence of a key, its places filled.
  String say(String key, Arg... args) {
    return words.say(key, args);
  }

  /// All sentences.
  Texts texts() {
    return words;
  }

  /// The texts of `--help`, by the keys that picocli asks for.
  ResourceBundle help() {
    String file = "/" + ROOM + "help_" + language.code() + ".properties";
    try (InputStreamReader reader =
        new InputStreamReader(
            Objects.requireNonNull(CommandWords.class.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      return new PropertyResourceBundle(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("texts (" + file + ") cannot be read", unreadable);
    }
  }
}
