package nl.speelveld.opendata.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.speelveld.opendata.folder.FolderRows;
import nl.speelveld.opendata.folder.JoinedTables;
import nl.speelveld.opendata.tables.Table;

/// Gathers the joined schools of all countings and of the flows, and what must be said about them.
final class JoinedSchools {
  private static final List<String> LEVELS = List.of("pro", "vbo", "mavo", "havo", "vwo");
  private final SchoolRegister register;
  private final FolderRows rows = JoinedTables.schools();
  private final Map<String, String> municipalityOf = new HashMap<>();
  private final TreeSet<String> municipalities = new TreeSet<>();
  private final TreeMap<String, String> positionFrom = new TreeMap<>();
  private final TreeSet<String> withoutMunicipality = new TreeSet<>();
  private final TreeMap<String, TreeSet<String>> sources = new TreeMap<>();

  JoinedSchools(SchoolRegister register) {
    this.register = register;
  }

  /// Adds the school at a position of a set.
  void add(String set, int position, SchoolRegister.Wanted wanted) {
    SchoolRegister.Described school = register.describe(wanted);
    String code = school.code();
    String kind = school.kind();
    rows.add(
        set,
        position,
        code,
        school.profile().name(),
        school.municipality(),
        school.postcode4(),
        school.wijk(),
        kind,
        school.profile().denomination(),
        school.profile().board(),
        school.profile().concept(),
        kind.equals("vo") ? levels(school.profile().structure()) : "",
        school.rdX(),
        school.rdY(),
        school.positionFrom());
    municipalityOf.put(set + position, school.municipality());
    positionFrom.putIfAbsent(code, school.positionFrom());
    for (String part : List.of("schools " + set, "schools " + set + " " + school.municipality())) {
      sources.computeIfAbsent(part, ignored -> new TreeSet<>()).addAll(school.sources());
    }
    if (school.municipality().isEmpty()) {
      withoutMunicipality.add(code);
    } else {
      municipalities.add(school.municipality());
    }
  }

  private static String levels(String structure) {
    List<String> named = List.of(structure.toLowerCase(Locale.ROOT).split("/"));
    return String.join("/", LEVELS.stream().filter(named::contains).toList());
  }

  /// Municipality of the school at a position of a set, empty where unknown.
  String municipality(String set, int position) {
    return municipalityOf.getOrDefault(set + position, "");
  }

  /// All municipalities of schools.
  Set<String> municipalities() {
    return municipalities;
  }

  /// Ids of the files that describe the schools: of each set (`schools weight 2016-10-01`), and of
  /// each set by municipality (`schools weight 2016-10-01 GM0363`).
  TreeMap<String, TreeSet<String>> sources() {
    return sources;
  }

  /// How many schools have a place of this origin: `register`, `postcode` or empty.
  long placedBy(String from) {
    return positionFrom.values().stream().filter(from::equals).count();
  }

  /// Codes of schools whose municipality no file gives.
  Set<String> withoutMunicipality() {
    return withoutMunicipality;
  }

  Table build() {
    return rows.build();
  }
}
