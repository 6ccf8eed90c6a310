package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.speelveld.matching.draw.Commitment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `enrol secret FILE`: what the notary does on a machine of their own.
@Command(name = "secret", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class EnrolSecretCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "file")
  private Path file = Path.of("");

  EnrolSecretCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.exists(file)) {
      throw new WrongUse("secret.present", arg("file", file.toString()));
    }
    OutputPlace.writable(file.toAbsolutePath().getParent());
    String secret = Chance.fresh().hex();
    Files.writeString(file, secret + "\n");
    terminal
        .out()
        .println(
            terminal
                .words()
                .say(
                    "secret.made",
                    arg("file", file.toString()),
                    arg("hash", Commitment.hashOfSecret(secret))));
    return ExitCode.DONE;
  }
}
