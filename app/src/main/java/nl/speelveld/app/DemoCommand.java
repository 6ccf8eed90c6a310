package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.speelveld.app.office.DemoOffice;
import nl.speelveld.opendata.folder.DataFolder;
import nl.speelveld.opendata.importing.DataImport;
import nl.speelveld.opendata.sample.SampleMunicipality;
import nl.speelveld.report.html.MonitorHtml;
import nl.speelveld.report.terminal.MonitorText;
import nl.speelveld.report.text.Arg;
import nl.speelveld.runs.importing.ImportReport;
import nl.speelveld.runs.monitor.MonitorReport;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.web.parts.MailSettings;
import nl.speelveld.web.parts.Operations;
import nl.speelveld.web.parts.WebSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `demo`: an invented municipality from open data to a report, a round of enrolment and a
/// scenario, through the same readers as real data; then the web application with its office,
/// unless asked for `--once`.
@Command(name = "demo", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class DemoCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--once")
  private boolean once;

  @Option(names = "--to", paramLabel = "${bundle:label.folder}")
  private Path to = Path.of("demo");

  @Option(names = "--port", paramLabel = "${bundle:label.number}")
  private int port; // 0: a free one

  @Option(names = "--seed", paramLabel = "${bundle:label.number}")
  private long seed = SampleMunicipality.SEED;

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    OutputPlace.writable(to);
    CommandWords words = terminal.words();
    ProgressLine progress = new ProgressLine(terminal);
    say("demo.invent", arg("seed", String.valueOf(seed)));
    SampleMunicipality.Written written = SampleMunicipality.write(to, seed);
    Path data = to.resolve("data");
    say("demo.import", arg("files", written.openData().toString()), arg("data", data.toString()));
    ImportReport imported = DataImport.run(written.openData(), data, progress);
    progress.end();
    if (imported.hasErrors()) {
      throw new IllegalStateException("the sample municipality was not imported: " + imported);
    }
    line("   " + words.say("demo.files", arg("n", imported.files().size())));
    Path page = to.resolve("report.html");
    MonitorReport report = report(data);
    Files.writeString(page, MonitorHtml.of(report, terminal.language()));
    say("demo.report", arg("page", page.toAbsolutePath().normalize().toString()));
    line("   " + words.say("demo.short", arg("place", report.place().name())));
    line("");
    MonitorText.inShort(report, terminal.language()).lines().forEach(this::line);
    line("");
    say("demo.play");
    DemoRound.play(terminal, written.round(), to.resolve("round-played"), seed);
    line("");
    Path plan = to.resolve("scenario.yaml");
    say("demo.simulate", arg("file", plan.toString()));
    DemoScenario.play(terminal, data, plan).forEach(this::line);
    line("");
    say("demo.next");
    line("  " + command(data) + terminal.languageOption());
    line(
        "  speelveld simulate "
            + Quoted.word(plan.toString())
            + " --data "
            + Quoted.word(data.toString())
            + terminal.languageOption());
    line("  speelveld enrol check " + Quoted.word(written.round().toString()));
    if (!once) {
      serve(written, data);
    }
    return ExitCode.DONE;
  }

  /// The web application with the office of the sample municipality, until it is told to end.
  private void serve(SampleMunicipality.Written written, Path data) throws Exception {
    Path store = to.resolve("office");
    Path key = to.resolve("office.key");
    WebHouse.forget(store, key);
    WebSettings settings =
        new WebSettings(
            "127.0.0.1",
            port,
            Optional.empty(),
            "Speelveld aan de Vaart",
            true,
            SampleMunicipality.CODE,
            Version.text(),
            Operations.standard()
                .withMail(
                    new MailSettings(
                        "aanmelden@speelveld.example",
                        new MailSettings.Way.Folder(to.resolve("mail")))));
    WebHouse house =
        WebHouse.open(
            new WebHouse.Chosen(settings, store.toString(), "speelveld", "", key, data),
            terminal,
            (office, open) ->
                new DemoOffice(office, open, SampleMunicipality.CODE, terminal.clock().instant())
                    .fill(written.round(), written.roundVo(), Version.text()));
    line("");
    say("demo.serve", arg("address", house.address()));
    terminal.out().flush();
    ServeCommand.waitForEnd(house);
  }

  private MonitorReport report(Path data) {
    try (DataFolder folder = Components.dataFolder(data)) {
      Optional<Municipality> place =
          folder.municipalities().stream()
              .filter(known -> known.code().equals(SampleMunicipality.CODE))
              .findFirst();
      MonitorRequest request = MonitorRequest.of(Sector.PO);
      String command =
          MonitorCommand.command(SampleMunicipality.CODE, request, Optional.of(data))
              + " --format html"
              + terminal.languageOption();
      return Components.monitor(folder, command).of(place.orElseThrow(), request).report();
    }
  }

  private static String command(Path data) {
    return "speelveld monitor "
        + SampleMunicipality.CODE
        + " --data "
        + Quoted.word(data.toString());
  }

  private void say(String key, Arg... args) {
    line(terminal.words().say(key, args));
  }

  private void line(String line) {
    terminal.out().println(line);
  }
}
