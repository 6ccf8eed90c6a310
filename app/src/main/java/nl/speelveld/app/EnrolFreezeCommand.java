package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.Progress;
import nl.speelveld.runs.enrolment.RoundSteps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enrol freeze ROUND`: fixes rules, seats and lists and announces where chance will come from.
@Command(name = "freeze", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class EnrolFreezeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "${bundle:label.round}", descriptionKey = "round")
  private Path folder = Path.of("");

  @Option(names = "--source", paramLabel = "${bundle:label.text}")
  private String source = "";

  @Option(names = "--secret-hash", paramLabel = "${bundle:label.hash}")
  private String hash = "";

  @Option(names = "--again", paramLabel = "${bundle:label.reason}")
  private Optional<String> again = Optional.empty();

  EnrolFreezeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    RoundDesk desk = RoundDesk.of(terminal, folder);
    Optional<EnrolmentRound> frozen = desk.step(this::freeze);
    if (frozen.isEmpty()
        || !(frozen.get().progress() instanceof Progress.Committed(var sealed, _))) {
      return ExitCode.ERRORS_IN_DATA;
    }
    CommandWords words = terminal.words();
    terminal
        .out()
        .println(
            words.say(
                "round.frozen",
                arg("applicants", sealed.round().market().applicants()),
                arg("root", sealed.root().hex())));
    terminal
        .out()
        .println(
            words.say(
                "round.frozen.publish",
                arg("round", folder.toString()),
                arg("folder", desk.store().publicFolder().toString()),
                arg("private", desk.store().privateFolder().toString())));
    return ExitCode.DONE;
  }

  private EnrolmentRound.Result freeze(EnrolmentRound round, Instant now) {
    boolean onPaper = round.drawKind() == DrawKind.SUPPLIED;
    Commitment.Announced announced =
        onPaper
            ? Commitment.Announced.withoutChance(Version.text())
            : new Commitment.Announced(Version.text(), source, SecretFile.textOf(hash));
    if (!onPaper && (source.isBlank() || hash.isBlank())) {
      throw new WrongUse("round.announce");
    }
    return again
        .map(reason -> new RoundSteps(round, now).drawAgain(reason, announced))
        .orElseGet(() -> new RoundSteps(round, now).freeze(Chance.fresh(), announced));
  }
}
