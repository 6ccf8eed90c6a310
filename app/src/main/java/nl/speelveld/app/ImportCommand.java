package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.speelveld.opendata.download.Catalogue;
import nl.speelveld.opendata.download.Downloaded;
import nl.speelveld.opendata.download.Downloader;
import nl.speelveld.opendata.folder.DataFolder;
import nl.speelveld.opendata.folder.FolderWriter;
import nl.speelveld.opendata.importing.DataImport;
import nl.speelveld.report.terminal.ImportText;
import nl.speelveld.report.text.FindingTexts;
import nl.speelveld.runs.importing.ImportReport;
import nl.speelveld.web.monitor.MonitorDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import DIR`: reads a directory of open data into a data folder and tells what became of each
/// file.
@Command(name = "import", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ImportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "${bundle:label.folder}", descriptionKey = "directory")
  private Path directory = Path.of(".");

  @Option(names = "--to", paramLabel = "${bundle:label.folder}")
  private Optional<Path> to = Optional.empty();

  @Option(names = "--download")
  private boolean download;

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
      throw new WrongUse("directory.absent", arg("directory", directory.toString()));
    }
    ImportReport report = DataImport.run(directory, target, progress);
    progress.end();
    terminal.out().print(ImportText.of(report, terminal.language()));
    printFirst(target);
    return report.hasErrors() || !complete ? ExitCode.ERRORS_IN_DATA : ExitCode.DONE;
  }

  /// Prints the pages of the monitor that are asked first, so that a server gives them at once.
  private static void printFirst(Path target) {
    if (FolderWriter.isDataFolder(target)) {
      try (DataFolder data = DataFolder.open(target)) {
        MonitorDesk.of(data, Version.text(), PrintedFolder.find(target)).printFirst();
      }
    }
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
      FindingTexts.of(terminal.language())
          .summarise(file.findings())
          .forEach(terminal.err()::println);
    }
    return files.stream().allMatch(Downloaded::isComplete);
  }
}
