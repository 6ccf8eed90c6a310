package nl.speelveld.store.backup;

import java.util.List;

/// What stands in a copy: the file `manifest.json` in it.
///
/// @param format how the copy is written
/// @param made when, as `2027-03-12T20:15:30Z`
/// @param schema version of the tables
/// @param key a sentence about the key, which is not in the copy
/// @param leftOut tables that are in no copy
/// @param tables tables with how many rows
public record Manifest(
    String format,
    String made,
    String schema,
    String key,
    List<String> leftOut,
    List<Content> tables) {
  /// The form that this program writes and reads.
  public static final String FORMAT = "speelveld-backup-1";

  /// Name of its file in a copy.
  static final String ENTRY = "manifest.json";

  static final String KEY =
      "Sealed cells open with the key file of the installation, which is not in this file.";

  public Manifest {
    leftOut = List.copyOf(leftOut);
    tables = List.copyOf(tables);
  }

  /// A table in a copy.
  ///
  /// @param name its name
  /// @param rows how many rows
  /// @param highest the highest number of the column that counts by itself; 0 where there is none
  /// @param sha256 fingerprint of its lines, in hexadecimal digits
  public record Content(String name, long rows, long highest, String sha256) {}

  /// How many rows there are in all.
  public long rows() {
    return tables.stream().mapToLong(Content::rows).sum();
  }
}
