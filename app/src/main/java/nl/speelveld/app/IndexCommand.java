package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.speelveld.report.export.BoundsCsv;
import nl.speelveld.report.export.BoundsJson;
import nl.speelveld.report.export.IndexCsv;
import nl.speelveld.report.export.IndexJson;
import nl.speelveld.report.terminal.BoundsText;
import nl.speelveld.report.terminal.IndexText;
import nl.speelveld.runs.index.IndexRun;
import nl.speelveld.segregation.bootstrap.BootstrapSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `index FILE`: all indices of any long table.
@Command(name = "index", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class IndexCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "file")
  private Path file = Path.of("");

  @Mixin private LongTableOptions options = new LongTableOptions();

  @Option(names = "--focal", paramLabel = "${bundle:label.group}")
  private Optional<String> focal = Optional.empty();

  @Option(names = "--ordered", paramLabel = "${bundle:label.groups}")
  private Optional<String> ordered = Optional.empty();

  @Option(names = "--local")
  private boolean local;

  @Option(names = "--intervals")
  private boolean intervals;

  @Option(names = "--replicates", paramLabel = "${bundle:label.number}")
  private int replicates = 1000;

  @Option(names = "--seed", paramLabel = "${bundle:label.number}")
  private long seed = 1;

  @Option(names = "--format", paramLabel = "${bundle:label.form}")
  private TableFormat format = TableFormat.TEXT;

  IndexCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return switch (IndexRun.of(options.read(file), options.choice(), question())) {
      case IndexRun.Outcome.Made(var report) -> {
        LongTableOptions.tell(terminal, report.findings());
        terminal
            .out()
            .print(
                switch (format) {
                  case TEXT -> IndexText.of(report, terminal.language());
                  case CSV -> IndexCsv.of(report);
                  case JSON -> IndexJson.of(report, options.basis(command(), file));
                });
        yield ExitCode.DONE;
      }
      case IndexRun.Outcome.Bounded(var report) -> {
        LongTableOptions.tell(terminal, report.findings());
        terminal
            .out()
            .print(
                switch (format) {
                  case TEXT -> BoundsText.of(report, terminal.language());
                  case CSV -> BoundsCsv.of(report);
                  case JSON -> BoundsJson.of(report, options.basis(command(), file));
                });
        yield ExitCode.DONE;
      }
      case IndexRun.Outcome.NotWithMasks(var asked) ->
          throw new WrongUse("masked.boundsOnly", arg("options", String.join(", ", asked)));
      case IndexRun.Outcome.Refused(var findings) -> {
        LongTableOptions.tell(terminal, findings);
        yield ExitCode.ERRORS_IN_DATA;
      }
      case IndexRun.Outcome.NotHeads() -> throw new WrongUse("intervals.notHeads");
      case IndexRun.Outcome.NoSuchGroup(var asked, var groups) ->
          throw new WrongUse(
              "group.absent", arg("group", asked), arg("groups", String.join(", ", groups)));
    };
  }

  private IndexRun.Question question() {
    if (replicates < 40) {
      throw new WrongUse("replicates.few", arg("n", replicates));
    }
    return new IndexRun.Question(
        focal,
        intervals ? Optional.of(settings()) : Optional.empty(),
        ordered.map(NameList::of).orElse(List.of()),
        local);
  }

  private BootstrapSettings settings() {
    return new BootstrapSettings(replicates, 0.95, seed, BootstrapSettings.Resampling.WITHIN_UNITS);
  }

  private String command() {
    return "index"
        + focal.map(group -> " --focal " + Quoted.word(group)).orElse("")
        + ordered.map(groups -> " --ordered " + Quoted.word(groups)).orElse("")
        + (local ? " --local" : "")
        + (intervals ? " --intervals --replicates " + replicates + " --seed " + seed : "");
  }
}
