package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `enrol`: the steps of a round of central enrolment, each a command of its own.
@Command(
    name = "enrol",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "${bundle:label.command}",
    versionProvider = Version.class)
final class EnrolCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create(); // filled in by picocli

  @Override
  public void run() {
    throw new WrongUse("enrol.none", arg("known", String.join(", ", spec.subcommands().keySet())));
  }

  /// The group with its commands, in the order in which a round needs them.
  static CommandLine line(Terminal terminal) {
    CommandLine line = new CommandLine(new EnrolCommand());
    List<Object> steps =
        List.of(
            new EnrolNewCommand(terminal),
            new EnrolCheckCommand(terminal),
            new EnrolSecretCommand(terminal),
            new EnrolFreezeCommand(terminal),
            new EnrolDrawCommand(terminal),
            new EnrolAssignCommand(terminal),
            new EnrolVerifyCommand(terminal),
            new EnrolWithdrawCommand(terminal),
            new EnrolSeatsCommand(terminal),
            new EnrolPlaceCommand(terminal),
            new EnrolLateCommand(terminal),
            new EnrolSecondCommand(terminal),
            new EnrolChancesCommand(terminal),
            new EnrolCompareCommand(terminal),
            new EnrolIncentivesCommand(terminal),
            new EnrolStatisticsCommand(terminal),
            new EnrolReceiptsCommand(terminal),
            new EnrolLettersCommand(terminal),
            new EnrolObjectionCommand(terminal));
    steps.forEach(line::addSubcommand);
    return line;
  }
}
