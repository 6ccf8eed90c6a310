package nl.speelveld.runs.enrolment.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.statistics.Applicants;
import nl.speelveld.matching.statistics.Column;

/// What the files tell of applicants beside their lists: group, level, wijk, distances. Immutable.
///
/// An empty field is a part of its own, [#UNKNOWN_PART]; a column that is not there puts everybody
/// in one part without a name.
public final class KnownPeople {
  /// Name of the part of those of whom it is not known.
  public static final String UNKNOWN_PART = "unknown";

  private final Column group;
  private final Column level;
  private final int focal;
  private final int[] home;
  private final int[] wijkOfProgramme;
  private final KnownDistances distances;
  private final Columns columns;

  private KnownPeople(
      Column group, Column level, Wijken wijken, KnownDistances distances, Columns columns) {
    this.group = group;
    this.level = level;
    this.home = wijken.home();
    this.wijkOfProgramme = wijken.ofProgramme();
    this.distances = distances;
    this.columns = columns;
    this.focal = columns.focal().isEmpty() ? 0 : group.names().indexOf(columns.focal());
  }

  /// Which columns were used, empty where there is none.
  ///
  /// @param group column of groups
  /// @param focal the group that is set against all others
  /// @param level column of levels
  /// @param wijk column of wijken
  public record Columns(String group, String focal, String level, String wijk) {}

  private record Wijken(int[] home, int[] ofProgramme) {}

  /// What came of reading.
  public sealed interface Result {
    /// The columns are there.
    record Known(KnownPeople people) implements Result {}

    /// A column that was asked is not there.
    record NoSuchColumn(String file, String column, List<String> columns) implements Result {}

    /// The group that was asked is not there.
    record NoSuchGroup(String group, List<String> groups) implements Result {}
  }

  /// The tables to read from.
  ///
  /// @param rules the rules
  /// @param schools `schools.csv`
  /// @param applicants `applicants.csv`, and behind it who came late
  /// @param distances `distances.csv`
  public record Tables(
      RoundRules rules, DataTable schools, List<DataTable> applicants, DataTable distances) {
    public Tables {
      applicants = List.copyOf(applicants);
    }
  }

  /// Reads what is known of the applicants of a market.
  public static Result of(Market market, Tables tables, ColumnChoice choice) {
    DataTable applicants = tables.applicants().getFirst();
    Optional<String> groups = choice.findGroup(tables.rules(), applicants);
    Optional<String> levels = choice.findLevel(tables.rules(), applicants);
    Optional<String> wijken = choice.findWijk(applicants, tables.schools());
    for (Optional<String> asked : List.of(groups, levels, wijken)) {
      if (asked.isPresent() && applicants.findColumn(asked.get()).isEmpty()) {
        return new Result.NoSuchColumn(applicants.file(), asked.get(), applicants.columns());
      }
    }
    if (wijken.isPresent() && tables.schools().findColumn(wijken.get()).isEmpty()) {
      return new Result.NoSuchColumn(
          tables.schools().file(), wijken.get(), tables.schools().columns());
    }
    Fields fields = new Fields(market, tables.applicants());
    Column group = fields.column(groups);
    // why the filter: in a small round nobody may be of the group that the rules name
    Optional<String> focal =
        groups
            .flatMap(its -> choice.findFocal(tables.rules(), its))
            .filter(its -> choice.focal().isPresent() || group.names().contains(its));
    if (focal.isPresent() && !group.names().contains(focal.get())) {
      return new Result.NoSuchGroup(focal.get(), group.names());
    }
    return new Result.Known(
        new KnownPeople(
            group,
            fields.column(levels),
            wijken(market, tables.schools(), wijken.map(fields::values).orElse(List.of()), wijken),
            KnownDistances.of(List.of(market), tables.distances()),
            new Columns(
                groups.orElse(""),
                groups.isEmpty() ? "" : focal.orElseGet(() -> smallest(group)),
                levels.orElse(""),
                wijken.orElse(""))));
  }

