package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.speelveld.store.Backup;
import nl.speelveld.store.backup.CopyReading.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `restore FILE`: an empty store filled from a file that `backup` made, of either database.
@Command(name = "restore", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RestoreCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "copyMade")
  private Path file = Path.of("");

  @Mixin private StoreOptions options = new StoreOptions();

  RestoreCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!Files.isRegularFile(file)) {
      throw new WrongUse("restore.absent", arg("file", file.toString()));
    }
    String place = options.place(terminal);
    return switch (Backup.restore(file, options.store(terminal))) {
      case Result.NotEmpty _ -> throw new WrongUse("restore.full", arg("store", place));
      case Result.TooNew _ -> throw new WrongUse("restore.later", arg("file", file.toString()));
      case Result.Broken(var where) -> {
        terminal
            .err()
            .println(
                terminal
                    .words()
                    .say("restore.broken", arg("file", file.toString()), arg("where", where)));
        yield ExitCode.ERRORS_IN_DATA;
      }
      case Result.Restored(var manifest) -> {
        terminal
            .out()
            .println(
                terminal
                    .words()
                    .say(
                        "restore.done",
                        arg("store", place),
                        arg("rows", Long.toString(manifest.rows())),
                        arg("made", manifest.made()),
                        arg("key", options.key(terminal).toString())));
        yield ExitCode.DONE;
      }
    };
  }
}
