package nl.speelveld.web.api.indices;

import static nl.speelveld.report.text.Arg.arg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.rounds.table.CsvTable;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.rows.LongTable;
import nl.speelveld.web.api.operation.ApiFault;
import nl.speelveld.web.api.operation.Call;
import nl.speelveld.web.api.operation.Media;
import nl.speelveld.web.api.schema.RecordJson;

/// A long table as a program posts it: CSV with a header, or a JSON list of objects. Its rows count
/// as an editor shows them: the header of CSV is row 1, the first object of JSON is row 1.
final class PostedTable {
  static final String NAME = "table";

  private PostedTable() {}

  /// The columns of a posted table that are asked for.
  ///
  /// @param keys columns of names
  /// @param numbers columns of counts
  /// @throws ApiFault where it cannot be read, or has no such column
  static LongTable read(Call call, List<String> keys, List<String> numbers) {
    return call.bodyForm().equals(Media.CSV)
        ? ofCsv(call.body(), keys, numbers)
        : ofJson(call.bodyText(), keys, numbers);
  }

  private static LongTable ofCsv(byte[] body, List<String> keys, List<String> numbers) {
    Findings.Collector found = Findings.collector();
    DataTable table = CsvTable.read(NAME, body, found);
    if (found.toFindings().hasErrors()) {
      throw ApiFault.findings(found.toFindings());
    }
    check(keys, numbers, table.columns());
    LongTable.Builder rows = LongTable.builder(NAME, keys, numbers);
    for (int row = 0; row < table.rows(); row++) {
      for (int key = 0; key < keys.size(); key++) {
        rows.key(key, value(table, keys.get(key), row));
      }
      for (int number = 0; number < numbers.size(); number++) {
        rows.number(number, value(table, numbers.get(number), row));
      }
      rows.endRow(Math.toIntExact(table.line(row)));
    }
    return rows.toTable();
  }

  private static String value(DataTable table, String column, int row) {
    return table.value(table.findColumn(column).orElseThrow(), row);
  }

  private static LongTable ofJson(String body, List<String> keys, List<String> numbers) {
    JsonNode tree = RecordJson.find(body).orElseThrow(() -> new ApiFault(400, "noJson"));
    if (!(tree instanceof ArrayNode list) || list.isEmpty()) {
      throw new ApiFault(422, "jsonShape", arg("what", "[ { … }, … ] ≠ " + tree.getNodeType()));
    }
    Set<String> columns = new LinkedHashSet<>();
    for (JsonNode row : list) {
      if (!row.isObject()) {
        throw new ApiFault(422, "jsonShape", arg("what", "{ … } ≠ " + row.getNodeType()));
      }
      row.fieldNames().forEachRemaining(columns::add);
    }
    check(keys, numbers, new ArrayList<>(columns));
    LongTable.Builder rows = LongTable.builder(NAME, keys, numbers);
    for (int row = 0; row < list.size(); row++) {
      for (int key = 0; key < keys.size(); key++) {
        rows.key(key, list.get(row).path(keys.get(key)).asText("").strip());
      }
      for (int number = 0; number < numbers.size(); number++) {
        rows.number(number, list.get(row).path(numbers.get(number)).asText(""));
      }
      rows.endRow(row + 1);
    }
    return rows.toTable();
  }

  private static void check(List<String> keys, List<String> numbers, List<String> columns) {
    List<String> asked = new ArrayList<>(keys);
    asked.addAll(numbers);
    for (String column : asked) {
      if (!columns.contains(column)) {
        throw new ApiFault(
            422,
            "column",
            arg("column", column),
            arg("columns", columns.isEmpty() ? "–" : String.join(", ", columns)));
      }
    }
  }
}
