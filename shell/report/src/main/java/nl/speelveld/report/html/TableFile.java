package nl.speelveld.report.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.text.Language;

/// A table as a CSV file, inside a link where need be: the very cells that the page shows, so
/// nothing that disclosure control keeps back. A semicolon stands between Dutch cells, as
/// spreadsheets expect beside a decimal comma.
public final class TableFile {
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~;,:/()";

  private TableFile() {}

  /// The file as an address of its own: `data:text/csv…`.
  static String of(DataTable table, Language language) {
    return "data:text/csv;charset=utf-8," + encoded(text(table, language));
  }

  /// The file itself.
  public static String text(DataTable table, Language language) {
    char between = language == Language.NL ? ';' : ',';
    StringBuilder file = new StringBuilder("\uFEFF"); // so that a spreadsheet reads UTF-8
    line(file, table.columns(), between);
    table.rows().forEach(row -> line(file, row, between));
    return file.toString();
  }

  private static void line(StringBuilder file, List<String> cells, char between) {
    file.append(
        cells.stream()
            .map(cell -> quoted(cell, between))
            .collect(Collectors.joining(String.valueOf(between))));
    file.append("\r\n");
  }

  private static String quoted(String cell, char between) {
    // why: a spreadsheet runs a text that begins so as a formula
    boolean formula = !cell.isEmpty() && "=+-@\t".indexOf(cell.charAt(0)) >= 0;
    String safe = formula && cell.length() > 1 ? "'" + cell : cell;
    boolean needed = safe.chars().anyMatch(c -> c == between || c == '"' || c == '\n' || c == '\r');
    return needed ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static String encoded(String text) {
    StringBuilder link = new StringBuilder(text.length() * 5 / 4);
    for (byte unsigned : text.getBytes(StandardCharsets.UTF_8)) {
      int octet = unsigned & 0xff;
      if (PLAIN.indexOf(octet) >= 0) {
        link.append((char) octet);
      } else {
        link.append('%').append("0123456789ABCDEF".charAt(octet >> 4));
        link.append("0123456789ABCDEF".charAt(octet & 15));
      }
    }
    return link.toString();
  }
}
