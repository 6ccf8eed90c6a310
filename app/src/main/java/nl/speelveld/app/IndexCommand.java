package nl.speelveld.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.speelveld.report.export.IndexCsv;
import nl.speelveld.report.export.IndexJson;
import nl.speelveld.report.terminal.IndexText;
import nl.speelveld.runs.index.IndexRun;
import nl.speelveld.segregation.bootstrap.BootstrapSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `index FILE`: all indices of any long table.
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "All indices of a long table (CSV): a row per unit and group, or per pupil.",
    footer = {
      "",
      "Example:",
      "  speelveld index schools.csv --unit school --group race --count n --within state"
    })
final class IndexCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "CSV file with a header.")
  private Path file = Path.of("");

  @Mixin private LongTableOptions options = new LongTableOptions();

  @Option(names = "--focal", description = "Set this group against all others.")
  private Optional<String> focal = Optional.empty();

  @Option(
      names = "--intervals",
      description = "Add the value without what chance adds, and a 95 %% interval, by bootstrap.")
  private boolean intervals;

  @Option(names = "--replicates", description = "Tables to draw for intervals. Default: 1000")
  private int replicates = 1000;

  @Option(names = "--seed", description = "Chance that the draws begin with. Default: 1")
  private long seed = 1;

  @Option(names = "--format", description = "text, csv or json. Default: text")
  private TableFormat format = TableFormat.TEXT;

  IndexCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return switch (IndexRun.of(options.read(file), options.choice(), question())) {
      case IndexRun.Outcome.Made(var report) -> {
        options.tell(terminal, report.findings());
        terminal
            .out()
            .print(
                switch (format) {
                  case TEXT -> IndexText.of(report, options.language());
                  case CSV -> IndexCsv.of(report);
                  case JSON -> IndexJson.of(report, options.basis(command(), file));
                });
        yield ExitCode.DONE;
      }
      case IndexRun.Outcome.Refused(var findings) -> {
        options.tell(terminal, findings);
        yield ExitCode.ERRORS_IN_DATA;
      }
      case IndexRun.Outcome.NotHeads() ->
          throw new WrongUse("--intervals needs head counts, but the counts are not whole numbers");
      case IndexRun.Outcome.NoSuchGroup(var asked, var groups) ->
          throw new WrongUse(
              "no group is called \"" + asked + "\"; there are " + String.join(", ", groups));
    };
  }

  private IndexRun.Question question() {
    if (replicates < 40) {
      throw new WrongUse("--replicates is " + replicates + ", but intervals need at least 40");
    }
    return new IndexRun.Question(focal, intervals ? Optional.of(settings()) : Optional.empty());
  }

  private BootstrapSettings settings() {
    return new BootstrapSettings(replicates, 0.95, seed, BootstrapSettings.Resampling.WITHIN_UNITS);
  }

  private String command() {
    return "index"
        + focal.map(group -> " --focal " + Quoted.word(group)).orElse("")
        + (intervals ? " --intervals --replicates " + replicates + " --seed " + seed : "");
  }
}
