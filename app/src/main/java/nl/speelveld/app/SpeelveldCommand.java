package nl.speelveld.app;

import nl.speelveld.report.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The command that holds the others, and the option that all of them take.
@Command(
    name = "speelveld",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "${bundle:label.command}",
    versionProvider = Version.class)
final class SpeelveldCommand implements Runnable {
  // why not read here: LanguageAsked read it before the line was parsed
  @Option(
      names = LanguageAsked.OPTION,
      paramLabel = "${bundle:label.language}",
      scope = ScopeType.INHERIT)
  private Language language = Language.NL;

  @Override
  public void run() {
    throw new WrongUse("command.none");
  }
}
