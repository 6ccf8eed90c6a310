package nl.speelveld.rounds.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.round.RoundData;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.rounds.finding.FileFinding;
import nl.speelveld.rounds.rules.RulesFile;
import nl.speelveld.rounds.table.CsvTable;
import nl.speelveld.runs.enrolment.RoundFiles;
import nl.speelveld.runs.enrolment.RoundStore.Read;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Reads the rules and tables of a round, wherever their bytes come from.
final class RoundTables {
  private final Source source;

  /// Where the bytes of a file come from.
  interface Source {
    /// The bytes of a file; empty where it is not there. What is wrong with it is noted.
    Optional<byte[]> find(String file, Findings.Collector findings) throws IOException;
  }

  RoundTables(Source source) {
    this.source = source;
  }

  /// The rules; empty where there are none, or none that can be read.
  Optional<RoundRules> rules(Findings.Collector findings) throws IOException {
    Optional<byte[]> text = needed(RoundFolder.RULES, findings);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return switch (RulesFile.read(
        RoundFolder.RULES, new String(text.get(), StandardCharsets.UTF_8))) {
      case RulesFile.Result.Read(RoundRules read) -> Optional.of(read);
      case RulesFile.Result.Refused(Findings found) -> {
        findings.addAll(found);
        yield Optional.empty();
      }
    };
  }

  /// The tables.
  RoundData data(Findings.Collector findings) throws IOException {
    return new RoundData(
        neededTable("schools.csv", findings),
        neededTable("seats.csv", findings),
        neededTable("applicants.csv", findings),
        neededTable("preferences.csv", findings),
        table("distances.csv", findings));
  }

  /// A table that need not be there.
  DataTable table(String file, Findings.Collector findings) throws IOException {
    Optional<byte[]> bytes = source.find(file, findings);
    return bytes.isEmpty() ? DataTable.empty(file) : CsvTable.read(file, bytes.get(), findings);
  }

  /// Everything that people supply.
  Read<RoundFiles> files() throws IOException {
    Findings.Collector findings = Findings.collector();
    Optional<RoundRules> rules = rules(findings);
    RoundData data = data(findings);
    DataTable lottery = table(RoundFolder.LOTTERY, findings);
    RoundFiles.Late late =
        new RoundFiles.Late(
            table("late-applicants.csv", findings),
            table("late-preferences.csv", findings),
            table("late-distances.csv", findings));
    Findings found = findings.toFindings();
    if (found.hasErrors() || rules.isEmpty()) {
      return new Read.Refused<>(found);
    }
    byte[] text = source.find(RoundFolder.RULES, findings).orElseThrow();
    return new Read.Done<>(
        new RoundFiles(rules.get(), Sha256.of(text), data, lottery, late), found);
  }

  private DataTable neededTable(String file, Findings.Collector findings) throws IOException {
    Optional<byte[]> bytes = needed(file, findings);
    return bytes.isEmpty() ? DataTable.empty(file) : CsvTable.read(file, bytes.get(), findings);
  }

  private Optional<byte[]> needed(String file, Findings.Collector findings) throws IOException {
    Optional<byte[]> bytes = source.find(file, findings);
    boolean told =
        findings.toFindings().kept().stream().anyMatch(its -> its.place().file().equals(file));
    if (bytes.isEmpty() && !told) {
      findings.add(new FileFinding.FileMissing(Place.file(file)));
    }
    return bytes;
  }
}
