package nl.speelveld.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.speelveld.report.text.Language;

/// Where a command writes and what it knows of its surroundings.
///
/// @param out results
/// @param err progress and faults
/// @param interactive whether a person looks on: only then is progress shown
/// @param environment variables of the process
/// @param language language of everything that is said
/// @param clock the time, for what says when it was made or done
record Terminal(
    PrintStream out,
    PrintStream err,
    boolean interactive,
    Map<String, String> environment,
    Language language,
    Clock clock) {
  Terminal {
    environment = Map.copyOf(environment);
  }

  /// The same surroundings in another language.
  Terminal speaking(Language other) {
    return new Terminal(out, err, interactive, environment, other, clock);
  }

  /// The day of today.
  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// What the command line says in the language of the user.
  CommandWords words() {
    return CommandWords.of(language);
  }

  /// The option that asks for this language, for a printed command; empty for what nobody asks.
  String languageOption() {
    return language == Language.NL ? "" : " " + LanguageAsked.OPTION + " " + language.code();
  }

  /// The data folder when none is named: `$SPEELVELD_DATA`, else `./data`.
  Path defaultData() {
    return Path.of(environment.getOrDefault("SPEELVELD_DATA", "data"));
  }
}
