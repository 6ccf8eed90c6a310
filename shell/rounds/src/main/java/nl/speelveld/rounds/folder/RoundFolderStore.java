package nl.speelveld.rounds.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.matching.log.ActLog;
import nl.speelveld.matching.log.LogEntry;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.rounds.finding.FileFinding;
import nl.speelveld.runs.enrolment.RoundFiles;
import nl.speelveld.runs.enrolment.RoundPapers;
import nl.speelveld.runs.enrolment.RoundStore;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// A round that is kept in a folder.
///
///     round.yaml, schools.csv, …    what people supply
///     private/salt.txt              the organiser's secret; the folder can be read by nobody else
///     published/                    everything that is public at this moment, with the log
///
/// Public files are replaced together, the old ones stand until the new ones are whole.
public final class RoundFolderStore implements RoundStore {
  private static final String SALT = "salt.txt";

  private final Path folder;
  private final PublishedFolder published;

  /// The round in this folder.
  public RoundFolderStore(Path folder) {
    this.folder = folder;
    this.published = new PublishedFolder(folder.resolve("published"));
  }

  /// Where the files stand that are public.
  public Path publicFolder() {
    return published.path();
  }

  /// Where the files stand that nobody else may see.
  public Path privateFolder() {
    return folder.resolve("private");
  }

  @Override
  public Read<RoundFiles> files() {
    try {
      return new RoundFolder(folder).tables().files();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the round in (" + folder + ")", unreadable);
    }
  }

  private static <T> Read<T> answer(T value, Findings.Collector findings) {
    Findings all = findings.toFindings();
    return all.hasErrors() ? new Read.Refused<>(all) : new Read.Done<>(value, all);
  }

  @Override
  public Read<RoundPapers> papers() {
    Findings.Collector findings = Findings.collector();
    try {
      if (published.isBetweenMoves() && Files.isDirectory(privateFolder())) {
        // why alone: whoever writes at this moment is between the same two moves
        new PrivateFolder(privateFolder()).alone(published::mend);
      }
      Map<String, String> commitment = pairs("commitment.csv", findings);
      Map<String, String> reveal = pairs("reveal.csv", findings);
      Optional<ActLog> log = log(findings);
      RoundPapers papers =
          new RoundPapers(
              salt(findings),
              commitment.isEmpty()
                  ? Optional.empty()
                  : Optional.of(
                      new Commitment.Announced(
                          commitment.getOrDefault("code", ""),
                          commitment.getOrDefault("public-source", ""),
                          commitment.getOrDefault("secret-hash", ""))),
              reveal.getOrDefault("secret", "").isEmpty()
                  ? Optional.empty()
                  : Optional.of(
                      new RoundPapers.Revealed(
                          reveal.getOrDefault("public-value", ""),
                          reveal.getOrDefault("secret", ""))),
              log.orElse(ActLog.empty()));
      return answer(papers, findings);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the papers in (" + folder + ")", unreadable);
    }
  }

  private Optional<Value256> salt(Findings.Collector findings) throws IOException {
    Path file = privateFolder().resolve(SALT);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    Optional<Value256> salt = Value256.find(Files.readString(file).strip());
    if (salt.isEmpty()) {
      findings.add(new FileFinding.Unreadable(Place.file("private/" + SALT), "SHA-256"));
    }
    return salt;
  }

  /// A file of names and values; empty where it is not there.
  private Map<String, String> pairs(String file, Findings.Collector findings) throws IOException {
    Optional<DataTable> table = published.table(file, findings);
    Map<String, String> pairs = new LinkedHashMap<>();
    for (int row = 0; table.isPresent() && row < table.get().rows(); row++) {
      if (table.get().columns().size() == 2) {
        pairs.put(table.get().value(0, row), table.get().value(1, row));
      }
    }
    return pairs;
  }

  private Optional<ActLog> log(Findings.Collector findings) throws IOException {
    Optional<DataTable> table = published.table("log.csv", findings);
    if (table.isEmpty() || findings.toFindings().hasErrors()) {
      return Optional.empty();
    }
    List<LogEntry> entries = new ArrayList<>();
    for (int row = 0; row < table.get().rows(); row++) {
      Optional<LogEntry> entry = LogLine.find(table.get(), row);
      if (entry.isEmpty()) {
        findings.add(new FileFinding.Unreadable(table.get().place(row), "log"));
        return Optional.empty();
      }
      entries.add(entry.get());
    }
    return switch (ActLog.read(entries)) {
      case ActLog.Result.Recorded(var log) -> Optional.of(log);
      case ActLog.Result.Refused(Finding finding) -> {
        findings.add(finding);
        yield Optional.empty();
      }
    };
  }

  @Override
  public boolean keep(RoundPapers before, RoundPapers papers, Map<String, String> files) {
    try {
      PrivateFolder hidden = new PrivateFolder(privateFolder());
      return hidden.alone(() -> {
        published.mend();
        if (!(papers() instanceof Read.Done<RoundPapers>(var now, _))
            || !now.log().head().equals(before.log().head())) {
          return false;
        }
        if (papers.saltSecret().isPresent()) {
          hidden.write(SALT, papers.saltSecret().get().hex() + "\n");
        }
        published.replace(files);
        return true;
      });
    } catch (IOException unwritten) {
      throw new UncheckedIOException("cannot keep the round in (" + folder + ")", unwritten);
    }
  }
}
