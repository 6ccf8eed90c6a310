package nl.speelveld.rounds.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.round.RoundData;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.rounds.finding.FileFinding;
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
    Optional<RoundRules> rules = tables().rules(findings);
    RoundData data = tables().data(findings);
    DataTable lottery = tables().table(LOTTERY, findings);
    Findings found = findings.toFindings();
    return found.hasErrors() || rules.isEmpty()
        ? new Result.Refused(found)
        : new Result.Read(rules.get(), data, lottery);
  }

  /// Reads the tables alone, for who weighs other rules over them.
  public RoundData data(Findings.Collector findings) throws IOException {
    return tables().data(findings);
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

  RoundTables tables() {
    return new RoundTables(this::bytes);
  }

  private Optional<byte[]> bytes(String file, Findings.Collector findings) throws IOException {
    Path path = folder.resolve(file);
    if (!Files.isRegularFile(path)) {
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
