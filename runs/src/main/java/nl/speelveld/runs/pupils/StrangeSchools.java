package nl.speelveld.runs.pupils;

import java.util.Map;
import java.util.TreeMap;

/// Rows at schools that do not count, by what stands in the column, and how they are told.
///
/// What stands there may be no school at all: a pseudonym or a personal number, where somebody
/// named the wrong column. So a value is told only where it has the form of a code that is known,
/// in a column of which most rows do name schools; of all others only how many there are, and the
/// first row.
final class StrangeSchools {
  private static final double MOST = 0.5;

  private final PupilTable table;
  private final SchoolColumn schools;
  private final Map<String, Told> rows = new TreeMap<>();
  private final Told all = new Told();

  StrangeSchools(PupilTable table, SchoolColumn schools) {
    this.table = table;
    this.schools = schools;
  }

  void add(int row) {
    all.add(row);
    rows.computeIfAbsent(schools.code(row), code -> new Told()).add(row);
  }

  /// How many rows there are.
  long total() {
    return all.rows();
  }

  void tell() {
    if (table.isMoreThan(MOST, all.rows())) {
      table
          .findings()
          .add(
              new PupilFinding.NotSchools(
                  table.at(all, schools.name()),
                  rows.size(),
                  all.rows(),
                  table.percent(all.rows())));
      return;
    }
    Told hidden = new Told();
    long values = 0;
    for (Map.Entry<String, Told> each : rows.entrySet()) {
      if (schools.register().looksKnown(each.getKey())) {
        tell(each.getKey(), each.getValue());
      } else {
        values++;
        hidden.addAll(each.getValue());
      }
    }
    if (hidden.any()) {
      table
          .findings()
          .add(
              new PupilFinding.NoSchoolCode(
                  table.at(hidden, schools.name()), values, hidden.rows()));
    }
  }

  private void tell(String code, Told told) {
    table
        .findings()
        .add(
            schools.register().find(code).isPresent()
                ? new PupilFinding.NoPlaceOfSchool(
                    table.at(told, schools.name()), code, told.rows())
                : new PupilFinding.UnknownSchool(
                    table.at(told, schools.name()),
                    code,
                    schools.register().nearest(code, table.request().municipality()),
                    told.rows()));
  }
}
