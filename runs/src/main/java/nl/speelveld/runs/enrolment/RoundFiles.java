package nl.speelveld.runs.enrolment;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.round.RoundData;
import nl.speelveld.matching.rules.RoundRules;

/// What people supply for a round.
///
/// @param rules the rules
/// @param rulesFingerprint SHA-256 of the file of rules as it was signed
/// @param data schools, seats, applicants, lists, distances
/// @param lottery numbers drawn on paper, without rows where the round draws its own
/// @param late applicants who came after the freeze
public record RoundFiles(
    RoundRules rules, Value256 rulesFingerprint, RoundData data, DataTable lottery, Late late) {

  /// Applicants who came after the freeze, in the order in which they came; with the columns of the
  /// other applicants and lists.
  ///
  /// @param applicants `late-applicants.csv`
  /// @param preferences `late-preferences.csv`
  /// @param distances `late-distances.csv`
  public record Late(DataTable applicants, DataTable preferences, DataTable distances) {
    /// Nobody.
    public static Late nobody() {
      return new Late(
          DataTable.empty("late-applicants.csv"),
          DataTable.empty("late-preferences.csv"),
          DataTable.empty("late-distances.csv"));
    }
  }

  /// Whether numbers were drawn on paper.
  public boolean isDrawnOnPaper() {
    return lottery.rows() > 0;
  }

  /// The tables with the first so many late applicants behind the others.
  public RoundData withLate(int newcomers) {
    List<String> names = new ArrayList<>();
    int key = late.applicants().findColumn("applicant").orElse(-1);
    for (int row = 0; key >= 0 && row < Math.min(newcomers, late.applicants().rows()); row++) {
      names.add(late.applicants().value(key, row));
    }
    return new RoundData(
        data.schools(),
        data.seats(),
        appended(data.applicants(), late.applicants(), names),
        appended(data.preferences(), late.preferences(), names),
        appended(data.distances(), late.distances(), names));
  }

  /// A table with the rows behind it of these applicants; what the other has no column for is left
  /// empty.
  private static DataTable appended(DataTable first, DataTable behind, List<String> names) {
    if (behind.rows() == 0 || first.columns().isEmpty()) {
      return first;
    }
    // why the name of the other: what was frozen had no faults, so a fault is in a row behind it
    DataTable.Builder all = DataTable.builder(behind.file(), first.columns());
    for (int row = 0; row < first.rows(); row++) {
      List<String> fields = new ArrayList<>();
      for (int column = 0; column < first.columns().size(); column++) {
        fields.add(first.value(column, row));
      }
      all.row(first.line(row), fields);
    }
    int key = behind.findColumn("applicant").orElse(-1);
    for (int row = 0; key >= 0 && row < behind.rows(); row++) {
      if (names.contains(behind.value(key, row))) {
        int late = row;
        all.row(
            behind.line(row),
            first.columns().stream()
                .map(name -> {
                  int column = behind.findColumn(name).orElse(-1);
                  return column < 0 ? "" : behind.value(column, late);
                })
                .toList());
      }
    }
    return all.build();
  }
}
