package nl.speelveld.rounds.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.round.RoundData;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.rounds.finding.FileFinding;
import nl.speelveld.rounds.rules.RulesFile;
import nl.speelveld.rounds.table.CsvTable;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Reads the files of a round.
public final class RoundFolder {
  /// The rules.
  public static final String RULES = "round.yaml";

  /// The list of numbers, once drawn.
  public static final String LOTTERY = "lottery.csv";

  private static final long LIMIT = 1L << 30;
  private final Path folder;

  /// The files in this folder.
  public RoundFolder(Path folder) {
    this.folder = folder;
  }

  /// What came of reading.
  public sealed interface Result {
    /// The round as its files have it.
    ///
    /// @param lottery supplied numbers, without columns where there are none yet
    record Read(RoundRules rules, RoundData data, DataTable lottery) implements Result {}

    /// What is wrong with the files.
    record Refused(Findings findings) implements Result {}
  }

  /// Reads all files.
  public Result read() throws IOException {
    Findings.Collector findings = Findings.collector();
    Optional<RoundRules> rules = Optional.empty();
    Optional<byte[]> text = bytes(RULES, true, findings);
    if (text.isPresent()) {
      switch (RulesFile.read(RULES, new String(text.get(), StandardCharsets.UTF_8))) {
        case RulesFile.Result.Read(RoundRules read) -> rules = Optional.of(read);
        case RulesFile.Result.Refused(Findings found) -> findings.addAll(found);
      }
    }
    RoundData data = data(findings);
    DataTable lottery = table(LOTTERY, false, findings);
    Findings found = findings.toFindings();
    return found.hasErrors() || rules.isEmpty()
        ? new Result.Refused(found)
        : new Result.Read(rules.get(), data, lottery);
  }

  /// Reads the tables alone, for who weighs other rules over them.
  public RoundData data(Findings.Collector findings) throws IOException {
    return new RoundData(
        table("schools.csv", true, findings),
        table("seats.csv", true, findings),
        table("applicants.csv", true, findings),
        table("preferences.csv", true, findings),
        table("distances.csv", false, findings));
  }

  /// The files of a round that this folder has, in the order in which they are read.
  public List<Path> files() {
    return List.of(
            RULES,
            "schools.csv",
            "seats.csv",
            "applicants.csv",
            "preferences.csv",
            "distances.csv",
            LOTTERY)
        .stream()
        .map(folder::resolve)
        .filter(Files::isRegularFile)
        .toList();
  }

  private DataTable table(String file, boolean isNeeded, Findings.Collector findings)
      throws IOException {
    Optional<byte[]> bytes = bytes(file, isNeeded, findings);
    return bytes.isEmpty() ? DataTable.empty(file) : CsvTable.read(file, bytes.get(), findings);
  }

  private Optional<byte[]> bytes(String file, boolean isNeeded, Findings.Collector findings)
      throws IOException {
    Path path = folder.resolve(file);
    if (!Files.isRegularFile(path)) {
      if (isNeeded) {
        findings.add(new FileFinding.FileMissing(Place.file(file)));
      }
      return Optional.empty();
    }
    long size = Files.size(path);
    if (size > LIMIT) {
      findings.add(new FileFinding.TooLarge(Place.file(file), size, LIMIT));
      return Optional.empty();
    }
    return Optional.of(Files.readAllBytes(path));
  }
}
