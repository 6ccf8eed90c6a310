package nl.speelveld.opendata.importing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.speelveld.opendata.folder.FolderRows;
import nl.speelveld.opendata.folder.JoinedTables;
import nl.speelveld.opendata.tables.FlowTable;
import nl.speelveld.opendata.tables.Table;

/// Home-to-school flows by PC4 of the newest year, all files of that year together.
///
/// Homes that are unknown or abroad are one origin, `unknown`. A masked count stands for the middle
/// of its interval, rounded down. Primary schools only: files of secondary schools come for other
/// years, and the newest year of all would be theirs.
final class HomeFlows {
  private static final String UNKNOWN = "unknown";

  private record Pair(String origin, int school) {}

  /// Pupils and those of age 4.
  private static final class Heads {
    private int all;
    private int ageFour;
  }

  private final TreeMap<Integer, Year> years = new TreeMap<>();

  private static final class Year {
    private final Map<String, Integer> schools = new LinkedHashMap<>(); // code|kind → position
    private final Map<Pair, Heads> flows = new LinkedHashMap<>();
    private final TreeSet<String> sources = new TreeSet<>();
    private final Map<String, Set<Integer>> schoolsOf = new LinkedHashMap<>(); // by source
    private final Map<String, Set<String>> originsOf = new LinkedHashMap<>(); // by source
    private long total;
  }

  /// Gathers the flows of a file; tables by home municipality and of secondary schools are left to
  /// the tidy tables.
  void add(ImportSource source) {
    source.tables(FlowTable.class).forEach(table -> add(source, table));
  }

  private void add(ImportSource source, FlowTable table) {
    for (int row = 0; row < table.rows(); row++) {
      boolean byPostcode = !table.homePostcode().isMissing(row) || !table.homeCode().isMissing(row);
      boolean primary = !table.kind().text(row).equals("vo");
      int year = table.year().isMissing(row) ? 0 : table.year().value(row);
      Optional<LocalDate> date =
          SchoolYear.findDate(table.referenceDate().text(row), year, source.result().kind());
      if (byPostcode && primary && date.isPresent()) {
        Year of = years.computeIfAbsent(SchoolYear.of(date.get()), ignored -> new Year());
        of.sources.add(source.id());
        String key = table.location().text(row) + "|" + table.kind().text(row);
        int school = of.schools.computeIfAbsent(key, ignored -> of.schools.size());
        String origin =
            table.homePostcode().isMissing(row) ? UNKNOWN : table.homePostcode().text(row);
        of.schoolsOf.computeIfAbsent(source.id(), ignored -> new HashSet<>()).add(school);
        of.originsOf.computeIfAbsent(source.id(), ignored -> new HashSet<>()).add(origin);
        Heads heads = of.flows.computeIfAbsent(new Pair(origin, school), ignored -> new Heads());
        int pupils = (table.low().value(row) + table.high().value(row)) / 2;
        heads.all += pupils;
        heads.ageFour += table.stage().text(row).equals("age 4") ? pupils : 0;
        of.total += pupils;
      }
    }
  }

  /// Pupils in the newest year, 0 without flows.
  long total() {
    return years.isEmpty() ? 0 : years.lastEntry().getValue().total;
  }

  /// Ids of the sources of the newest year.
  Set<String> sources() {
    return years.isEmpty() ? Set.of() : years.lastEntry().getValue().sources;
  }

  /// Municipality → ids of the sources of the newest year that hold pupils of its schools, or
  /// pupils who live there; call after the join.
  ///
  /// @param joined the schools
  /// @param municipalityOf municipality of each PC4
  TreeMap<String, TreeSet<String>> sourcesByMunicipality(
      JoinedSchools joined, Map<String, String> municipalityOf) {
    TreeMap<String, TreeSet<String>> sources = new TreeMap<>();
    if (years.isEmpty()) {
      return sources;
    }
    Year newest = years.lastEntry().getValue();
    for (String source : newest.sources) {
      Set<String> places = new HashSet<>();
      newest
          .schoolsOf
          .getOrDefault(source, Set.of())
          .forEach(school -> places.add(joined.municipality("flows", school)));
      newest
          .originsOf
          .getOrDefault(source, Set.of())
          .forEach(origin -> places.add(municipalityOf.getOrDefault(origin, "")));
      places.forEach(
          place -> sources.computeIfAbsent(place, ignored -> new TreeSet<>()).add(source));
    }
    return sources;
  }

  /// Joins the newest year; call once, after the last file.
  Table join(JoinedSchools joined) {
    FolderRows rows = JoinedTables.flows();
    if (!years.isEmpty()) {
      int year = years.lastKey();
      Year newest = years.lastEntry().getValue();
      newest.schools.forEach((key, position) -> {
        List<String> parts = List.of(key.split("\\|", -1));
        joined.add(
            "flows",
            position,
            new SchoolRegister.Wanted(parts.get(0), parts.get(1), year, newest.sources));
      });
      newest.flows.forEach(
          (pair, heads) -> rows.add(year, pair.origin, pair.school, heads.all, heads.ageFour));
    }
    return rows.build();
  }
}
