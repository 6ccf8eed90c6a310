package nl.speelveld.opendata.tables;

import java.util.List;

/// Figures of school locations: distance, scores, school weight, exam counts.
///
/// @param location location code (`16AH00`)
/// @param kind `bo`, `sbo`, `so`, `vso`, `vo`; missing where the file does not say
/// @param year year of the count
/// @param referenceDate date of the count (`2016-10-01`), missing where only the year is known
/// @param figure what is measured (`mean-distance-metres`, `end-test-iep`)
/// @param detail finer description, such as the exam programme
/// @param value the figure; missing where the file gives none
/// @param reason why it is missing
/// @param pupils number of pupils that the figure is about, where given
public record FigureTable(
    TextColumn location,
    TextColumn kind,
    WholeColumn year,
    TextColumn referenceDate,
    TextColumn figure,
    TextColumn detail,
    DecimalColumn value,
    TextColumn reason,
    WholeColumn pupils)
    implements Table {
  @Override
  public String name() {
    return "figures";
  }

  @Override
  public List<Column> columns() {
    return List.of(location, kind, year, referenceDate, figure, detail, value, reason, pupils);
  }

  /// Gathers rows; lives inside one reader.
  public static final class Builder {
    private final TextColumn.Builder location = new TextColumn.Builder("location");
    private final TextColumn.Builder kind = new TextColumn.Builder("kind");
    private final WholeColumn.Builder year = new WholeColumn.Builder("year");
    private final TextColumn.Builder referenceDate = new TextColumn.Builder("reference_date");
    private final TextColumn.Builder figure = new TextColumn.Builder("figure");
    private final TextColumn.Builder detail = new TextColumn.Builder("detail");
    private final DecimalColumn.Builder value = new DecimalColumn.Builder("value");
    private final TextColumn.Builder reason = new TextColumn.Builder("missing_reason");
    private final WholeColumn.Builder pupils = new WholeColumn.Builder("pupils");
    private int rows;

    /// Adds a row.
    public void add(FigureRow row) {
      location.add(row.location());
      kind.add(row.kind());
      Cells.add(year, row.moment().year());
      referenceDate.add(row.moment().date());
      figure.add(row.figure());
      detail.add(row.detail());
      Cells.add(value, row.value().number());
      reason.add(row.value().reason());
      Cells.add(pupils, row.pupils());
      rows++;
    }

    /// Number of rows so far.
    public int rows() {
      return rows;
    }

    /// The table so far.
    public FigureTable build() {
      return new FigureTable(
          location.build(),
          kind.build(),
          year.build(),
          referenceDate.build(),
          figure.build(),
          detail.build(),
          value.build(),
          reason.build(),
          pupils.build());
    }
  }
}
