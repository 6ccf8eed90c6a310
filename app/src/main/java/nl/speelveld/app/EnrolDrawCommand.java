package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.RoundPapers;
import nl.speelveld.runs.enrolment.RoundSteps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enrol draw ROUND`: makes known the public value and the notary's secret, and draws from them.
@Command(name = "draw", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class EnrolDrawCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "${bundle:label.round}", descriptionKey = "round")
  private Path folder = Path.of("");

  @Option(names = "--public-value", paramLabel = "${bundle:label.value}")
  private String publicValue = "";

  @Option(names = "--secret-file", paramLabel = "${bundle:label.file}")
  private Optional<Path> secretFile = Optional.empty();

  EnrolDrawCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    RoundDesk desk = RoundDesk.of(terminal, folder);
    Optional<EnrolmentRound> drawn = desk.step(this::draw);
    drawn.ifPresent(round ->
        terminal
            .out()
            .println(
                terminal
                    .words()
                    .say(
                        "round.drawn",
                        arg("round", folder.toString()),
                        arg("applicants", round.prepared().market().applicants()),
                        arg("folder", desk.store().publicFolder().toString()))));
    return drawn.isPresent() ? ExitCode.DONE : ExitCode.ERRORS_IN_DATA;
  }

  private EnrolmentRound.Result draw(EnrolmentRound round, Instant now) {
    if (round.drawKind() == DrawKind.SUPPLIED) {
      return new RoundSteps(round, now).takePaperNumbers();
    }
    if (publicValue.isBlank() || secretFile.isEmpty()) {
      throw new WrongUse("round.reveal");
    }
    return new RoundSteps(round, now)
        .draw(new RoundPapers.Revealed(publicValue, SecretFile.read(secretFile.get())));
  }
}
