package nl.speelveld.runs.preferences;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// The tables that terms are read from, and where findings about them go. Lives inside one reading.
///
/// @param tables all tables
/// @param specification what is asked of them
/// @param findings what is wrong with them
/// @param schools each school with its place
/// @param schoolSheet the rows of schools that count
/// @param pupilSheet the rows of pupils that count
record Sources(
    PreferenceTables tables,
    Specification specification,
    Findings.Collector findings,
    Map<String, Integer> schools,
    Optional<Sheet> schoolSheet,
    Optional<Sheet> pupilSheet) {

  /// A column by its name; a finding where it is not there.
  static Optional<Sheet.Column> column(
      Optional<Sheet> sheet, String name, Findings.Collector findings) {
    Optional<Sheet.Column> column = sheet.flatMap(its -> its.find(name));
    if (column.isEmpty()) {
      findings.add(
          new FileFinding.ColumnMissing(
              sheet.map(Sheet::whole).orElse(Place.NOWHERE),
              name,
              sheet.map(Sheet::columns).orElse(List.of())));
    }
    return column;
  }

  /// A column of the schools.
  Optional<Sheet.Column> ofSchools(String name) {
    return column(schoolSheet, name, findings);
  }

  /// A column of the pupils.
  Optional<Sheet.Column> ofPupils(String name) {
    return column(pupilSheet, name, findings);
  }

  /// The number of each school; a finding where there is none.
  double[] numbers(Sheet.Column column) {
    double[] values = new double[schools.size()];
    for (int row = 0; row < values.length; row++) {
      Optional<Double> number = column.number(row);
      if (number.isEmpty()) {
        findings.add(
            new FileFinding.NotANumber(
                schoolSheet.orElseThrow().place(row, column.name()), column.text(row)));
      }
      values[row] = number.orElse(0.0);
    }
    return values;
  }

  /// The school of a cell of a pupil, −1 for none: also where it is a school of elsewhere.
  int schoolOf(Sheet.Column column, int pupil) {
    String text = column.text(pupil);
    Integer known = schools.get(text);
    if (known == null && !new ListRows(schools, findings).isNone(text)) {
      findings.add(
          new FileFinding.SchoolElsewhere(
              pupilSheet.orElseThrow().place(pupil, column.name()), text));
    }
    return known == null ? -1 : known;
  }
}
