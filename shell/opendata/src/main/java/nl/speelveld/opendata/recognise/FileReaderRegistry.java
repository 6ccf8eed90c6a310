package nl.speelveld.opendata.recognise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.speelveld.opendata.csv.CsvFile;
import nl.speelveld.opendata.duo.DuoForms;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.ReadFinding;
import nl.speelveld.opendata.reading.ReadResult;
import nl.speelveld.opendata.reading.Reading;
import nl.speelveld.opendata.reading.RowAccount;

/// Recognises a file by its content and reads it.
///
/// Thread-safe; one registry may read many files at once. Memory: the file, its text, and its
/// tables (about four times the file in all).
public final class FileReaderRegistry {
  /// Larger files are not read; none of DUO or CBS comes near.
  public static final long LIMIT_BYTES = 1L << 30;

  private final CsvFile csv = new CsvFile(DuoForms.all());

  /// Reads a file. Throws only where the file itself cannot be read.
  public ReadResult read(Path file) throws IOException {
    String name = file.getFileName().toString();
    long bytes = Files.size(file);
    if (bytes > LIMIT_BYTES) {
      Reading reading = new Reading(name);
      reading.find(new ReadFinding.TooLarge(reading.place(), bytes, LIMIT_BYTES));
      return nothing(reading);
    }
    return read(name, Files.readAllBytes(file));
  }

  /// Reads the bytes of a file.
  public ReadResult read(String name, byte[] bytes) {
    return csv.read(name, bytes);
  }

  private static ReadResult nothing(Reading reading) {
    return new ReadResult(
        reading.file(),
        FileKind.UNKNOWN,
        "",
        List.of(),
        RowAccount.EMPTY,
        List.of(),
        List.of(),
        reading.toFindings());
  }
}
