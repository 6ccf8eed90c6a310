package nl.speelveld.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.speelveld.report.export.ChangeCsv;
import nl.speelveld.report.export.ChangeJson;
import nl.speelveld.report.terminal.ChangeText;
import nl.speelveld.runs.index.ChangeRun;
import nl.speelveld.segregation.change.ChangeOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `change FILE1 FILE2`: why segregation changed between two long tables.
@Command(name = "change", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ChangeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "${bundle:label.file}1", descriptionKey = "before")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "${bundle:label.file}2", descriptionKey = "after")
  private Path after = Path.of("");

  @Mixin private LongTableOptions options = new LongTableOptions();

  @Option(names = "--format", paramLabel = "${bundle:label.form}")
  private TableFormat format = TableFormat.TEXT;

  ChangeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return switch (ChangeRun.of(options.read(before), options.read(after), options.choice())) {
      case ChangeRun.Outcome.Made(var change) -> {
        terminal
            .out()
            .print(
                switch (format) {
                  case TEXT -> ChangeText.of(change, terminal.language());
                  case CSV -> ChangeCsv.of(change);
                  case JSON -> ChangeJson.of(change, options.basis("change", before, after));
                });
        yield switch (change) {
          case ChangeOutcome.Explained ignored -> ExitCode.DONE;
          case ChangeOutcome.NotComparable ignored -> ExitCode.ERRORS_IN_DATA;
        };
      }
      case ChangeRun.Outcome.Refused(var table, var findings) -> {
        terminal.err().println(table);
        LongTableOptions.tell(terminal, findings);
        yield ExitCode.ERRORS_IN_DATA;
      }
    };
  }
}
