package nl.speelveld.report.export;

import java.util.List;

/// Lines of comma-separated values after RFC 4180: a point in numbers, quotes where needed. A text
/// that a spreadsheet would run gets a quote before it.
public final class CsvLines {
  private final StringBuilder text = new StringBuilder();

  /// Adds a line.
  public CsvLines line(List<String> fields) {
    for (int i = 0; i < fields.size(); i++) {
      text.append(i == 0 ? "" : ",").append(quoted(safe(fields.get(i))));
    }
    text.append("\r\n");
    return this;
  }

  // why: a spreadsheet runs a text that begins so as a formula
  private static String safe(String field) {
    boolean formula = !field.isEmpty() && "=+-@\t".indexOf(field.charAt(0)) >= 0;
    return formula && !field.matches("-?[0-9.]+(E-?[0-9]+)?") ? "'" + field : field;
  }

  private static String quoted(String field) {
    boolean needed = field.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return needed ? '"' + field.replace("\"", "\"\"") + '"' : field;
  }

  /// The lines.
  public String toText() {
    return text.toString();
  }
}
