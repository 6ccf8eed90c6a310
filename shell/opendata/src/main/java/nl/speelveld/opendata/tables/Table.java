package nl.speelveld.opendata.tables;

import java.util.List;

/// A tidy table in columns. All columns have the same number of rows.
public sealed interface Table
    permits SchoolTable,
        PupilTable,
        FlowTable,
        FigureTable,
        AreaTable,
        ShapeTable,
        ChangeTable,
        FreeTable {
  /// Name in lower case: `schools`, `pupils`, …; for a [FreeTable] the name that its reader gave.
  String name();

  /// The columns, always in the same order for the same kind of table.
  List<Column> columns();

  /// Number of rows.
  default int rows() {
    return columns().getFirst().size();
  }
}