  private static String smallest(Column group) {
    return IntStream.range(0, group.names().size())
        .filter(part -> !group.names().get(part).equals(UNKNOWN_PART))
        .boxed()
        .min(
            java.util.Comparator.comparingLong(part ->
                IntStream.range(0, group.applicants())
                    .filter(applicant -> group.partOf(applicant) == part)
                    .count()))
        .map(group.names()::get)
        .orElse(group.names().getFirst());
  }

  private static Wijken wijken(
      Market market, DataTable schools, List<String> homes, Optional<String> column) {
    int[] home = new int[market.applicants()];
    int[] ofProgramme = new int[market.programmes().size()];
    java.util.Arrays.fill(home, Applicants.UNKNOWN);
    java.util.Arrays.fill(ofProgramme, Applicants.UNKNOWN);
    if (column.isEmpty()) {
      return new Wijken(home, ofProgramme);
    }
    Map<String, Integer> rows = new HashMap<>();
    for (int applicant = 0; applicant < home.length; applicant++) {
      home[applicant] = row(rows, homes.get(applicant));
    }
    Map<String, Integer> programmes = new HashMap<>();
    for (int row = 0; row < market.programmes().size(); row++) {
      programmes.put(market.programmes().get(row), row);
    }
    int key = schools.findColumn("programme").orElseThrow();
    int its = schools.findColumn(column.get()).orElseThrow();
    for (int row = 0; row < schools.rows(); row++) {
      Integer programme = programmes.get(schools.value(key, row));
      if (programme != null) {
        ofProgramme[programme] = row(rows, schools.value(its, row));
      }
    }
    return new Wijken(home, ofProgramme);
  }

  private static int row(Map<String, Integer> rows, String wijk) {
    if (wijk.isEmpty()) {
      return Applicants.UNKNOWN;
    }
    Integer known = rows.putIfAbsent(wijk, rows.size());
    return known == null ? rows.size() - 1 : known;
  }

  /// Fields of applicants, in order of the market.
  private record Fields(Market market, List<DataTable> tables) {
    List<String> values(String name) {
      Map<String, String> of = new HashMap<>();
      for (DataTable table : tables) {
        OptionalInt key = table.findColumn("applicant");
        OptionalInt column = table.findColumn(name);
        for (int row = 0; key.isPresent() && column.isPresent() && row < table.rows(); row++) {
          of.putIfAbsent(table.value(key.getAsInt(), row), table.value(column.getAsInt(), row));
        }
      }
      List<String> values = new ArrayList<>();
      for (String applicant : market.applicantNames()) {
        values.add(of.getOrDefault(applicant, ""));
      }
      return values;
    }

    Column column(Optional<String> name) {
      if (name.isEmpty() || market.applicants() == 0) {
        return Column.of(List.of(""), new int[market.applicants()]);
      }
      List<String> values = values(name.get());
      TreeSet<String> parts = new TreeSet<>(values);
      boolean unknown = parts.remove("");
      List<String> names = new ArrayList<>(parts);
      if (unknown) {
        names.add(UNKNOWN_PART);
      }
      Map<String, Integer> rows = new HashMap<>();
      for (int row = 0; row < names.size(); row++) {
        rows.put(names.get(row), row);
      }
      return Column.of(
          names,
          values.stream()
              .mapToInt(its -> rows.getOrDefault(its.isEmpty() ? UNKNOWN_PART : its, 0))
              .toArray());
    }
  }

  /// Groups of applicants.
  public Column group() {
    return group;
  }

  /// Row of the group that is set against all others.
  public int focal() {
    return focal;
  }

  /// Levels, or cohorts.
  public Column level() {
    return level;
  }

  /// Home wijk of an applicant, or [Applicants#UNKNOWN].
  public int home(int applicant) {
    return home[applicant];
  }

  /// Wijk of a programme, or [Applicants#UNKNOWN].
  public int wijkOfProgramme(int programme) {
    return wijkOfProgramme[programme];
  }

  /// Metres from home to programmes.
  public KnownDistances distances() {
    return distances;
  }

  /// Which columns were used.
  public Columns columns() {
    return columns;
  }

  /// Whether groups are known.
  public boolean hasGroups() {
    return !columns.group().isEmpty();
  }

  /// Whether wijken are known.
  public boolean hasWijken() {
    return !columns.wijk().isEmpty();
  }
}
