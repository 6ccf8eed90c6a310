package nl.speelveld.rounds.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.rounds.finding.FileFinding;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Reads a CSV file in UTF-8, with a comma, semicolon or tab as its header has it.
///
/// Fields are stripped of spaces around them; equal texts are kept once. Rows of another width than
/// the header are findings.
public final class CsvTable {
  private static final long LIMIT = 1L << 30;
  private static final int SHARED = 1 << 20;

  private final String file;
  private final Findings.Collector findings;
  private final Map<String, String> known = new HashMap<>();

  private CsvTable(String file, Findings.Collector findings) {
    this.file = file;
    this.findings = findings;
  }

  /// Reads the bytes of a file; a table without columns where it has none.
  public static DataTable read(String file, byte[] bytes, Findings.Collector findings) {
    return new CsvTable(file, findings).read(bytes);
  }

  private DataTable read(byte[] bytes) {
    if (bytes.length > LIMIT) {
      findings.add(new FileFinding.TooLarge(Place.file(file), bytes.length, LIMIT));
      return DataTable.empty(file);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return rows(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException notText) {
      findings.add(new FileFinding.Unreadable(Place.file(file), "UTF-8"));
      return DataTable.empty(file);
    }
  }

  private DataTable rows(String text) {
    CloseableIterator<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .skipEmptyLines(true)
            .maxBufferSize(Math.max(1 << 16, text.length() + 1))
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)
            .iterator();
    long line = 1;
    DataTable.Builder table = DataTable.builder(file, List.of());
    int width = 0;
    try {
      if (records.hasNext()) {
        List<String> header = header(records.next().getFields());
        width = header.size();
        table = DataTable.builder(file, header);
      } else {
        findings.add(new FileFinding.NoHeader(Place.file(file)));
      }
      while (records.hasNext()) {
        CsvRecord next = records.next();
        line = next.getStartingLineNumber();
        addRow(table, next, width);
      }
    } catch (CsvParseException broken) {
      findings.add(new FileFinding.Unreadable(Place.row(file, line), "CSV"));
    }
    return table.build();
  }

  private void addRow(DataTable.Builder table, CsvRecord next, int width) {
    List<String> fields = new ArrayList<>(width);
    for (int field = 0; field < next.getFieldCount(); field++) {
      fields.add(once(next.getField(field)));
    }
    if (fields.size() == width) {
      table.row(next.getStartingLineNumber(), fields);
    } else {
      findings.add(
          new FileFinding.WrongWidth(
              Place.row(file, next.getStartingLineNumber()), fields.size(), width));
    }
  }

  /// Each text once; a file with too many texts of its own keeps them apart.
  private String once(String field) {
    String text = field.strip();
    if (known.size() >= SHARED) {
      return known.getOrDefault(text, text);
    }
    String before = known.putIfAbsent(text, text);
    return before == null ? text : before;
  }

  private List<String> header(List<String> names) {
    List<String> columns = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      String column = name.strip();
      if (column.isEmpty() || !seen.add(column)) {
        findings.add(new FileFinding.ColumnName(Place.row(file, 1), column));
        column = column + "#" + columns.size(); // stands in, so that the other columns can be read
        seen.add(column);
      }
      columns.add(column);
    }
    return columns;
  }

  private static char separator(String text) {
    String header = text.lines().findFirst().orElse("");
    char best = ',';
    long most = 0;
    for (char candidate : new char[] {',', ';', '\t'}) {
      long count = header.chars().filter(sign -> sign == candidate).count();
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }
}
