package nl.speelveld.web.officer.rules;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.round.RoundData;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.runs.office.OfficeRound;

/// A round of which the rules are looked at.
///
/// @param round the round
/// @param rules its rules
/// @param data its schools, seats and children, where they can be read
public record Opened(OfficeRound round, RoundRules rules, Optional<RoundData> data) {
  private static final int MOST_VALUES = 12;

  /// The same with other rules.
  Opened with(RoundRules others) {
    return new Opened(round, others, data);
  }

  /// The same with other data.
  Opened withData(RoundData others) {
    return new Opened(round, rules, Optional.of(others));
  }

  /// Whether the rules can still be changed.
  public boolean isOpen() {
    return round.phase().takesFiles();
  }

  /// Address of the rules.
  public String path() {
    return path(round);
  }

  static String path(OfficeRound round) {
    return "/bureau/rondes/" + round.id() + "/regels";
  }

  /// Columns of children, as far as they are known.
  public List<String> childColumns() {
    return columns(data.map(RoundData::applicants), "applicant");
  }

  /// Columns of schools, as far as they are known.
  public List<String> schoolColumns() {
    return columns(data.map(RoundData::schools), "");
  }

  /// Columns of numbers of seats, as far as they are known.
  public List<String> seatColumns() {
    return columns(data.map(RoundData::seats), "programme");
  }

  private static List<String> columns(Optional<DataTable> table, String key) {
    return table
        .map(its -> its.columns().stream().filter(name -> !name.equals(key)).toList())
        .orElse(List.of());
  }

  /// Names of the schools.
  public List<String> schools() {
    return data.map(RoundData::schools).map(table -> values(table, "programme")).orElse(List.of());
  }

  /// Values of a column of schools, where there are few.
  public List<String> schoolValues(String column) {
    List<String> values =
        data.map(RoundData::schools).map(table -> values(table, column)).orElse(List.of());
    return values.size() > MOST_VALUES ? List.of() : values;
  }

  private static List<String> values(DataTable table, String column) {
    TreeSet<String> values = new TreeSet<>();
    table
        .findColumn(column)
        .ifPresent(its -> {
          for (int row = 0; row < table.rows(); row++) {
            values.add(table.value(its, row));
          }
        });
    values.remove("");
    return List.copyOf(values);
  }
}
