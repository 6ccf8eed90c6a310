package nl.speelveld.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.LaterSteps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enrol late ROUND`: takes in who came after the freeze.
@Command(name = "late", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class EnrolLateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "${bundle:label.round}", descriptionKey = "round")
  private Path folder = Path.of("");

  @Option(names = "--reason", paramLabel = "${bundle:label.reason}", required = true)
  private String reason = "";

  EnrolLateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    RoundDesk desk = RoundDesk.of(terminal, folder);
    Optional<EnrolmentRound> after =
        desk.step((round, now) -> new LaterSteps(round, now).takeInLate(reason));
    if (after.isEmpty()) {
      return ExitCode.ERRORS_IN_DATA;
    }
    terminal.out().println(terminal.words().say("round.late"));
    desk.tellMoves(after.get());
    return ExitCode.DONE;
  }
}
