package nl.speelveld.runs.pupils;

import nl.speelveld.runs.pupils.AgeColumn.Stage;
import nl.speelveld.runs.pupils.PupilCounts.Cell;

/// What the columns of a table say of a row.
record RowColumns(
    YearColumn years, SchoolColumn schools, HomeColumn homes, GroupColumn groups, AgeColumn ages) {
  /// How far the pupil of a row was on its day of counting.
  Stage stage(int row) {
    return ages.stage(row, years.day(years.year(row)));
  }

  /// Whether it is one of the youngest.
  boolean isYoungest(int row) {
    Stage stage = stage(row);
    return stage == Stage.YOUNGEST || stage == Stage.GROUP_ZERO;
  }

  /// With whom the pupil of a row is counted.
  Cell cell(int row) {
    return new Cell(years.year(row), schools.code(row), homes.code(row), groups.category(row));
  }
}
