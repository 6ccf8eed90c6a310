package nl.speelveld.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.speelveld.opendata.download.Catalogue;
import nl.speelveld.opendata.download.Downloaded;
import nl.speelveld.opendata.download.Downloader;
import nl.speelveld.opendata.importing.DataImport;
import nl.speelveld.report.terminal.ImportText;
import nl.speelveld.report.text.FindingTexts;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.importing.ImportReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import DIR`: reads a directory of open data into a data folder and tells what became of each
/// file.
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Reads DUO, CBS and other files, recognised by their headers, into a data folder.",
    footer = {"", "Example:", "  speelveld import downloads --to data"})
final class ImportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "DIR",
      description = "Directory with the files, looked through in depth.")
  private Path directory = Path.of(".");

  @Option(
      names = "--to",
      paramLabel = "DATA",
      description = "Data folder to write. Default: $$SPEELVELD_DATA, else ./data")
  private Optional<Path> to = Optional.empty();

  @Option(names = "--download", description = "First download what DUO and CBS publish into DIR.")
  private boolean download;

  @Option(names = "--lang", description = "Language: nl or en. Default: nl")
  private Language language = Language.NL;

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ProgressLine progress = new ProgressLine(terminal);
    Path target = to.orElseGet(terminal::defaultData);
    OutputPlace.writable(around(target));
    if (download) {
      OutputPlace.writable(directory);
    }
    boolean complete = !download || fetch(progress);
    if (!Files.isDirectory(directory)) {
      throw new WrongUse("there is no directory " + directory + "; name the one with the files");
    }
    ImportReport report = DataImport.run(directory, target, progress);
    progress.end();
    terminal.out().print(ImportText.of(report, language));
    return report.hasErrors() || !complete ? ExitCode.ERRORS_IN_DATA : ExitCode.DONE;
  }

  /// The directory in which the data folder stands: it is written beside the old one first.
  private static Path around(Path target) {
    Path whole = target.toAbsolutePath().normalize();
    return whole.getParent() == null ? whole : whole.getParent();
  }

  /// Downloads everything; whether it all came.
  private boolean fetch(ProgressLine progress) {
    List<Downloaded> files =
        new Downloader().fetch(Catalogue.standard().datasets(), directory, progress);
    progress.end();
    for (Downloaded file : files) {
      FindingTexts.of(language).summarise(file.findings()).forEach(terminal.err()::println);
    }
    return files.stream().allMatch(Downloaded::isComplete);
  }
}
