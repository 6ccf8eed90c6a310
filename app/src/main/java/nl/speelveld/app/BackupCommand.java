package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.speelveld.store.Backup;
import nl.speelveld.store.backup.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `backup FILE`: a whole store as one file, also while the web application runs.
@Command(name = "backup", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class BackupCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "copy")
  private Path file = Path.of("");

  @Mixin private StoreOptions options = new StoreOptions();

  BackupCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (Files.exists(file)) {
      throw new WrongUse("backup.present", arg("file", file.toString()));
    }
    if (!Files.isDirectory(file.toAbsolutePath().resolveSibling(""))) {
      throw new WrongUse("backup.nowhere", arg("file", file.toString()));
    }
    Optional<Manifest> manifest =
        Backup.write(
            options.store(terminal),
            file,
            terminal.clock().instant().truncatedTo(ChronoUnit.SECONDS));
    if (manifest.isEmpty()) {
      throw new WrongUse("backup.store.absent", arg("store", options.place(terminal)));
    }
    terminal
        .out()
        .println(
            terminal
                .words()
                .say(
                    "backup.made",
                    arg("file", file.toString()),
                    arg("rows", Long.toString(manifest.get().rows())),
                    arg("key", options.key(terminal).toString())));
    return ExitCode.DONE;
  }
}
