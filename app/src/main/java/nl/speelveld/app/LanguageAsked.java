package nl.speelveld.app;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.report.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Unmatched;

/// The language that a command line asks for, read before all else: also what is wrong with the
/// rest of the line is told in it.
final class LanguageAsked {
  /// The option, for every command.
  static final String OPTION = "--lang";

  @Option(names = OPTION)
  private Language language = Language.NL;

  @Unmatched private final List<String> rest = new ArrayList<>();

  private LanguageAsked() {}

  /// The language of the last `--lang`; Dutch where there is none, or one that we do not speak.
  static Language in(String... args) {
    LanguageAsked asked = new LanguageAsked();
    try {
      new CommandLine(asked)
          .setCaseInsensitiveEnumValuesAllowed(true)
          .setOverwrittenOptionsAllowed(true)
          .parseArgs(args);
    } catch (ParameterException unknownLanguage) {
      return Language.NL; // why silent: the command itself refuses it, with a sentence
    }
    return asked.language;
  }
}
