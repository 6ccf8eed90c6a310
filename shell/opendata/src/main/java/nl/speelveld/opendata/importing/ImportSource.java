package nl.speelveld.opendata.importing;

import java.util.stream.Stream;
import nl.speelveld.opendata.reading.ReadResult;
import nl.speelveld.opendata.tables.Table;

/// One file of an import.
///
/// @param id short id, unique in the import: `s001`
/// @param path path relative to the directory that is imported, with slashes
/// @param sha256 checksum, lower-case hexadecimal
/// @param result what came of reading it
record ImportSource(String id, String path, String sha256, ReadResult result) {
  /// Its tables of one kind.
  <T extends Table> Stream<T> tables(Class<T> kind) {
    return result.tables(kind);
  }
}
