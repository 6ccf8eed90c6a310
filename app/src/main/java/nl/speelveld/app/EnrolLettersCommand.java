package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.speelveld.report.letters.RoundLetters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enrol letters ROUND`: what each family is told of the outcome, a file each or all together for
/// the printer.
@Command(name = "letters", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class EnrolLettersCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "${bundle:label.round}", descriptionKey = "round")
  private Path folder = Path.of("");

  @Option(names = "--to", paramLabel = "${bundle:label.folder}")
  private Optional<Path> to = Optional.empty();

  @Option(names = "--format", paramLabel = "${bundle:label.form}")
  private LetterFormat format = LetterFormat.PDF;

  @Option(names = "--applicant", paramLabel = "${bundle:label.applicant}")
  private Optional<String> applicant = Optional.empty();

  EnrolLettersCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Optional<RoundLetters> letters = new FamilyDesk(terminal, folder).letters();
    if (letters.isEmpty()) {
      return ExitCode.ERRORS_IN_DATA;
    }
    Path place = OutputPlace.writable(to.orElse(folder.resolve("letters")));
    LetterFiles files = new LetterFiles(place, format, terminal.language());
    int written = files.write(letters.get(), rows(letters.get()));
    terminal
        .out()
        .println(
            terminal
                .words()
                .say("letters.made", arg("n", written), arg("folder", place.toString())));
    return ExitCode.DONE;
  }

  private int[] rows(RoundLetters letters) {
    if (applicant.isEmpty()) {
      return IntStream.range(0, letters.size()).toArray();
    }
    OptionalInt row = letters.find(applicant.get());
    if (row.isEmpty()) {
      throw new WrongUse("applicant.absent", arg("applicant", applicant.get()));
    }
    return new int[] {row.getAsInt()};
  }
}
