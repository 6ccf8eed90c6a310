package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.speelveld.store.secret.Key;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `key renew`: adds a secret to the file of the key. What is sealed from the next start is sealed
/// with it; what was sealed before still opens.
@Command(name = "key", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class KeyCommand implements Callable<Integer> {
  private final Terminal terminal;

  /// What is done with it.
  enum What {
    /// A secret is added.
    RENEW
  }

  @Parameters(paramLabel = "renew", descriptionKey = "what")
  private What what = What.RENEW;

  @Mixin private StoreOptions options = new StoreOptions();

  KeyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path file = options.key(terminal);
    if (!Files.isRegularFile(file)) {
      throw new WrongUse("key.absent", arg("file", file.toString()));
    }
    switch (what) {
      case RENEW -> Key.renew(file);
    }
    terminal.out().println(terminal.words().say("key.renewed", arg("file", file.toString())));
    return ExitCode.DONE;
  }
}
