package nl.speelveld.runs.office;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.round.RoundFinding;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Makes the children of a round from the tables that a municipality hands in.
///
/// Rows of one child in several tables are known by the column `applicant`, which is then the
/// pseudonym, or by the column `key`: a number of the municipality that is not kept, for which a
/// pseudonym is drawn. One table that holds all of a child needs neither. All or nothing: with one
/// error there are no children.
public final class ChildrenImport {
  /// Columns about who a child is; all others are what rules look at.
  public static final List<String> PERSON =
      List.of("name", "born", "address", "postcode", "place", "language", "email");

  private static final String PSEUDONYM = "applicant";
  private static final String KEY = "key";
  private static final int NONE = -1;
  private static final Set<String> CITIZEN_NUMBERS =
      Set.of("bsn", "burgerservicenummer", "sofinummer", "onderwijsnummer", "pgn");

  private final Tables tables;
  private final Pseudonyms pseudonyms;
  private final Findings.Collector findings = Findings.collector();

  private ChildrenImport(Tables tables, RandomGenerator random) {
    this.tables = tables;
    this.pseudonyms = new Pseudonyms(random);
  }

  /// What is handed in.
  ///
  /// @param applicants a row a child
  /// @param families a row a child: `child` (its name), `born`, `address` (lines parted by a bar),
  ///   `postcode`, `place`, `language`, `email`; without columns where these stand in the table of
  ///   applicants, the name then as `name`
  /// @param distances `programme`, `metres`; without columns where the rules need none
  public record Tables(DataTable applicants, DataTable families, DataTable distances) {}

  /// What came of it.
  ///
  /// @param children by pseudonym; none where there are errors
  /// @param findings what was found
  /// @param drawn whether pseudonyms were drawn here
  /// @param nameOf pseudonym by what stands in the column that joins rows; for other tables of the
  ///   same moment, and not to be kept
  public record Result(
      List<Child> children, Findings findings, boolean drawn, Map<String, String> nameOf) {
    public Result {
      children = List.copyOf(children);
      nameOf = Map.copyOf(nameOf);
    }
  }

  /// The children of these tables.
  ///
  /// @param random from which pseudonyms are drawn
  public static Result of(Tables tables, RandomGenerator random) {
    return new ChildrenImport(tables, random).read();
  }

  private Result read() {
    boolean drawn = tables.applicants().findColumn(PSEUDONYM).isEmpty();
    checkTables();
    if (findings.toFindings().hasErrors()) {
      return new Result(List.of(), findings.toFindings(), drawn, Map.of());
    }
    String joins = drawn ? KEY : PSEUDONYM;
    Map<String, Integer> families = rows(tables.families(), joins);
    Map<String, Map<String, Integer>> metres = metres(joins);
    Map<String, Child> children = new TreeMap<>();
    Map<String, Long> lines = new HashMap<>();
    Map<String, String> nameOf = new HashMap<>();
    for (int row = 0; row < tables.applicants().rows(); row++) {
      String key = value(tables.applicants(), joins, row);
      String name = drawn ? pseudonyms.next() : key;
      if (!key.isEmpty() && !isFirst(lines, tables.applicants(), row, joins)) {
        continue;
      }
      if (key.isEmpty() && !drawn) {
        findings.add(new RoundFinding.EmptyName(tables.applicants().place(row, joins)));
      }
      nameOf.put(key, name);
      children.put(
          name,
          new Child(
              name,
              attributes(row),
              metres.getOrDefault(key, Map.of()),
              person(row, families.getOrDefault(key, NONE))));
      families.remove(key);
    }
    left(families);
    Findings found = findings.toFindings();
    return new Result(
        found.hasErrors() ? List.of() : List.copyOf(children.values()), found, drawn, nameOf);
  }

  private void checkTables() {
    for (DataTable table : List.of(tables.applicants(), tables.families())) {
      for (int at = 0; at < table.columns().size(); at++) {
        String column = table.columns().get(at);
        if (CITIZEN_NUMBERS.contains(column.toLowerCase(Locale.ROOT))
            || (!column.equals(KEY) && CitizenNumbers.fill(table, at))) {
          findings.add(new OfficeFinding.CitizenNumber(Place.row(table.file(), 1), column));
        }
      }
    }
    if (tables.applicants().rows() == 0) {
      findings.add(new OfficeFinding.NoRows(Place.file(tables.applicants().file())));
    }
    for (DataTable table : List.of(tables.families(), tables.distances())) {
      String joins = tables.applicants().findColumn(PSEUDONYM).isPresent() ? PSEUDONYM : KEY;
      boolean joined =
          tables.applicants().findColumn(joins).isPresent() && table.findColumn(joins).isPresent();
      if (!table.columns().isEmpty() && !joined) {
        findings.add(
            new OfficeFinding.NothingJoins(Place.file(table.file()), tables.applicants().file()));
      }
    }
  }

  /// Rows of a table by key; a key that comes twice is a finding.
  private Map<String, Integer> rows(DataTable table, String joins) {
    Map<String, Integer> rows = new LinkedHashMap<>();
    Map<String, Long> lines = new HashMap<>();
    for (int row = 0; row < table.rows(); row++) {
      if (isFirst(lines, table, row, joins)) {
        rows.put(value(table, joins, row), row);
      }
    }
    return rows;
  }

  private boolean isFirst(Map<String, Long> lines, DataTable table, int row, String joins) {
    Long first = lines.putIfAbsent(value(table, joins, row), table.line(row));
    if (first != null) {
      findings.add(new OfficeFinding.ChildTwice(table.place(row, joins), first));
    }
    return first == null;
  }

  private Map<String, Map<String, Integer>> metres(String joins) {
    DataTable table = tables.distances();
    Map<String, Map<String, Integer>> all = new HashMap<>();
    for (int row = 0; row < table.rows(); row++) {
      String metres = value(table, "metres", row);
      if (!metres.matches("\\d{1,7}")) {
        findings.add(new RoundFinding.NotANumber(table.place(row, "metres"), metres));
        continue;
      }
      all.computeIfAbsent(value(table, joins, row), key -> new LinkedHashMap<>())
          .put(value(table, "programme", row), Integer.parseInt(metres));
    }
    return all;
  }

  private LinkedHashMap<String, String> attributes(int row) {
    LinkedHashMap<String, String> attributes = new LinkedHashMap<>();
    DataTable table = tables.applicants();
    for (int column = 0; column < table.columns().size(); column++) {
      String name = table.columns().get(column);
      if (!List.of(PSEUDONYM, KEY).contains(name) && !PERSON.contains(name)) {
        attributes.put(name, table.value(column, row));
      }
    }
    return attributes;
  }

  private Child.Person person(int row, int family) {
    boolean one = tables.families().columns().isEmpty();
    if (!one && family == NONE) {
      findings.add(new OfficeFinding.FamilyMissing(tables.applicants().place(row)));
      return new Child.Person("", "", List.of(), "", "");
    }
    PersonRow its =
        new PersonRow(one ? tables.applicants() : tables.families(), one ? row : family, findings);
    return its.person(value(tables.applicants(), "birthDate", row));
  }

  private void left(Map<String, Integer> families) {
    families
        .values()
        .forEach(
            row -> findings.add(new OfficeFinding.FamilyOfNobody(tables.families().place(row))));
  }

  private static String value(DataTable table, String column, int row) {
    var its = table.findColumn(column);
    return its.isEmpty() ? "" : table.value(its.getAsInt(), row);
  }
}
