package nl.speelveld.runs.pupils;

import java.util.List;
import java.util.Optional;
import nl.speelveld.table.rows.LongTable;

/// The files of a municipality as a shell read them.
///
/// @param table the columns of [PupilColumns#wanted], all as names
/// @param columns names of all columns of the file, also those that were not read
/// @param sha256 checksum of the bytes
/// @param places schools with `school`, `rd_x`, `rd_y` and perhaps `name`, for those that the data
///   folder does not know
public record PupilFile(
    LongTable table, List<String> columns, String sha256, Optional<LongTable> places) {
  /// Copies.
  public PupilFile {
    columns = List.copyOf(columns);
  }
}
