package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `optimise`: what is the best that can be done, each question a command of its own.
@Command(
    name = "optimise",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "${bundle:label.command}",
    versionProvider = Version.class)
final class OptimiseCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create(); // filled in by picocli

  @Override
  public void run() {
    throw new WrongUse(
        "optimise.none", arg("known", String.join(", ", spec.subcommands().keySet())));
  }

  /// The group with its commands.
  static CommandLine line(Terminal terminal) {
    CommandLine line = new CommandLine(new OptimiseCommand());
    List<Object> questions =
        List.of(
            new OptimisePairsCommand(terminal),
            new OptimiseFrontierCommand(terminal),
            new OptimiseCatchmentsCommand(terminal),
            new OptimiseSeatsCommand(terminal),
            new OptimiseToursCommand(terminal),
            new OptimiseInitiativesCommand(terminal),
            new OptimiseGoalCommand(terminal),
            new OptimiseTippingCommand(terminal));
    questions.forEach(line::addSubcommand);
    return line;
  }
}
