package nl.speelveld.opendata.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.List;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.ReadFinding;
import nl.speelveld.opendata.reading.ReadResult;
import nl.speelveld.opendata.reading.Reading;
import nl.speelveld.opendata.reading.RowSource;
import nl.speelveld.opendata.reading.SheetForm;
import nl.speelveld.opendata.reading.SheetReader;
import nl.speelveld.opendata.reading.SheetResult;
import nl.speelveld.opendata.text.Encoding;
import nl.speelveld.table.finding.Place;

/// Reads a CSV file: encoding, separator and line ends are told from the content.
///
/// A row is a record: a quoted field may hold line ends. Quotes are doubled inside quotes.
public final class CsvFile {
  private final SheetReader sheetReader;

  /// A reader that knows these forms.
  public CsvFile(List<SheetForm> forms) {
    this.sheetReader = new SheetReader(forms);
  }

  /// Reads the bytes of a file.
  public ReadResult read(String file, byte[] bytes) {
    Reading reading = new Reading(file);
    Encoding encoding = Encoding.of(bytes);
    String text = encoding.decode(bytes);
    char separator = Separator.of(text);
    SheetResult sheet = sheetReader.read(new Records(text, separator, reading), reading);
    if (sheet.kind() == FileKind.UNKNOWN) {
      reading.find(new ReadFinding.NotRecognised(reading.place(), sheet.columns()));
    }
    return new ReadResult(
        file,
        sheet.kind(),
        "csv, %s, separator %s, header on row %d"
            .formatted(encoding.label(), name(separator), sheet.headerRow()),
        reading.moments(),
        sheet.account(),
        sheet.tables(),
        sheet.aside(),
        reading.toFindings());
  }

  private static String name(char separator) {
    return separator == '\t' ? "tab" : Character.toString(separator);
  }

  private static final class Records implements RowSource {
    private static final int MIN_BUFFER = 1 << 16;

    private final CloseableIterator<CsvRecord> records;
    private final Reading reading;
    private List<String> fields = List.of();
    private long number;
    private boolean broken;

    // why removal: fastcsv means to rename these two switches; without them one stray quote would
    // end the reading, and the rows behind it would be lost
    @SuppressWarnings("removal")
    Records(String text, char separator, Reading reading) {
      this.reading = reading;
      this.records =
          CsvReader.builder()
              .fieldSeparator(separator)
              .skipEmptyLines(false)
              .allowExtraCharsAfterClosingQuote(true)
              .maxBufferSize(Math.max(MIN_BUFFER, text.length() + 1))
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofCsvRecord(text)
              .iterator();
    }

    @Override
    public boolean next() {
      try {
        if (broken || !records.hasNext()) {
          return false;
        }
        CsvRecord next = records.next();
        fields = next.getFields();
        number = next.getStartingLineNumber();
        return true;
      } catch (CsvParseException tooLong) { // a field beyond the limit of the parser
        broken = true;
        reading.find(new ReadFinding.Unreadable(Place.row(reading.file(), number + 1), "quote"));
        return false;
      }
    }

    @Override
    public List<String> fields() {
      return fields;
    }

    @Override
    public long number() {
      return number;
    }

    @Override
    public String sheet() {
      return "";
    }
  }
}
