package nl.speelveld.runs.schools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.round.DataTable;

/// The file `school-pages.csv`, in which schools tell of themselves: a row a programme.
public final class PagesFile {
  /// Columns that a school writes itself.
  public static final List<String> COLUMNS =
      List.of(
          "address",
          "website",
          "openDays",
          "contribution",
          "contributionFor_nl",
          "contributionFor_en",
          "preschool_nl",
          "care_nl",
          "about_nl",
          "about_en");

  private static final String KEY = "programme";

  private PagesFile() {}

  /// What stands in the row of a programme, by column; nothing where it has none.
  public static Map<String, String> row(DataTable pages, String programme) {
    int key = pages.findColumn(KEY).orElse(-1);
    for (int row = 0; key >= 0 && row < pages.rows(); row++) {
      if (pages.value(key, row).equals(programme)) {
        return fields(pages, row);
      }
    }
    return Map.of();
  }

  /// The file with other values in the row of a programme; columns and rows that it has not are
  /// added, everything else stays.
  ///
  /// @param values by column
  public static String with(DataTable pages, String programme, Map<String, String> values) {
    Set<String> columns = new LinkedHashSet<>(List.of(KEY));
    columns.addAll(pages.columns());
    columns.addAll(values.keySet());
    int key = pages.findColumn(KEY).orElse(-1);
    List<String> lines = new ArrayList<>(List.of(CanonicalLine.of(List.copyOf(columns))));
    boolean found = false;
    for (int row = 0; row < pages.rows(); row++) {
      Map<String, String> fields = fields(pages, row);
      if (key >= 0 && pages.value(key, row).equals(programme)) {
        found = true;
        fields.putAll(values);
      }
      lines.add(line(columns, fields));
    }
    if (!found) {
      Map<String, String> fields = new LinkedHashMap<>(values);
      fields.put(KEY, programme);
      lines.add(line(columns, fields));
    }
    return CanonicalLine.file(lines);
  }

  private static Map<String, String> fields(DataTable pages, int row) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int column = 0; column < pages.columns().size(); column++) {
      fields.put(pages.columns().get(column), pages.value(column, row));
    }
    return fields;
  }

  private static String line(Set<String> columns, Map<String, String> fields) {
    return CanonicalLine.of(
        columns.stream().map(column -> onOneLine(fields.getOrDefault(column, ""))).toList());
  }

  private static String onOneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\s]+", " ").strip();
  }
}
