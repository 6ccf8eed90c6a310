package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelveld.rounds.folder.RoundFolder;
import nl.speelveld.rounds.preset.Preset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `enrol new EXAMPLE FOLDER`: a round to look at, to run and to start from.
@Command(name = "new", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class EnrolNewCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "${bundle:label.example}", descriptionKey = "example")
  private String example = "";

  @Parameters(index = "1", paramLabel = "${bundle:label.folder}", descriptionKey = "folder")
  private Path folder = Path.of("");

  EnrolNewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Preset> preset = Preset.find(example);
    if (preset.isEmpty()) {
      throw new WrongUse(
          "round.example.absent",
          arg("example", example),
          arg(
              "known",
              Stream.of(Preset.values()).map(Preset::id).collect(Collectors.joining(", "))));
    }
    if (Files.exists(folder.resolve(RoundFolder.RULES))) {
      throw new WrongUse("round.present", arg("folder", folder.toString()));
    }
    OutputPlace.writable(folder);
    preset.get().copyTo(folder);
    terminal
        .out()
        .println(terminal.words().say("round.made", arg("folder", Quoted.word(folder.toString()))));
    return ExitCode.DONE;
  }
}
