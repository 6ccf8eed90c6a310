package nl.speelveld.opendata.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The smallest xlsx workbook with one sheet. Its entries carry one fixed time, so that equal
/// content gives equal bytes.
final class PlainWorkbook {
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String OFFICE = "http://schemas.openxmlformats.org/";
  private final String sheetName;
  private final StringBuilder rows = new StringBuilder();
  private int number;

  PlainWorkbook(String sheetName) {
    this.sheetName = sheetName;
  }

  /// Adds a row of texts and numbers; empty texts leave no cell.
  void row(Object... cells) {
    number++;
    rows.append("<row r=\"").append(number).append("\">");
    for (int column = 0; column < cells.length; column++) {
      String text = String.valueOf(cells[column]);
      String reference = columnName(column) + number;
      if (cells[column] instanceof Number) {
        rows.append("<c r=\"%s\"><v>%s</v></c>".formatted(reference, text));
      } else if (!text.isEmpty()) {
        rows.append(
            "<c r=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                .formatted(reference, escaped(text)));
      }
    }
    rows.append("</row>");
  }

  private static String columnName(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : columnName(column / 26 - 1) + last;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  void write(Path file) {
    DuoText.write(file, toBytes());
  }

  private byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      String packages = OFFICE + "package/2006/";
      String document = OFFICE + "officeDocument/2006/relationships";
      String main = OFFICE + "spreadsheetml/2006/main";
      add(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"%scontent-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>"
              .formatted(packages));
      add(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"rId1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
              .formatted(packages, document));
      add(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"%s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
              .formatted(main, document, sheetName));
      add(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"rId1\" Type=\"%s/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
              .formatted(packages, document));
      add(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(main, rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // why: writing to memory cannot fail
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, String xml) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
    zip.putNextEntry(entry);
    zip.write((DECLARATION + xml).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
