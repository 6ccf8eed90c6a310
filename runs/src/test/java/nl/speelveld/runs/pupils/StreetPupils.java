package nl.speelveld.runs.pupils;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import nl.speelveld.runs.whatif.Street;
import nl.speelveld.table.rows.LongTable;

/// A table of pupils along the street, with its truth: how many of each home, school and group.
final class StreetPupils {
  static final List<String> COLUMNS =
      List.of("leerling", "schooljaar", "school", "pc4", "leeftijd", "opleiding");

  /// Who was put into the table of 2016.
  record Of(String home, String school, String group) {}

  private final List<List<String>> rows = new ArrayList<>();
  private final Map<String, Integer> truth = new TreeMap<>();
  private int pupil;

  /// Ten areas and schools; of each area go 24 pupils to the school of their own place, 10 to the
  /// next one, of three groups whose shares run along the street, some to the special school.
  static StreetPupils usual() {
    StreetPupils table = new StreetPupils();
    for (int year = 2015; year <= 2016; year++) {
      for (int area = 0; area < 10; area++) {
        for (int n = 0; n < 240; n++) {
          int to = n % 8 == 0 ? (area + 1) % 10 : n % 8 == 1 ? (area + 9) % 10 : area;
          // shares: laag falls from 0.60 to 0.06, hoog rises; groups stay a little more apart than
          // areas do
          String group = n % 100 < 60 - 6 * area ? "laag" : n % 3 == 0 ? "midden" : "hoog";
          String school = group.equals("hoog") && n % 7 == 0 ? "S9" : "S" + to;
          table.add(year, "100" + area, n % 40 == 3 ? "SBO" : school, 4 + n % 8, group);
        }
      }
    }
    return table;
  }

  void add(int year, String home, String school, int age, String group) {
    rows.add(
        List.of(
            "p" + pupil++, year + "-" + (year + 1), school, home, Integer.toString(age), group));
    if (year == 2016) {
      truth.merge(home + " " + school + " " + group, 1, Integer::sum);
    }
  }

  /// A row as it is.
  void add(String... fields) {
    rows.add(List.of(fields));
  }

  int truth(String home, String school, String group) {
    return truth.getOrDefault(home + " " + school + " " + group, 0);
  }

  LongTable table() {
    LongTable.Builder table = LongTable.builder("leerlingen.csv", COLUMNS, List.of());
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        table.key(column, row.get(column));
      }
      table.endRow();
    }
    return table.toTable();
  }

  PupilAnswer read() {
    return read(Optional.of("laag"), OptionalInt.empty());
  }

  PupilAnswer read(Optional<String> follow, OptionalInt year) {
    return read(follow, year, Optional.empty());
  }

  PupilAnswer read(Optional<String> follow, OptionalInt year, Optional<MonthDay> counted) {
    return PupilReading.read(
        new Street(true),
        new PupilFile(table(), COLUMNS, "0".repeat(64), Optional.empty()),
        new PupilRequest(
            Street.PLACE, PupilColumns.usual(), Optional.empty(), follow, year, counted));
  }
}
