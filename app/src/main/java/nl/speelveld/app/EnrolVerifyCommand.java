package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.speelveld.matching.outcome.RoundPromises;
import nl.speelveld.matching.proof.Evidence;
import nl.speelveld.matching.proof.ProofReport;
import nl.speelveld.matching.proof.Verification;
import nl.speelveld.matching.published.PublishedReading;
import nl.speelveld.matching.published.ReadRound;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.report.terminal.ProofText;
import nl.speelveld.rounds.folder.RoundFolder;
import nl.speelveld.rounds.folder.RoundFolderStore;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.table.finding.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enrol verify FOLDER`: proves a published outcome on its files alone; beside the files of the
/// municipality also that what was frozen follows from them, and that guarantees were kept.
@Command(name = "verify", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class EnrolVerifyCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "${bundle:label.folder}", descriptionKey = "roundOrPublished")
  private Path folder = Path.of("");

  @Option(names = "--root", paramLabel = "${bundle:label.hash}")
  private String root = "";

  EnrolVerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    boolean isOwn = Files.isRegularFile(folder.resolve(RoundFolder.RULES));
    Path published = publishedFolder();
    if (!Files.isRegularFile(published.resolve("places.csv"))) {
      throw new WrongUse("published.absent", arg("folder", folder.toString()));
    }
    return switch (PublishedReading.read(texts(published), root)) {
      case PublishedReading.Result.Refused(var findings) -> {
        RoundDesk.tell(terminal, findings);
        terminal.out().println(terminal.words().say("published.refused"));
        yield ExitCode.ERRORS_IN_DATA;
      }
      case PublishedReading.Result.Read(var read, var findings) -> proven(isOwn, read, findings);
    };
  }

  private int proven(boolean isOwn, ReadRound read, Findings found) {
    Findings.Collector findings = Findings.collector();
    findings.addAll(found);
    Evidence evidence = read.evidence();
    if (isOwn) {
      Optional<EnrolmentRound> own = RoundDesk.of(terminal, folder).open();
      if (own.isEmpty()) {
        return ExitCode.ERRORS_IN_DATA;
      }
      PreparedRound prepared = own.get().prepared();
      own.get().findFrozen().ifPresent(frozen -> findings.addAll(read.compare(frozen)));
      evidence =
          read.evidence(prepared.market(), RoundPromises.of(prepared), read.evidence().fairness());
    }
    ProofReport proof = Verification.of(read.claim(), evidence);
    RoundDesk.tell(terminal, findings.toFindings());
    boolean pagesAreOurs = arePagesOurs();
    terminal.out().print(ProofText.of(proof, terminal.language()));
    if (root.isBlank()) {
      terminal
          .out()
          .println(terminal.words().say("published.root", arg("root", read.sealed().root().hex())));
    }
    return proof.holds() && pagesAreOurs && !findings.toFindings().hasErrors()
        ? ExitCode.DONE
        : ExitCode.ERRORS_IN_DATA;
  }

  /// Whether the pages beside the outcome are those of this program: a page that was touched could
  /// call everything right. No hash of the folder holds them, since they hold nothing of the round.
  private boolean arePagesOurs() {
    Path published = publishedFolder();
    List<String> touched =
        RoundDesk.checkPages().entrySet().stream()
            .filter(page -> !isSame(published.resolve(page.getKey()), page.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    for (String page : touched) {
      terminal.out().println(terminal.words().say("published.page", arg("file", page)));
    }
    return touched.isEmpty();
  }

  private static boolean isSame(Path file, String text) {
    try {
      return !Files.exists(file)
          || Arrays.equals(Files.readAllBytes(file), text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read (" + file + ")", unreadable);
    }
  }

  private Path publishedFolder() {
    return Files.isRegularFile(folder.resolve(RoundFolder.RULES))
        ? new RoundFolderStore(folder).publicFolder()
        : folder;
  }

  /// The tables of a folder by name. What is no UTF-8 becomes signs that no fingerprint fits.
  private static Map<String, String> texts(Path published) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(published)) {
      files = found.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
    Map<String, String> texts = new LinkedHashMap<>();
    for (Path file : files) {
      texts.put(
          String.valueOf(file.getFileName()),
          new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }
    return texts;
  }
}
