package nl.speelveld.opendata.tables;

import java.util.List;

/// Municipality codes that ended, and what came after them.
///
/// @param until first day on which the old code was gone (`2018-01-01`)
/// @param year year of that day
/// @param oldCode code that ended (`GM1134`)
/// @param newCode code that came after it
/// @param currentCode code at the making of the file
/// @param currentName name at the making of the file
public record ChangeTable(
    TextColumn until,
    WholeColumn year,
    TextColumn oldCode,
    TextColumn newCode,
    TextColumn currentCode,
    TextColumn currentName)
    implements Table {
  @Override
  public String name() {
    return "municipality_changes";
  }

  @Override
  public List<Column> columns() {
    return List.of(until, year, oldCode, newCode, currentCode, currentName);
  }

  /// Gathers rows; lives inside one reader.
  public static final class Builder {
    private final TextColumn.Builder until = new TextColumn.Builder("until_date");
    private final WholeColumn.Builder year = new WholeColumn.Builder("year");
    private final TextColumn.Builder oldCode = new TextColumn.Builder("old_code");
    private final TextColumn.Builder newCode = new TextColumn.Builder("new_code");
    private final TextColumn.Builder currentCode = new TextColumn.Builder("current_code");
    private final TextColumn.Builder currentName = new TextColumn.Builder("current_name");
    private int rows;

    /// Adds a row.
    public void add(ChangeRow row) {
      until.add(row.until());
      Cells.add(year, row.year());
      oldCode.add(row.oldCode());
      newCode.add(row.newCode());
      currentCode.add(row.currentCode());
      currentName.add(row.currentName());
      rows++;
    }

    /// Number of rows so far.
    public int rows() {
      return rows;
    }

    /// The table so far.
    public ChangeTable build() {
      return new ChangeTable(
          until.build(),
          year.build(),
          oldCode.build(),
          newCode.build(),
          currentCode.build(),
          currentName.build());
    }
  }
}
