package nl.speelveld.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.speelveld.opendata.folder.DataFolder;
import nl.speelveld.opendata.importing.DataImport;
import nl.speelveld.opendata.sample.SampleMunicipality;
import nl.speelveld.report.html.MonitorHtml;
import nl.speelveld.report.terminal.MonitorText;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.importing.ImportReport;
import nl.speelveld.runs.monitor.MonitorReport;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.Sector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `demo`: an invented municipality from open data to a report, through the same readers as real
/// data.
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Invents a municipality, imports its open data and writes its segregation report.",
      "The demo ends when the report is written, with or without --once: there is no web"
          + " application in this version."
    },
    footer = {"", "Example:", "  speelveld demo --to /tmp/speelveld-demo"})
final class DemoCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--once", description = "End when done (the demo always does).")
  private boolean once;

  @Option(
      names = "--to",
      description = "Directory for everything that the demo makes. Default: ./demo")
  private Path to = Path.of("demo");

  @Option(names = "--seed", description = "Chance that the municipality is invented with.")
  private long seed = SampleMunicipality.SEED;

  @Option(names = "--lang", description = "Language: nl or en. Default: nl")
  private Language language = Language.NL;

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    OutputPlace.writable(to);
    ProgressLine progress = new ProgressLine(terminal);
    say("1. Inventing a municipality (seed " + seed + ") ...");
    SampleMunicipality.Written written = SampleMunicipality.write(to, seed);
    Path data = to.resolve("data");
    say("2. Importing " + written.openData() + " into " + data + " ...");
    ImportReport imported = DataImport.run(written.openData(), data, progress);
    progress.end();
    if (imported.hasErrors()) {
      throw new IllegalStateException("the sample municipality was not imported: " + imported);
    }
    say("   " + imported.files().size() + " files");
    Path page = to.resolve("report.html");
    MonitorReport report = report(data);
    Files.writeString(page, MonitorHtml.of(report, language));
    say("3. The report: " + page.toAbsolutePath());
    say("   " + report.place().name() + ", in short:");
    say("");
    MonitorText.of(report, language).lines().limit(SHOWN_LINES).forEach(this::say);
    say("");
    say("Open the report in a browser, or go on with:");
    say("  speelveld monitor " + report.place().code() + " --data " + Quoted.word(data.toString()));
    return ExitCode.DONE;
  }

  private static final int SHOWN_LINES = 14;

  private MonitorReport report(Path data) {
    try (DataFolder folder = Components.dataFolder(data)) {
      Optional<Municipality> place =
          folder.municipalities().stream()
              .filter(known -> known.code().equals(SampleMunicipality.CODE))
              .findFirst();
      return Components.monitor(
              folder,
              "speelveld monitor "
                  + SampleMunicipality.CODE
                  + " --data "
                  + Quoted.word(data.toString()))
          .of(place.orElseThrow(), MonitorRequest.of(Sector.PO))
          .report();
    }
  }

  private void say(String line) {
    terminal.out().println(line);
  }
}
