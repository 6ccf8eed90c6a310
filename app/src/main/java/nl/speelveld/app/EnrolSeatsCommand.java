package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.LaterSteps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enrol seats ROUND GROUP NUMBER`: a class more, or a class less.
@Command(name = "seats", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class EnrolSeatsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "${bundle:label.round}", descriptionKey = "round")
  private Path folder = Path.of("");

  @Parameters(index = "1", paramLabel = "${bundle:label.seats}", descriptionKey = "seatGroup")
  private String seatGroup = "";

  @Parameters(index = "2", paramLabel = "${bundle:label.number}", descriptionKey = "seats")
  private int seats = 0;

  @Option(names = "--reason", paramLabel = "${bundle:label.reason}", required = true)
  private String reason = "";

  EnrolSeatsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (seats < 0) {
      throw new WrongUse("seats.negative", arg("n", seats));
    }
    RoundDesk desk = RoundDesk.of(terminal, folder);
    Optional<EnrolmentRound> after =
        desk.step((round, now) -> new LaterSteps(round, now).changeSeats(seatGroup, seats, reason));
    if (after.isEmpty()) {
      return ExitCode.ERRORS_IN_DATA;
    }
    terminal
        .out()
        .println(terminal.words().say("round.seats", arg("seatGroup", seatGroup), arg("n", seats)));
    desk.tellMoves(after.get());
    return ExitCode.DONE;
  }
}
