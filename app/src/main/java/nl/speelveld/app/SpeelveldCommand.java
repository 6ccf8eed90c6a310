package nl.speelveld.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command that holds the others.
@Command(
    name = "speelveld",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "The open workbench against school segregation in the Netherlands.",
    footer = {
      "",
      "Examples:",
      "  speelveld demo",
      "  speelveld import downloads --to data",
      "  speelveld monitor Amsterdam --year 2016 --format html --out amsterdam.html",
      "",
      "Exit codes: 0 done, 1 errors in the data, 2 wrong use, 70 our fault."
    })
final class SpeelveldCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "which command? demo, import, monitor, index or change");
  }
}
