package nl.speelveld.opendata.reading;

import java.util.List;

/// Rows of text, one after the other, whatever file they come from.
public interface RowSource {
  /// Moves to the next row; false where there is none.
  boolean next();

  /// The fields of the row.
  List<String> fields();

  /// Its number as an editor or a spreadsheet shows it, from 1.
  long number();

  /// Name of the sheet, empty where there is only one.
  String sheet();
}
