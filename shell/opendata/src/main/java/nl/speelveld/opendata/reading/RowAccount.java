package nl.speelveld.opendata.reading;

/// Where every row of a file went: `rows = headings + blank + understood + aside`.
///
/// A row is a record of a CSV file, a row of a sheet, or a feature of a GeoJSON file.
///
/// @param rows rows in the file
/// @param headings titles, header rows, footnotes and rows of sheets that hold no data
/// @param blank rows without any text
/// @param understood rows whose every needed field was understood
/// @param aside rows kept aside with a reason
public record RowAccount(long rows, long headings, long blank, long understood, long aside) {
  /// An empty file.
  public static final RowAccount EMPTY = new RowAccount(0, 0, 0, 0, 0);

  public RowAccount {
    if (headings + blank + understood + aside != rows) {
      throw new IllegalArgumentException(
          "rows is (%d), but headings (%d) + blank (%d) + understood (%d) + aside (%d) make (%d)"
              .formatted(
                  rows, headings, blank, understood, aside, headings + blank + understood + aside));
    }
  }

  /// The account of two sheets together.
  public RowAccount plus(RowAccount other) {
    return new RowAccount(
        rows + other.rows,
        headings + other.headings,
        blank + other.blank,
        understood + other.understood,
        aside + other.aside);
  }
}
