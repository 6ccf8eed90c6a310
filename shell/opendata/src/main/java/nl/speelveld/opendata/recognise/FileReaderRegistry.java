package nl.speelveld.opendata.recognise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.speelveld.opendata.cbs.CbsForms;
import nl.speelveld.opendata.csv.CsvFile;
import nl.speelveld.opendata.duo.DuoForms;
import nl.speelveld.opendata.geo.GeoFile;
import nl.speelveld.opendata.local.LocalForms;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.ReadFinding;
import nl.speelveld.opendata.reading.ReadResult;
import nl.speelveld.opendata.reading.Reading;
import nl.speelveld.opendata.reading.RowAccount;
import nl.speelveld.opendata.reading.SheetForm;
import nl.speelveld.opendata.sheet.WorkbookFile;
import nl.speelveld.opendata.statline.ODataFile;
import nl.speelveld.opendata.statline.StatLineForm;

/// Recognises a file by its content and reads it.
///
/// The first bytes tell the container (zip: a workbook; `{`: JSON; anything else: text with
/// separators), the header tells the form. Thread-safe: one registry may read many files at once.
/// Memory: the file, its text and its tables, about four times the file in all.
public final class FileReaderRegistry {
  /// Larger files are not read; none of DUO or CBS comes near.
  public static final long LIMIT_BYTES = 1L << 30;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final CsvFile csv = new CsvFile(forms());
  private final WorkbookFile workbook = new WorkbookFile(forms());
  private final GeoFile geo = new GeoFile();
  private final ODataFile odata = new ODataFile();

  /// Every form of a sheet that is known.
  public static List<SheetForm> forms() {
    List<SheetForm> all = new ArrayList<>(DuoForms.all());
    all.addAll(CbsForms.all());
    all.addAll(LocalForms.all());
    all.add(new StatLineForm());
    return List.copyOf(all);
  }

  /// Reads a file. Throws only where the file system does.
  public ReadResult read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    long bytes = Files.size(file);
    if (bytes > LIMIT_BYTES) {
      Reading reading = new Reading(name);
      reading.find(new ReadFinding.TooLarge(reading.place(), bytes, LIMIT_BYTES));
      return nothing(reading);
    }
    return read(name, Files.readAllBytes(file));
  }

  /// Reads the bytes of a file; the name serves for findings, and for the year where the content
  /// holds none.
  public ReadResult read(String name, byte[] bytes) {
    return switch (Container.of(bytes)) {
      case ZIP -> workbook.read(name, bytes);
      case JSON -> readJson(name, bytes);
      case TEXT -> csv.read(name, bytes);
    };
  }

  private ReadResult readJson(String name, byte[] bytes) {
    if (Container.hasFeatures(MAPPER, bytes)) {
      return geo.read(name, bytes);
    }
    try {
      JsonNode top = MAPPER.readTree(bytes);
      if (ODataFile.fits(top)) {
        return odata.read(name, top);
      }
    } catch (IOException broken) {
      Reading reading = new Reading(name);
      reading.find(new ReadFinding.Unreadable(reading.place(), "json"));
      return nothing(reading);
    }
    Reading reading = new Reading(name);
    reading.find(new ReadFinding.NotRecognised(reading.place(), 0));
    return nothing(reading);
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
