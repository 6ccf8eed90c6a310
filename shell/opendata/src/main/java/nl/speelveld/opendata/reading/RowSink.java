package nl.speelveld.opendata.reading;

import java.util.List;
import nl.speelveld.opendata.tables.Table;

/// Takes the rows of one sheet and gives tables. Lives as long as the reading of one sheet.
public interface RowSink {
  /// Takes a row. First asks it for all fields; adds to its tables only when [Row#isUnderstood()].
  void take(Row row);

  /// What was understood.
  List<Table> tables();

  /// Whether rows may have more or fewer fields than the header; the sheet of a workbook may end a
  /// row early.
  default boolean takesAnyWidth() {
    return false;
  }
}
