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

/// `enrol place ROUND APPLICANT GROUP`: a seat outside the draw, with its reason.
@Command(name = "place", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class EnrolPlaceCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "${bundle:label.round}", descriptionKey = "round")
  private Path folder = Path.of("");

  @Parameters(index = "1", paramLabel = "${bundle:label.applicant}", descriptionKey = "applicant")
  private String applicant = "";

  @Parameters(index = "2", paramLabel = "${bundle:label.seats}", descriptionKey = "seatGroup")
  private String seatGroup = "";

  @Option(names = "--reason", paramLabel = "${bundle:label.reason}", required = true)
  private String reason = "";

  EnrolPlaceCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    RoundDesk desk = RoundDesk.of(terminal, folder);
    Optional<EnrolmentRound> after =
        desk.step(
            (round, now) -> new LaterSteps(round, now).placeOnTop(applicant, seatGroup, reason));
    if (after.isEmpty()) {
      return ExitCode.ERRORS_IN_DATA;
    }
    terminal
        .out()
        .println(
            terminal
                .words()
                .say("round.placed", arg("applicant", applicant), arg("seatGroup", seatGroup)));
    desk.tellMoves(after.get());
    return ExitCode.DONE;
  }
}
