package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.LaterSteps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `enrol withdraw ROUND APPLICANT`: a family gives up application and seat.
@Command(name = "withdraw", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class EnrolWithdrawCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "${bundle:label.round}", descriptionKey = "round")
  private Path folder = Path.of("");

  @Parameters(index = "1", paramLabel = "${bundle:label.applicant}", descriptionKey = "applicant")
  private String applicant = "";

  EnrolWithdrawCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    RoundDesk desk = RoundDesk.of(terminal, folder);
    Optional<EnrolmentRound> after =
        desk.step((round, now) -> new LaterSteps(round, now).withdraw(applicant));
    if (after.isEmpty()) {
      return ExitCode.ERRORS_IN_DATA;
    }
    terminal.out().println(terminal.words().say("round.withdrawn", arg("applicant", applicant)));
    desk.tellMoves(after.get());
    return ExitCode.DONE;
  }
}
