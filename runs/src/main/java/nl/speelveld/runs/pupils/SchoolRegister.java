package nl.speelveld.runs.pupils;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelveld.runs.data.Area;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.table.code.SchoolLocation;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.rows.KeyColumn;
import nl.speelveld.table.rows.LongTable;

/// Schools by code: those of the newest countings and of the flows of the data folder, and before
/// them those that the municipality gives itself.
final class SchoolRegister {
  private static final int NEWEST = 3; // countings that are looked into
  private static final int NEAREST = 3;
  private static final int LONGEST_TOLD = 6; // as long as the code of a location
  private static final String PRIMARY = "bo";

  private final Map<String, School> schools = new HashMap<>();
  private final Set<String> sources = new LinkedHashSet<>();
  private final Set<String> forms = new HashSet<>(); // of the codes, once somebody asks
  private final Map<String, Area> areas = new HashMap<>();

  private SchoolRegister() {}

  static SchoolRegister of(MonitorData data) {
    SchoolRegister register = new SchoolRegister();
    data.postcodeAreas().forEach(area -> register.areas.put(area.code(), area));
    List<Edition> newest =
        data.editions().stream()
            .filter(edition -> edition.sector() == Sector.PO)
            .sorted(Comparator.comparingInt(edition -> -edition.year()))
            .limit(NEWEST)
            .toList();
    for (Edition edition : newest) {
      register.add(data.composition(edition).schools());
      register.sources.addAll(
          data.sourcesOf("schools " + edition.feature().id() + " " + edition.referenceDate()));
    }
    register.add(data.flows().schools());
    register.sources.addAll(data.sourcesOf("schools flows"));
    return register;
  }

  /// The newest that is on the map, or the newest at all.
  private void add(List<School> more) {
    for (School school : more) {
      schools.merge(
          school.code(),
          school,
          (before, now) -> before.located() || !now.located() ? before : now);
    }
  }

  /// Adds schools of a municipality, with places of its own.
  void add(LongTable table, String municipality, Findings.Collector findings) {
    Optional<KeyColumn> code = column(table, PupilRole.SCHOOL.usual());
    Optional<KeyColumn> x = column(table, List.of("rd_x", "x"));
    Optional<KeyColumn> y = column(table, List.of("rd_y", "y"));
    Optional<KeyColumn> name = column(table, List.of("name", "naam"));
    if (code.isEmpty() || x.isEmpty() || y.isEmpty()) {
      findings.add(
          new PupilFinding.ColumnMissing(
              Place.file(table.name()), "school, rd_x, rd_y", table.columnNames()));
      return;
    }
    for (int row = 0; row < table.rows(); row++) {
      String its = normal(code.get().value(row));
      Optional<Double> east = metres(x.get().value(row));
      Optional<Double> north = metres(y.get().value(row));
      if (its.isEmpty() || east.isEmpty() || north.isEmpty()) {
        findings.add(new PupilFinding.SchoolUnread(table.place(row)));
        continue;
      }
      int at = row;
      String called = name.map(column -> column.value(at).strip()).orElse(its);
      schools.put(its, placed(its, called, municipality, east.get(), north.get()));
    }
  }

  private School placed(String code, String name, String municipality, double x, double y) {
    School known =
        schools.getOrDefault(
            code,
            new School(code, name, municipality, "", "", PRIMARY, "", "", "", List.of(), 0, 0));
    return at(known, x, y);
  }

  private static School at(School its, double x, double y) {
    return new School(
        its.code(),
        its.name(),
        its.municipality(),
        its.postcode4(),
        its.wijk(),
        its.kind(),
        its.denomination(),
        its.board(),
        its.concept(),
        its.levels(),
        x,
        y);
  }

  private static Optional<KeyColumn> column(LongTable table, List<String> names) {
    return names.stream()
        .flatMap(name ->
            table.keys().stream().filter(key -> PupilColumns.plain(key.name()).equals(name)))
        .findFirst();
  }

  private static Optional<Double> metres(String text) {
    String plain = text.strip().replace(',', '.');
    return plain.matches("\\d{1,7}(\\.\\d{1,6})?")
        ? Optional.of(Double.parseDouble(plain)).filter(value -> value > 0)
        : Optional.empty();
  }

  /// A code as the house writes it; the text itself where it is none.
  static String normal(String text) {
    return SchoolLocation.read(text)
        .findCode()
        .map(SchoolLocation::code)
        .orElseGet(() ->
            SchoolLocation.read(text.strip() + "00")
                .findCode()
                .map(SchoolLocation::code)
                .orElse(text.strip()));
  }

  /// A school, at the middle of its postcode where its own place is not known.
  Optional<School> find(String code) {
    return Optional.ofNullable(schools.get(code)).map(this::placed);
  }

  private School placed(School school) {
    Area area = areas.get(school.postcode4());
    return school.located() || area == null || area.rdX() == 0
        ? school
        : at(school, area.rdX(), area.rdY());
  }

  /// Whether a text is a code of a school that is known, or has the form of one: digits, letters
  /// and other signs at the same places. Longer texts never have: so a personal number has not.
  boolean looksKnown(String text) {
    return schools.containsKey(text)
        || (text.length() <= LONGEST_TOLD && forms().contains(form(text)));
  }

  private Set<String> forms() {
    if (forms.isEmpty()) {
      schools.keySet().forEach(code -> forms.add(form(code)));
    }
    return forms;
  }

  private static String form(String code) {
    return code.replaceAll("\\d", "9").replaceAll("\\p{L}", "A");
  }

  /// The schools of a municipality whose codes look most like this one.
  String nearest(String code, String municipality) {
    Stream<School> here =
        schools.values().stream().filter(its -> its.municipality().equals(municipality));
    return here.sorted(
            Comparator.<School>comparingInt(its -> apart(its.code(), code))
                .thenComparing(School::code))
        .limit(NEAREST)
        .map(its -> its.name() + " (" + its.code() + ")")
        .collect(Collectors.joining(", "));
  }

  /// How many signs differ at the same place.
  private static int apart(String one, String other) {
    int apart = Math.abs(one.length() - other.length());
    for (int at = 0; at < Math.min(one.length(), other.length()); at++) {
      apart += one.charAt(at) == other.charAt(at) ? 0 : 1;
    }
    return apart;
  }

  /// Ids of the files behind it.
  List<String> sources() {
    return List.copyOf(sources);
  }
}
