package nl.speelveld.opendata.reading;

import java.util.List;

/// A row that was not understood, as it stood in the file.
///
/// @param sheet name of the sheet, empty where the file has none
/// @param row row number as an editor shows it, from 1
/// @param fields the fields as they were read
/// @param reason code of the finding that says why
public record AsideRow(String sheet, long row, List<String> fields, String reason) {
  public AsideRow {
    fields = List.copyOf(fields);
  }
}
