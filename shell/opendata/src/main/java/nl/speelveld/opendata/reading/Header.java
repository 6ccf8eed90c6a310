package nl.speelveld.opendata.reading;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The names of the columns, and the rows that stood above them.
///
/// Names are compared in one spelling (see [#spell]): `BRIN NUMMER`, `brin_nummer` and
/// `"BRIN-NUMMER "` are the same column. Position is never a name.
public final class Header {
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^A-Z0-9]+");

  private final List<String> names;
  private final List<String> spelled;
  private final List<List<String>> above;
  private final String sheet;
  private final Map<String, Integer> columnOfName = new HashMap<>();

  private Header(List<String> names, List<List<String>> above, String sheet) {
    this.sheet = sheet;
    this.names = List.copyOf(names);
    this.spelled = names.stream().map(Header::spell).toList();
    this.above = List.copyOf(above);
    for (int column = 0; column < spelled.size(); column++) {
      columnOfName.putIfAbsent(spelled.get(column), column);
    }
  }

  /// A header of these names, with the rows above it, the nearest last, on a sheet.
  public static Header of(List<String> names, List<List<String>> above, String sheet) {
    return new Header(names, above, sheet);
  }

  /// Name of the sheet, empty where the file has none.
  public String sheet() {
    return sheet;
  }

  /// One spelling for all: upper case, no accents, anything but letters and digits an underscore.
  public static String spell(String name) {
    String plain = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String under = OTHER.matcher(plain.toUpperCase(Locale.ROOT)).replaceAll("_");
    int from = under.startsWith("_") ? 1 : 0;
    int to = under.length() > from && under.endsWith("_") ? under.length() - 1 : under.length();
    return under.substring(from, to);
  }

  /// Whether each of these columns is there, in our spelling.
  public boolean has(String... wanted) {
    for (String name : wanted) {
      if (!columnOfName.containsKey(name)) {
        return false;
      }
    }
    return true;
  }

  /// The first of these columns that is there, -1 where none is.
  public int find(String... alternatives) {
    for (String name : alternatives) {
      Integer column = columnOfName.get(name);
      if (column != null) {
        return column;
      }
    }
    return -1;
  }

  /// Number of columns.
  public int width() {
    return names.size();
  }

  /// Name of a column as the file has it.
  public String name(int column) {
    return names.get(column);
  }

  /// Name of a column in our spelling.
  public String spelled(int column) {
    return spelled.get(column);
  }

  /// All names in our spelling.
  public List<String> spelled() {
    return spelled;
  }

  /// The rows above the header, the nearest last.
  public List<List<String>> above() {
    return above;
  }

  /// All text above the header, cells divided by blanks.
  public String titleText() {
    StringBuilder text = new StringBuilder();
    above.forEach(row -> row.forEach(cell -> text.append(cell).append(' ')));
    return text.toString().strip();
  }
}
