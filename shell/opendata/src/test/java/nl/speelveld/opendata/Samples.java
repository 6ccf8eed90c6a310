package nl.speelveld.opendata;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.speelveld.opendata.reading.ReadResult;
import nl.speelveld.opendata.recognise.FileReaderRegistry;
import nl.speelveld.opendata.tables.AreaTable;
import nl.speelveld.opendata.tables.Column;
import nl.speelveld.opendata.tables.DecimalColumn;
import nl.speelveld.opendata.tables.ShapeColumn;
import nl.speelveld.opendata.tables.Table;
import nl.speelveld.opendata.tables.TextColumn;
import nl.speelveld.opendata.tables.WholeColumn;

/// Reads small files typed in a test, and shows tables as lines of text.
public final class Samples {
  private static final FileReaderRegistry REGISTRY = new FileReaderRegistry();

  private Samples() {}

  /// Reads a text as a file without a telling name.
  public static ReadResult read(String text) {
    return read(text, StandardCharsets.UTF_8);
  }

  /// Reads a text in an encoding.
  public static ReadResult read(String text, Charset charset) {
    return REGISTRY.read("x", text.getBytes(charset));
  }

  /// Reads bytes under a name.
  public static ReadResult read(String name, byte[] bytes) {
    return REGISTRY.read(name, bytes);
  }

  /// The only table of a kind.
  public static <T extends Table> T only(ReadResult result, Class<T> kind) {
    List<T> found = result.tables(kind).toList();
    if (found.size() != 1) {
      throw new AssertionError("tables of kind " + kind + ": " + found.size() + " in " + result);
    }
    return found.getFirst();
  }

  /// The rows of some columns, cells divided by blanks, a missing cell as `?`.
  public static List<String> rows(Column... columns) {
    return java.util.stream.IntStream.range(0, columns[0].size())
        .mapToObj(row ->
            java.util.Arrays.stream(columns)
                .map(column -> cell(column, row))
                .collect(java.util.stream.Collectors.joining(" ")))
        .toList();
  }

  /// Figures of areas: code, figure, value or reason.
  public static List<String> areas(AreaTable table) {
    return rows(table.area(), table.figure(), table.value(), table.reason());
  }

  private static String cell(Column column, int row) {
    if (column.isMissing(row)) {
      return "?";
    }
    return switch (column) {
      case TextColumn text -> text.text(row);
      case WholeColumn whole -> Integer.toString(whole.value(row));
      case DecimalColumn decimal -> Double.toString(decimal.value(row));
      case ShapeColumn shape -> shape.shape(row).toText();
    };
  }
}
