package nl.speelveld.opendata.reading;

import java.util.List;
import java.util.stream.Stream;
import nl.speelveld.opendata.tables.Table;
import nl.speelveld.table.finding.Findings;

/// What came of reading one file.
///
/// @param file name of the file
/// @param kind what it was recognised as; [FileKind#UNKNOWN] where nothing fits
/// @param form how it was written: character set, separator, sheet and row of the header
/// @param moments reference dates (`2016-10-01`) or years (`2019`) in the file, sorted
/// @param account where every row went
/// @param tables what was understood, none of them empty; several of one kind where the file has
///   several sheets
/// @param aside the rows that were not understood, all of them where the file was recognised; none
///   where it was not (the finding says so, and the file itself stays)
/// @param findings what is wrong or worth knowing
public record ReadResult(
    String file,
    FileKind kind,
    String form,
    List<String> moments,
    RowAccount account,
    List<Table> tables,
    List<AsideRow> aside,
    Findings findings) {
  public ReadResult {
    moments = List.copyOf(moments);
    tables = tables.stream().filter(table -> table.rows() > 0).toList();
    aside = List.copyOf(aside);
  }

  /// The tables of one kind.
  public <T extends Table> Stream<T> tables(Class<T> kindOfTable) {
    return tables.stream().filter(kindOfTable::isInstance).map(kindOfTable::cast);
  }
}
