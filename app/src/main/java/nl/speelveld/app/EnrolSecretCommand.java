package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    Path hashFile = file.resolveSibling(file.getFileName() + ".hash");
    for (Path made : List.of(file, hashFile)) {
      if (Files.exists(made)) {
        throw new WrongUse("secret.present", arg("file", made.toString()));
      }
    }
    Path folder = file.toAbsolutePath().resolveSibling(""); // the folder that it stands in
    OutputPlace.writable(folder);
    Files.createDirectories(folder);
    String secret = Chance.fresh().hex();
    String hash = Commitment.hashOfSecret(secret);
    OwnersFile.write(file, secret + "\n");
    Files.writeString(hashFile, hash + "\n");
    terminal
        .out()
        .println(
            terminal
                .words()
                .say(
                    "secret.made",
                    arg("file", file.toString()),
                    arg("hashFile", hashFile.toString()),
                    arg("hash", hash)));
    return ExitCode.DONE;
  }
}
