package nl.speelveld.opendata.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import nl.speelveld.opendata.reading.AsideRow;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.ListedRows;
import nl.speelveld.opendata.reading.ReadFinding;
import nl.speelveld.opendata.reading.ReadResult;
import nl.speelveld.opendata.reading.Reading;
import nl.speelveld.opendata.reading.RowAccount;
import nl.speelveld.opendata.reading.SheetForm;
import nl.speelveld.opendata.reading.SheetReader;
import nl.speelveld.opendata.reading.SheetResult;
import nl.speelveld.opendata.tables.Table;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// Reads a workbook: every sheet goes to the form that its header fits.
///
/// Sheets that fit no form (a cover, an explanation) are counted as headings and said in a finding.
/// The kind of the workbook is that of its first recognised sheet; where sheets are of several
/// kinds, the tables of all are given.
public final class WorkbookFile {
  private final SheetReader sheetReader;

  /// A reader that knows these forms.
  public WorkbookFile(List<SheetForm> forms) {
    this.sheetReader = new SheetReader(forms);
  }

  /// Reads the bytes of an xlsx or ods file, or of a zip with one of these in it.
  public ReadResult read(String file, byte[] bytes) {
    Reading reading = new Reading(file);
    Sheets sheets = new Sheets(sheetReader, reading);
    String form = "workbook";
    try {
      long unpacked = ZipGuard.unpackedBytes(bytes);
      if (unpacked > ZipGuard.LIMIT_BYTES) {
        reading.find(new ReadFinding.TooLarge(reading.place(), unpacked, ZipGuard.LIMIT_BYTES));
        return sheets.toResult(form);
      }
      byte[] book = ZipGuard.workbookIn(bytes);
      byte[] content = ZipGuard.entry(book, "content.xml");
      form = content.length > 0 ? "ods" : "xlsx";
      if (content.length > 0) {
        OdsSheets.read(content).forEach(sheets::read);
      } else {
        readXlsx(book, sheets);
      }
    } catch (IOException | XMLStreamException | RuntimeException broken) {
      // why RuntimeException: fastexcel throws bare ones for a broken workbook
      reading.find(new ReadFinding.Unreadable(reading.place(), "workbook"));
    }
    return sheets.toResult(form);
  }

  private static void readXlsx(byte[] bytes, Sheets sheets) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        try (Stream<Row> rows = sheet.openStream()) {
          sheets.read(XlsxSheets.rows(sheet.getName(), rows));
        }
      }
    }
  }

  /// What was read so far.
  private static final class Sheets {
    private final SheetReader sheetReader;
    private final Reading reading;
    private final List<Table> tables = new ArrayList<>();
    private final List<AsideRow> aside = new ArrayList<>();
    private final List<String> headers = new ArrayList<>();
    private final List<SheetResult> skipped = new ArrayList<>();
    private FileKind kind = FileKind.UNKNOWN;
    private RowAccount account = RowAccount.EMPTY;
    private RowAccount unread = RowAccount.EMPTY;

    Sheets(SheetReader sheetReader, Reading reading) {
      this.sheetReader = sheetReader;
      this.reading = reading;
    }

    void read(ListedRows rows) {
      SheetResult result = sheetReader.read(rows, reading);
      if (result.kind() == FileKind.UNKNOWN) {
        unread = unread.plus(result.account());
        skipped.add(result);
        reading.find(
            new ReadFinding.SheetSkipped(reading.place(), rows.sheet(), result.account().rows()));
        return;
      }
      kind = kind == FileKind.UNKNOWN ? result.kind() : kind;
      account = account.plus(result.account());
      tables.addAll(result.tables());
      aside.addAll(result.aside());
      headers.add("%s row %d".formatted(rows.sheet(), result.headerRow()));
    }

    ReadResult toResult(String form) {
      boolean known = kind != FileKind.UNKNOWN;
      if (!known) {
        long columns = skipped.isEmpty() ? 0 : skipped.getFirst().columns();
        reading.find(new ReadFinding.NotRecognised(reading.place(), columns));
      }
      return new ReadResult(
          reading.file(),
          kind,
          known ? form + ", headers: " + String.join(", ", headers) : form,
          reading.moments(),
          account.plus(known ? asHeadings(unread) : unread),
          tables,
          aside,
          reading.toFindings());
    }

    private static RowAccount asHeadings(RowAccount sheet) {
      return new RowAccount(
          sheet.rows(), sheet.headings() + sheet.aside(), sheet.blank(), sheet.understood(), 0);
    }
  }
}
