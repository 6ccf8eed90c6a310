package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.Progress;
import nl.speelveld.runs.enrolment.RoundPapers;
import nl.speelveld.runs.enrolment.RoundSteps;

/// The round of the sample municipality, played to its end in a folder of its own.
///
/// What is chance in a real round follows here from the seed of the demo, so that the same seed
/// gives the same outcome. So this draw proves nothing to anybody.
final class DemoRound {
  private final Terminal terminal;
  private final Path folder;
  private final long seed;

  private DemoRound(Terminal terminal, Path folder, long seed) {
    this.terminal = terminal;
    this.folder = folder;
    this.seed = seed;
  }

  /// Plays a copy of the round, and tells what came of it.
  ///
  /// @param made the round as it was made, which stays as it is
  /// @param folder where it is played; what stands there is replaced
  static void play(Terminal terminal, Path made, Path folder, long seed) throws IOException {
    delete(folder);
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(made)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
      }
    }
    new DemoRound(terminal, folder, seed).play();
  }

  private void play() {
    RoundDesk desk = RoundDesk.of(terminal, folder);
    String secret = Sha256.ofText("notary of the demo " + seed).hex();
    Commitment.Announced announced =
        new Commitment.Announced(Version.text(), "demo, " + seed, Commitment.hashOfSecret(secret));
    step(
        desk,
        (round, now) ->
            new RoundSteps(round, now)
                .freeze(Sha256.ofText("salt of the demo " + seed), announced));
    step(
        desk,
        (round, now) ->
            new RoundSteps(round, now).draw(new RoundPapers.Revealed(Long.toString(seed), secret)));
    EnrolmentRound assigned = step(desk, (round, now) -> new RoundSteps(round, now).assign());
    tell(assigned);
    Path page = folder.resolve("statistics.html");
    command("verify", folder.toString());
    command("statistics", folder.toString(), "--format", "html", "--out", page.toString());
    String letters = folder.resolve("letters").toString();
    command("letters", folder.toString(), "--format", "html", "--to", letters);
    terminal
        .out()
        .println(
            terminal
                .words()
                .say("demo.papers", arg("page", page.toString()), arg("letters", letters)));
  }

  private void tell(EnrolmentRound round) {
    if (round.progress() instanceof Progress.Assigned assigned) {
      terminal
          .out()
          .println(
              terminal
                  .words()
                  .say(
                      "demo.played",
                      arg("applicants", assigned.first().market().applicants()),
                      arg("placed", assigned.first().placed()),
                      arg("folder", folder.toString())));
    }
  }

  private static EnrolmentRound step(RoundDesk desk, RoundDesk.Step step) {
    return desk.step(step)
        .orElseThrow(() -> new IllegalStateException("a step of the demo's round was refused"));
  }

  /// One command of `enrol`, as a user would give it; what it says is kept for when it fails.
  private void command(String... words) {
    List<String> line = new ArrayList<>(List.of("enrol"));
    line.addAll(List.of(words));
    line.addAll(List.of(LanguageAsked.OPTION, terminal.language().code()));
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream aside = new PrintStream(said, true, StandardCharsets.UTF_8);
    Terminal quiet =
        new Terminal(
            aside, aside, false, terminal.environment(), terminal.language(), terminal.clock());
    int code = CommandLineRun.run(quiet, line.toArray(String[]::new));
    if (code != ExitCode.DONE) {
      throw new IllegalStateException(
          "("
              + String.join(" ", line)
              + ") ended with ("
              + code
              + "): "
              + said.toString(StandardCharsets.UTF_8));
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> walk = Files.walk(folder)) {
      deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }
}
