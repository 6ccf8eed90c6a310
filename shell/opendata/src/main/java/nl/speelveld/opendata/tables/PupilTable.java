package nl.speelveld.opendata.tables;

import java.util.List;

/// Counts of pupils: location × date × feature × category × stage.
///
/// Features: `all` (everyone), `weight`, `noat`, `vo-type`, `advice`, `target-group`, … A count of
/// zero is left out, except where a location would vanish by it. Masked counts are an interval.
///
/// @param location location code (`16AH00`)
/// @param kind `bo`, `sbo`, `so`, `vso`, `vo`; missing where the file does not say
/// @param year year of the count
/// @param referenceDate date of the count (`2016-10-01`), missing where only the year is known
/// @param feature what divides the pupils
/// @param category group within the feature
/// @param sex `man` or `vrouw`, missing where not divided
/// @param stage `age 4`, `age <4`, `grade 3`; missing where not divided
/// @param detail finer description, such as the name of the programme
/// @param low smallest number of pupils; equal to the largest where nothing is masked
/// @param high largest number of pupils
public record PupilTable(
    TextColumn location,
    TextColumn kind,
    WholeColumn year,
    TextColumn referenceDate,
    TextColumn feature,
    TextColumn category,
    TextColumn sex,
    TextColumn stage,
    TextColumn detail,
    WholeColumn low,
    WholeColumn high)
    implements Table {
  @Override
  public String name() {
    return "pupils";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        location, kind, year, referenceDate, feature, category, sex, stage, detail, low, high);
  }

  /// Gathers rows; lives inside one reader.
  public static final class Builder {
    private final TextColumn.Builder location = new TextColumn.Builder("location");
    private final TextColumn.Builder kind = new TextColumn.Builder("kind");
    private final WholeColumn.Builder year = new WholeColumn.Builder("year");
    private final TextColumn.Builder referenceDate = new TextColumn.Builder("reference_date");
    private final TextColumn.Builder feature = new TextColumn.Builder("feature");
    private final TextColumn.Builder category = new TextColumn.Builder("category");
    private final TextColumn.Builder sex = new TextColumn.Builder("sex");
    private final TextColumn.Builder stage = new TextColumn.Builder("stage");
    private final TextColumn.Builder detail = new TextColumn.Builder("detail");
    private final WholeColumn.Builder low = new WholeColumn.Builder("count_low");
    private final WholeColumn.Builder high = new WholeColumn.Builder("count_high");
    private int rows;

    /// Adds a row.
    public void add(PupilRow row) {
      location.add(row.location());
      kind.add(row.kind());
      Cells.add(year, row.moment().year());
      referenceDate.add(row.moment().date());
      feature.add(row.group().feature());
      category.add(row.group().category());
      sex.add(row.group().sex());
      stage.add(row.group().stage());
      detail.add(row.group().detail());
      low.add(row.count().low());
      high.add(row.count().high());
      rows++;
    }

    /// Number of rows so far.
    public int rows() {
      return rows;
    }

    /// The table so far.
    public PupilTable build() {
      return new PupilTable(
          location.build(),
          kind.build(),
          year.build(),
          referenceDate.build(),
          feature.build(),
          category.build(),
          sex.build(),
          stage.build(),
          detail.build(),
          low.build(),
          high.build());
    }
  }
}
