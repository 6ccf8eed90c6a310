package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.speelveld.matching.draw.SealedRound;
import nl.speelveld.matching.market.Market;
import nl.speelveld.report.letters.ReceiptHtml;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enrol receipts ROUND`: a receipt for each family, once the lists are frozen: a page to read and
/// the same receipt as a file that the check page takes.
@Command(name = "receipts", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class EnrolReceiptsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "${bundle:label.round}", descriptionKey = "round")
  private Path folder = Path.of("");

  @Option(names = "--to", paramLabel = "${bundle:label.folder}")
  private Optional<Path> to = Optional.empty();

  EnrolReceiptsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Optional<EnrolmentRound> round = RoundDesk.of(terminal, folder).open();
    if (round.isEmpty()) {
      return ExitCode.ERRORS_IN_DATA;
    }
    SealedRound sealed = sealed(round.get().progress());
    Path place = OutputPlace.writable(to.orElse(folder.resolve("receipts")));
    Files.createDirectories(place);
    Market market = sealed.round().market();
    for (int row = 0; row < market.applicants(); row++) {
      String name = LetterFiles.fileName(market.applicant(row), row);
      Files.writeString(place.resolve(name + ".csv"), sealed.receipt(row).text());
      Files.writeString(
          place.resolve(name + ".html"),
          ReceiptHtml.of(
              market.applicant(row),
              sealed.round().name(),
              list(market, row),
              sealed.receipt(row),
              terminal.language()));
    }
    terminal
        .out()
        .println(
            terminal
                .words()
                .say(
                    "receipts.made",
                    arg("n", market.applicants()),
                    arg("folder", place.toString())));
    return ExitCode.DONE;
  }

  private static List<String> list(Market market, int row) {
    return IntStream.range(market.from(row), market.from(row + 1))
        .mapToObj(wish -> market.programmes().get(market.programme(wish)))
        .distinct()
        .toList();
  }

  private static SealedRound sealed(Progress progress) {
    return switch (progress) {
      case Progress.Open() -> throw new WrongUse("receipts.early");
      case Progress.Frozen(var sealed) -> sealed;
      case Progress.Committed(var sealed, _) -> sealed;
      case Progress.Drawn(var sealed, _, _) -> sealed;
      case Progress.Assigned assigned -> assigned.drawn().sealed();
    };
  }
}
