package nl.speelveld.table.finding;

/// Where a finding was made: a file (or table), a row counted from 1 as the user sees it, and a
/// field.
///
/// @param file name of the file or table, empty where there is none
/// @param row row number as an editor shows it, the header is row 1; 0 where the finding is about
///   the whole file
/// @param field name of the column, empty where the finding is about the whole row
public record Place(String file, long row, String field) {
  /// A place nowhere in particular.
  public static final Place NOWHERE = new Place("", 0, "");

  public Place {
    if (row < 0) {
      throw new IllegalArgumentException(
          "row is (" + row + "), but rows count from 1, and 0 means the whole file");
    }
  }

  /// The whole of a file.
  public static Place file(String file) {
    return new Place(file, 0, "");
  }

  /// One row of a file.
  public static Place row(String file, long row) {
    return new Place(file, row, "");
  }
}
