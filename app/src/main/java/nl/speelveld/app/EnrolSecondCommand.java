package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.speelveld.rounds.folder.RoundFolder;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.LaterSteps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enrol second ROUND FOLDER`: opens a second round for who has no place, or gives one up.
@Command(name = "second", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class EnrolSecondCommand implements Callable<Integer> {
  private static final String OFFICE = "office.yaml";
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "${bundle:label.round}", descriptionKey = "round")
  private Path folder = Path.of("");

  @Parameters(index = "1", paramLabel = "${bundle:label.folder}", descriptionKey = "to")
  private Path to = Path.of("");

  @Option(names = "--gives-up", paramLabel = "${bundle:label.applicants}")
  private Optional<String> givesUp = Optional.empty();

  EnrolSecondCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.exists(to.resolve(RoundFolder.RULES))) {
      throw new WrongUse("round.present", arg("folder", to.toString()));
    }
    OutputPlace.writable(to);
    String name = String.valueOf(to.toAbsolutePath().normalize().getFileName());
    List<String> givingUp = givesUp.map(NameList::of).orElse(List.of());
    Optional<EnrolmentRound> opened =
        RoundDesk.of(terminal, folder)
            .step((round, now) -> new LaterSteps(round, now).openSecondRound(name, givingUp));
    if (opened.isEmpty()) {
      return ExitCode.ERRORS_IN_DATA;
    }
    Files.createDirectories(to);
    for (Map.Entry<String, String> file : opened.get().secondRoundFiles().entrySet()) {
      Files.writeString(to.resolve(file.getKey()), file.getValue());
    }
    Files.copy(folder.resolve(RoundFolder.RULES), to.resolve(RoundFolder.RULES));
    Path office = folder.resolve(OFFICE); // who writes the letters stays the same
    if (Files.isRegularFile(office) && Files.notExists(to.resolve(OFFICE))) {
      Files.copy(office, to.resolve(OFFICE));
    }
    terminal
        .out()
        .println(terminal.words().say("round.second", arg("folder", Quoted.word(to.toString()))));
    return ExitCode.DONE;
  }
}
