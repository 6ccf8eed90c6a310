package nl.speelveld.opendata.tables;

/// One named column of a [Table]: text, whole numbers, decimals or shapes. Immutable.
public sealed interface Column permits TextColumn, WholeColumn, DecimalColumn, ShapeColumn {
  /// Name in lower case with underscores, as it becomes a column of the data folder.
  String name();

  /// Number of rows.
  int size();

  /// Whether the value of this row is missing. Asking for a missing number throws.
  boolean isMissing(int row);
}
