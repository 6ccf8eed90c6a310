package nl.speelveld.opendata.reading;

import java.util.Iterator;
import java.util.List;

/// The rows of one sheet, from a list; rows that the file skips do not exist.
public final class ListedRows implements RowSource {
  /// A row and its number.
  ///
  /// @param number row number from 1
  /// @param fields the fields
  public record Numbered(long number, List<String> fields) {
    public Numbered {
      fields = List.copyOf(fields);
    }
  }

  private final String sheet;
  private final Iterator<Numbered> rows;
  private Numbered current = new Numbered(0, List.of());

  /// The rows of a sheet; the name is empty where there is only one.
  public ListedRows(String sheet, Iterator<Numbered> rows) {
    this.sheet = sheet;
    this.rows = rows;
  }

  @Override
  public boolean next() {
    if (!rows.hasNext()) {
      return false;
    }
    current = rows.next();
    return true;
  }

  @Override
  public List<String> fields() {
    return current.fields;
  }

  @Override
  public long number() {
    return current.number;
  }

  @Override
  public String sheet() {
    return sheet;
  }
}
