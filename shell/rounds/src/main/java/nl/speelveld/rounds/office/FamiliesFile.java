package nl.speelveld.rounds.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.rounds.finding.FileFinding;
import nl.speelveld.rounds.table.CsvTable;
import nl.speelveld.runs.enrolment.family.FamilyAddress;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Reads `families.csv`, the private file with names and addresses: columns `applicant`, `child`,
/// `address`, `postcode`, `place`, `language`. Only the first two must be there; several lines of
/// an address are parted by a bar.
///
/// It is read when letters are made and for nothing else: no round needs it, and nothing of it is
/// kept.
public final class FamiliesFile {
  /// Name of the file.
  public static final String NAME = "families.csv";

  private static final List<String> LANGUAGES = List.of("", "nl", "en");

  private FamiliesFile() {}

  /// What came of reading.
  ///
  /// @param byApplicant addresses by pseudonym; none where there is no file
  /// @param findings what is wrong with the file
  public record Result(Map<String, FamilyAddress> byApplicant, Findings findings) {
    public Result {
      byApplicant = Map.copyOf(byApplicant);
    }
  }

  /// Reads the file in the folder of a round.
  public static Result read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    Findings.Collector findings = Findings.collector();
    Map<String, FamilyAddress> families = new HashMap<>();
    if (Files.isRegularFile(file)) {
      DataTable table = CsvTable.read(NAME, Files.readAllBytes(file), findings);
      read(table, families, findings);
    }
    return new Result(families, findings.toFindings());
  }

  private static void read(
      DataTable table, Map<String, FamilyAddress> families, Findings.Collector findings) {
    Map<String, Integer> columns = new HashMap<>();
    for (String name : List.of("applicant", "child", "address", "postcode", "place", "language")) {
      OptionalInt column = table.findColumn(name);
      column.ifPresent(its -> columns.put(name, its));
    }
    for (String needed : List.of("applicant", "child")) {
      if (!columns.containsKey(needed)) {
        findings.add(new FileFinding.PartMissing(Place.row(NAME, 1), needed));
        return;
      }
    }
    Map<String, Long> lineOf = new HashMap<>();
    for (int row = 0; row < table.rows(); row++) {
      Row its = new Row(table, row, columns);
      Long first = lineOf.putIfAbsent(its.value("applicant"), table.line(row));
      if (first != null) {
        findings.add(new FileFinding.FamilyTwice(table.place(row, "applicant"), first));
      }
      if (!LANGUAGES.contains(its.value("language"))) {
        findings.add(
            new FileFinding.WrongValue(
                table.place(row, "language"), its.value("language"), "nl, en"));
      }
      families.put(its.value("applicant"), its.address());
    }
  }

  private record Row(DataTable table, int row, Map<String, Integer> columns) {
    String value(String column) {
      Integer its = columns.get(column);
      return its == null ? "" : table.value(its, row);
    }

    FamilyAddress address() {
      List<String> lines = new ArrayList<>(List.of(value("address").split("\\|")));
      lines.add((value("postcode") + "  " + value("place")).strip());
      return new FamilyAddress(
          value("child"),
          lines.stream().map(String::strip).filter(it -> !it.isEmpty()).toList(),
          value("language"));
    }
  }
}
