package nl.speelveld.opendata.reading;

import java.util.List;
import nl.speelveld.opendata.tables.Table;

/// What came of one sheet.
///
/// @param kind what it was recognised as
/// @param headerRow row of the header, 0 where none was recognised
/// @param columns how many fields the first row with text has, for a message about a sheet that was
///   not recognised; else 0
/// @param account where every row went
/// @param tables what was understood
/// @param aside the rows that were not
public record SheetResult(
    FileKind kind,
    long headerRow,
    long columns,
    RowAccount account,
    List<Table> tables,
    List<AsideRow> aside) {
  public SheetResult {
    tables = List.copyOf(tables);
    aside = List.copyOf(aside);
  }
}
