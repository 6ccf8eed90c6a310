package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.speelveld.report.answers.ClassNames;
import nl.speelveld.report.terminal.OutcomeText;
import nl.speelveld.rounds.market.JsonMarketFile;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.Progress;
import nl.speelveld.runs.enrolment.RoundSteps;
import nl.speelveld.runs.enrolment.questions.ClassMeaning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `enrol assign ROUND`: gives out the seats by rules and draw. With a JSON file: the outcome of
/// each market in it, without a draw of its own.
@Command(name = "assign", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class EnrolAssignCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "${bundle:label.round}", descriptionKey = "roundOrFile")
  private Path source = Path.of("");

  EnrolAssignCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    return Files.isRegularFile(source) ? markets() : round();
  }

  private int round() {
    RoundDesk desk = RoundDesk.of(terminal, source);
    Optional<EnrolmentRound> after = desk.step((round, now) -> new RoundSteps(round, now).assign());
    if (after.isEmpty()
        || !(after.get().progress() instanceof Progress.Assigned(_, _, _, var places))) {
      return ExitCode.ERRORS_IN_DATA;
    }
    Map<Integer, String> classes = new HashMap<>();
    ClassMeaning.of(after.get().prepared())
        .forEach((its, meaning) -> classes.put(its, ClassNames.of(meaning, terminal.language())));
    terminal.out().print(OutcomeText.of(places, classes, terminal.language()));
    terminal
        .out()
        .println(
            terminal
                .words()
                .say(
                    "round.assigned",
                    arg("folder", desk.store().publicFolder().toString()),
                    arg("round", Quoted.word(source.toString()))));
    return ExitCode.DONE;
  }

  private int markets() throws IOException {
    return switch (JsonMarketFile.read(
        String.valueOf(source.getFileName()), Files.readAllBytes(source))) {
      case JsonMarketFile.Result.Refused(var findings) -> {
        RoundDesk.tell(terminal, findings);
        yield ExitCode.ERRORS_IN_DATA;
      }
      case JsonMarketFile.Result.Read(var cases) -> {
        terminal.out().print(MarketPlaces.csv(cases));
        yield ExitCode.DONE;
      }
    };
  }
}
