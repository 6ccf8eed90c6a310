package nl.speelveld.opendata.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.runs.data.Composition;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Flows;
import nl.speelveld.runs.data.School;
import nl.speelveld.table.counts.UnitGroupCounts;

/// The schools of a data folder, each counting and the flows with its own.
final class FolderSchools {
  private final FolderDatabase database;

  FolderSchools(FolderDatabase database) {
    this.database = database;
  }

  /// Schools and counts of an edition.
  ///
  /// @param id id of the edition in this folder
  Composition composition(Edition edition, String id) {
    List<School> schools = schools(id);
    List<String> units = schools.stream().map(School::code).toList();
    record Described(List<String> categories, boolean ages, List<String> sources) {}
    Described described =
        database
            .list(
                "select categories, has_ages, sources from editions where edition = ?",
                row ->
                    new Described(
                        divided(row.getString(1), "\\|"),
                        row.getInt(2) == 1,
                        divided(FolderDatabase.text(row, 3), " ")),
                id)
            .getFirst();
    int width = described.categories.size();
    double[] low = new double[units.size() * width];
    double[] high = new double[units.size() * width];
    double[] intake = new double[units.size() * width];
    database.list(
        "select school, category, low, high, intake from counts where edition = ?",
        row -> {
          int cell = row.getInt(1) * width + row.getInt(2);
          low[cell] = row.getDouble(3);
          high[cell] = row.getDouble(4);
          intake[cell] = row.getDouble(5);
          return cell;
        },
        id);
    return new Composition(
        edition,
        schools,
        UnitGroupCounts.of(units, described.categories, low),
        UnitGroupCounts.of(units, described.categories, high),
        described.ages
            ? UnitGroupCounts.of(units, described.categories, intake)
            : UnitGroupCounts.of(List.of(), described.categories, new double[0]),
        described.sources);
  }

  private static List<String> divided(String text, String by) {
    return text.isEmpty() ? List.of() : List.of(text.split(by, -1));
  }

  private List<School> schools(String set) {
    return database.list(
        "select code, name, municipality, postcode4, wijk, kind, denomination, board, concept,"
            + " levels, rd_x, rd_y from schools where set = ? order by position",
        row ->
            new School(
                row.getString(1),
                FolderDatabase.text(row, 2),
                FolderDatabase.text(row, 3),
                FolderDatabase.text(row, 4),
                FolderDatabase.text(row, 5),
                FolderDatabase.text(row, 6),
                FolderDatabase.text(row, 7),
                FolderDatabase.text(row, 8),
                FolderDatabase.text(row, 9),
                divided(FolderDatabase.text(row, 10), "/"),
                row.getDouble(11),
                row.getDouble(12)),
        set);
  }

  /// Flows from home to school, with these sources.
  Flows flows(List<String> sources) {
    List<School> schools = schools("flows");
    if (schools.isEmpty()) {
      return Flows.none();
    }
    Map<String, Integer> origins = new LinkedHashMap<>();
    record Line(int year, int origin, int school, int pupils, int ageFour) {}
    List<Line> lines =
        database.list(
            "select year, origin, school, pupils, age_four from home_flows",
            row -> {
              String origin = row.getString(2);
              Integer known = origins.get(origin);
              int index = known == null ? origins.size() : known;
              origins.putIfAbsent(origin, index);
              return new Line(row.getInt(1), index, row.getInt(3), row.getInt(4), row.getInt(5));
            });
    Flows.Columns columns =
        new Flows.Columns(
            lines.stream().mapToInt(Line::origin).toArray(),
            lines.stream().mapToInt(Line::school).toArray(),
            lines.stream().mapToInt(Line::pupils).toArray(),
            lines.stream().mapToInt(Line::ageFour).toArray());
    return Flows.of(
        lines.getFirst().year, List.copyOf(origins.keySet()), schools, columns, sources);
  }
}
