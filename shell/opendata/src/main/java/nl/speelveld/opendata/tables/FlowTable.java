package nl.speelveld.opendata.tables;

import java.util.List;

/// Pupils from a home area to a school location, by age where the file gives it.
///
/// Counts of zero are left out. Masked counts are an interval.
///
/// @param location location code (`16AH00`)
/// @param kind `bo`, `sbo`, `so`, `vso`, `vo`; missing where the file does not say
/// @param year year of the count
/// @param referenceDate date of the count (`2016-10-01`), missing where only the year is known
/// @param homePostcode home postcode, four digits; missing where unknown, abroad, or not the unit
///   of the file
/// @param homeCode what the file wrote in place of a postcode (`10`, `20`, `0000`)
/// @param homeMunicipality home municipality: its code where the file gives one, else its name
/// @param stage `age 4`, `grade 3`; missing where not divided
/// @param detail finer description, such as the type of education
/// @param low smallest number of pupils; equal to the largest where nothing is masked
/// @param high largest number of pupils
public record FlowTable(
    TextColumn location,
    TextColumn kind,
    WholeColumn year,
    TextColumn referenceDate,
    TextColumn homePostcode,
    TextColumn homeCode,
    TextColumn homeMunicipality,
    TextColumn stage,
    TextColumn detail,
    WholeColumn low,
    WholeColumn high)
    implements Table {
  @Override
  public String name() {
    return "flows";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        location,
        kind,
        year,
        referenceDate,
        homePostcode,
        homeCode,
        homeMunicipality,
        stage,
        detail,
        low,
        high);
  }

  /// Gathers rows; lives inside one reader.
  public static final class Builder {
    private final TextColumn.Builder location = new TextColumn.Builder("location");
    private final TextColumn.Builder kind = new TextColumn.Builder("kind");
    private final WholeColumn.Builder year = new WholeColumn.Builder("year");
    private final TextColumn.Builder referenceDate = new TextColumn.Builder("reference_date");
    private final TextColumn.Builder homePostcode = new TextColumn.Builder("home_pc4");
    private final TextColumn.Builder homeCode = new TextColumn.Builder("home_code");
    private final TextColumn.Builder homeMunicipality = new TextColumn.Builder("home_municipality");
    private final TextColumn.Builder stage = new TextColumn.Builder("stage");
    private final TextColumn.Builder detail = new TextColumn.Builder("detail");
    private final WholeColumn.Builder low = new WholeColumn.Builder("count_low");
    private final WholeColumn.Builder high = new WholeColumn.Builder("count_high");
    private int rows;

    /// Adds a row.
    public void add(FlowRow row) {
      location.add(row.location());
      kind.add(row.kind());
      Cells.add(year, row.moment().year());
      referenceDate.add(row.moment().date());
      homePostcode.add(row.home().postcode());
      homeCode.add(row.home().code());
      homeMunicipality.add(row.home().municipality());
      stage.add(row.stage());
      detail.add(row.detail());
      low.add(row.count().low());
      high.add(row.count().high());
      rows++;
    }

    /// Number of rows so far.
    public int rows() {
      return rows;
    }

    /// The table so far.
    public FlowTable build() {
      return new FlowTable(
          location.build(),
          kind.build(),
          year.build(),
          referenceDate.build(),
          homePostcode.build(),
          homeCode.build(),
          homeMunicipality.build(),
          stage.build(),
          detail.build(),
          low.build(),
          high.build());
    }
  }
}
