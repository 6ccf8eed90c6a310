package nl.speelveld.opendata.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Makes small workbooks from text: a line a row, cells divided by bars.
public final class Workbooks {
  private Workbooks() {}

  /// An xlsx workbook of one sheet; cells that look like numbers are numbers.
  public static byte[] xlsx(String sheet, String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet worksheet = workbook.newWorksheet(sheet);
      int row = 0;
      for (String line : text.lines().toList()) {
        int column = 0;
        for (String cell : line.split("\\|", -1)) {
          if (cell.matches("-?\\d+(\\.\\d+)?")) {
            worksheet.value(row, column, Double.parseDouble(cell));
          } else if (!cell.isEmpty()) {
            worksheet.value(row, column, cell);
          }
          column++;
        }
        row++;
      }
    }
    return out.toByteArray();
  }

  private static byte[] replaced(byte[] zip, String name, String content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipFile in =
            ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(zip)).get();
        ZipOutputStream copy = new ZipOutputStream(out)) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        copy.putNextEntry(new ZipEntry(entry.getName()));
        byte[] bytes = in.getInputStream(entry).readAllBytes();
        copy.write(entry.getName().equals(name) ? content.getBytes(StandardCharsets.UTF_8) : bytes);
      }
    }
    return out.toByteArray();
  }

  /// The same workbook with these styles.
  public static byte[] withStyles(byte[] zip, String styles) throws IOException {
    return replaced(zip, "xl/styles.xml", styles);
  }

  /// An OpenDocument spreadsheet with this text as the tables of its content.
  public static byte[] ods(String tables) throws IOException {
    return odsContent(
        "<?xml version=\"1.0\"?><office:document-content"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
            + "<office:spreadsheet>"
            + tables
            + "</office:spreadsheet></office:body></office:document-content>");
  }

  /// A zip with this content.xml.
  public static byte[] odsContent(String xml) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  /// A row of cells with text.
  public static String row(String... cells) {
    StringBuilder row = new StringBuilder("<table:table-row>");
    for (String cell : cells) {
      row.append("<table:table-cell><text:p>").append(cell).append("</text:p></table:table-cell>");
    }
    return row.append("</table:table-row>").toString();
  }
}
