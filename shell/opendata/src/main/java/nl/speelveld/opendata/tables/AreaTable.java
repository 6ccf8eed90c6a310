package nl.speelveld.opendata.tables;

import java.util.List;

/// Figures of areas: residents, income, origin, education, target group.
///
/// @param areaKind `pc4`, `pc3`, `pc2`, `buurt`, `wijk`, `municipality`, `country`, `other`
/// @param area code of the area; missing where the file gives a name only
/// @param areaName name of the area
/// @param municipality municipality that the area lies in: its code where given, else its name
/// @param year year of the figure; missing where the file names none
/// @param figure what is measured, in words of the file
/// @param unit unit of the figure (`%`, `x1`, `km`)
/// @param value the figure; missing where the file gives none
/// @param reason why it is missing
public record AreaTable(
    TextColumn areaKind,
    TextColumn area,
    TextColumn areaName,
    TextColumn municipality,
    WholeColumn year,
    TextColumn figure,
    TextColumn unit,
    DecimalColumn value,
    TextColumn reason)
    implements Table {
  @Override
  public String name() {
    return "areas";
  }

  @Override
  public List<Column> columns() {
    return List.of(areaKind, area, areaName, municipality, year, figure, unit, value, reason);
  }

  /// Gathers rows; lives inside one reader.
  public static final class Builder {
    private final TextColumn.Builder areaKind = new TextColumn.Builder("area_kind");
    private final TextColumn.Builder area = new TextColumn.Builder("area");
    private final TextColumn.Builder areaName = new TextColumn.Builder("area_name");
    private final TextColumn.Builder municipality = new TextColumn.Builder("municipality");
    private final WholeColumn.Builder year = new WholeColumn.Builder("year");
    private final TextColumn.Builder figure = new TextColumn.Builder("figure");
    private final TextColumn.Builder unit = new TextColumn.Builder("unit");
    private final DecimalColumn.Builder value = new DecimalColumn.Builder("value");
    private final TextColumn.Builder reason = new TextColumn.Builder("missing_reason");
    private int rows;

    /// Adds a row.
    public void add(AreaRow row) {
      areaKind.add(row.area().kind());
      area.add(row.area().code());
      areaName.add(row.area().name());
      municipality.add(row.area().municipality());
      Cells.add(year, row.year());
      figure.add(row.figure().id());
      unit.add(row.figure().unit());
      Cells.add(value, row.value().number());
      reason.add(row.value().reason());
      rows++;
    }

    /// Number of rows so far.
    public int rows() {
      return rows;
    }

    /// The table so far.
    public AreaTable build() {
      return new AreaTable(
          areaKind.build(),
          area.build(),
          areaName.build(),
          municipality.build(),
          year.build(),
          figure.build(),
          unit.build(),
          value.build(),
          reason.build());
    }
  }
}
