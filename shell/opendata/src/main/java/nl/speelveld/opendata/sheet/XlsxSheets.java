package nl.speelveld.opendata.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.speelveld.opendata.reading.ListedRows;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/// The rows of the sheets of an xlsx workbook, by fastexcel, which looks at styles no further than
/// it needs and so takes files whose styles are broken.
final class XlsxSheets {
  private XlsxSheets() {}

  /// One sheet as rows; rows that the file skips do not exist. The stream must be closed.
  static ListedRows rows(String name, Stream<Row> rows) {
    return new ListedRows(name, rows.map(XlsxSheets::numbered).iterator());
  }

  private static ListedRows.Numbered numbered(Row row) {
    List<String> fields = new ArrayList<>(row.getCellCount());
    for (int column = 0; column < row.getCellCount(); column++) {
      fields.add(row.getOptionalCell(column).map(XlsxSheets::text).orElse(""));
    }
    return new ListedRows.Numbered(row.getRowNum(), fields);
  }

  private static String text(Cell cell) {
    String text = cell.getType() == CellType.NUMBER ? cell.getRawValue() : cell.getText();
    if (text == null) {
      return ""; // fastexcel gives null for a cell that has a style only
    }
    // some programs write every number as a decimal, codes included: 1011.0 is 1011
    boolean whole = cell.getType() == CellType.NUMBER && text.endsWith(".0");
    return whole ? text.substring(0, text.length() - 2) : text;
  }
}
