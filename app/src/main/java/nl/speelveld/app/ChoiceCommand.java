package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `choice`: what parents prefer, and what they would choose.
@Command(
    name = "choice",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "${bundle:label.command}",
    versionProvider = Version.class)
final class ChoiceCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create(); // filled in by picocli

  @Override
  public void run() {
    throw new WrongUse("choice.none", arg("known", String.join(", ", spec.subcommands().keySet())));
  }

  /// The group with its commands.
  static CommandLine line(Terminal terminal) {
    CommandLine line = new CommandLine(new ChoiceCommand());
    List<Object> commands =
        List.of(
            new ChoiceFitCommand(terminal),
            new ChoicePredictCommand(terminal),
            new ChoiceCounterfactualCommand(terminal));
    commands.forEach(line::addSubcommand);
    return line;
  }
}
