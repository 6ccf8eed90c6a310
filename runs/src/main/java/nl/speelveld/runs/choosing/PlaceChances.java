package nl.speelveld.runs.choosing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelveld.matching.chances.Chances;
import nl.speelveld.matching.chances.DrawSettings;
import nl.speelveld.matching.chances.TypeChances;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.round.RoundData;
import nl.speelveld.matching.round.RoundPreparation;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.runs.enrolment.draws.TrialDraws;

/// How likely a place is for who puts a programme first, by programme and priority class.
///
/// Two things are uncertain: who draws which number, and what other families will choose. So many
/// draws are made in each of several worlds; a world has as many children as the lists that this is
/// based on, each drawn from those lists by lot, with putting back (Efron 1979). The band holds the
/// middle nine tenths of the worlds. Who asks a programme first is refused nowhere before, so their
/// share is that of anybody in the same class.
public final class PlaceChances {
  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;

  private final Map<Key, Band> bands;
  private final Map<String, Integer> first;
  private final int families;

  private PlaceChances(Map<Key, Band> bands, Map<String, Integer> first, int families) {
    this.bands = Map.copyOf(bands);
    this.first = Map.copyOf(first);
    this.families = families;
  }

  private record Key(String programme, int priorityClass) {}

  /// A chance, and how far it can be off.
  ///
  /// @param value mean over all worlds, 0 … 1
  /// @param low in one world of twenty it is lower
  /// @param high in one world of twenty it is higher
  public record Band(double value, double low, double high) {}

  /// How much is tried.
  ///
  /// @param worlds how many worlds, 1 or more
  /// @param draws how many draws in each
  /// @param seed what chance starts from
  public record Effort(int worlds, int draws, long seed) {
    /// Forty worlds with fifty draws each.
    public static Effort usual(long seed) {
      return new Effort(40, 50, seed);
    }
  }

  /// Chances under these rules; empty where the data do not fit them.
  ///
  /// @param basis schools and seats of this round, with the children and lists that this is based
  ///   on; choices that are no programme of this round are passed over
  public static Optional<PlaceChances> of(RoundRules rules, RoundData basis, Effort effort) {
    RoundRules lone = LoneRules.of(rules);
    RoundData known = withKnownProgrammes(basis);
    if (prepared(lone, known).isEmpty()) {
      return Optional.empty();
    }
    Map<Key, double[]> found = new HashMap<>();
    Families families = new Families(known);
    for (int world = 0; world < effort.worlds(); world++) {
      RandomGenerator random = new SplittableRandom(effort.seed() + world);
      int at = world;
      prepared(lone, families.drawn(random)).ifPresent(round -> add(found, effort, at, round));
    }
    Map<Key, Band> bands = new HashMap<>();
    found.forEach((key, values) -> bands.put(key, band(values)));
    return Optional.of(new PlaceChances(bands, askedFirst(known.preferences()), families.count()));
  }

  private static Optional<nl.speelveld.matching.round.PreparedRound> prepared(
      RoundRules rules, RoundData data) {
    return RoundPreparation.prepare(rules, data)
            instanceof RoundPreparation.Result.Ready(var round, _)
        ? Optional.of(round)
        : Optional.empty();
  }

  private static void add(
      Map<Key, double[]> found,
      Effort effort,
      int world,
      nl.speelveld.matching.round.PreparedRound round) {
    Market market = round.market();
    DrawSettings settings = new DrawSettings(effort.draws(), effort.seed() ^ world, 1);
    Chances chances =
        Chances.of(market, settings, TrialDraws.of(round, settings).desks((_, _, _) -> {}, ""));
    for (TypeChances.Row row : TypeChances.of(chances, _ -> 0)) {
      if (row.key().rank() == 1) {
        String programme = market.programmes().get(row.key().programme());
        found
                .computeIfAbsent(
                    new Key(programme, row.key().priorityClass()), _ -> unknown(effort.worlds()))[
                world] =
            row.place().value();
      }
    }
  }

  private static double[] unknown(int worlds) {
    double[] values = new double[worlds];
    Arrays.fill(values, -1);
    return values;
  }

  private static Band band(double... values) {
    double[] known = Arrays.stream(values).filter(value -> value >= 0).sorted().toArray();
    return new Band(
        Arrays.stream(known).average().orElseThrow(),
        known[(int) Math.floor(LOW * (known.length - 1))],
        known[(int) Math.ceil(HIGH * (known.length - 1))]);
  }

  private static RoundData withKnownProgrammes(RoundData data) {
    Set<String> names = values(data.schools(), "programme");
    Set<String> children = values(data.applicants(), "applicant");
    return new RoundData(
        data.schools(),
        data.seats(),
        data.applicants(),
        kept(data.preferences(), names, children),
        kept(data.distances(), names, children));
  }

  private static Set<String> values(DataTable table, String column) {
    OptionalInt its = table.findColumn(column);
    return its.isEmpty()
        ? Set.of()
        : IntStream.range(0, table.rows())
            .mapToObj(row -> table.value(its.getAsInt(), row))
            .collect(Collectors.toSet());
  }

  private static DataTable kept(DataTable table, Set<String> programmes, Set<String> children) {
    OptionalInt programme = table.findColumn("programme");
    OptionalInt child = table.findColumn("applicant");
    if (programme.isEmpty() || child.isEmpty()) {
      return table;
    }
    DataTable.Builder kept = DataTable.builder(table.file(), table.columns());
    for (int row = 0; row < table.rows(); row++) {
      if (programmes.contains(table.value(programme.getAsInt(), row))
          && children.contains(table.value(child.getAsInt(), row))) {
        kept.row(table.line(row), Families.fields(table, row));
      }
    }
    return kept.build();
  }

  /// How many put each programme first on the lists that this is based on.
  public static Map<String, Integer> askedFirst(DataTable preferences) {
    Map<String, Integer> first = new HashMap<>();
    OptionalInt rank = preferences.findColumn("rank");
    OptionalInt programme = preferences.findColumn("programme");
    for (int row = 0;
        rank.isPresent() && programme.isPresent() && row < preferences.rows();
        row++) {
      if (preferences.value(rank.getAsInt(), row).equals("1")) {
        first.merge(preferences.value(programme.getAsInt(), row), 1, Integer::sum);
      }
    }
    return first;
  }

  /// The chance of who is in a class at a programme and puts it first; empty where nobody was.
  public Optional<Band> find(String programme, int itsClass) {
    return Optional.ofNullable(bands.get(new Key(programme, itsClass)));
  }

  /// How many put a programme first on the lists that this is based on.
  public int askedFirst(String programme) {
    return first.getOrDefault(programme, 0);
  }

  /// On the lists of how many children this is based.
  public int families() {
    return families;
  }

  /// Children with their lists and distances, to be drawn from by lot.
  private static final class Families {
    private final RoundData data;
    private final Map<String, List<Integer>> lists;
    private final Map<String, List<Integer>> distances;
    private final List<Integer> rows = new ArrayList<>(); // of children with a list

    Families(RoundData data) {
      this.data = data;
      lists = rowsOf(data.preferences());
      distances = rowsOf(data.distances());
      int name = data.applicants().findColumn("applicant").orElseThrow();
      for (int row = 0; row < data.applicants().rows(); row++) {
        if (lists.containsKey(data.applicants().value(name, row))) {
          rows.add(row);
        }
      }
    }

    int count() {
      return rows.size();
    }

    RoundData drawn(RandomGenerator random) {
      int name = data.applicants().findColumn("applicant").orElseThrow();
      DataTable.Builder children = DataTable.builder("applicants.csv", data.applicants().columns());
      DataTable.Builder wishes = DataTable.builder("preferences.csv", data.preferences().columns());
      DataTable.Builder metres = DataTable.builder("distances.csv", data.distances().columns());
      for (int drawn = 0; drawn < rows.size(); drawn++) {
        int row = rows.get(random.nextInt(rows.size()));
        String its = data.applicants().value(name, row);
        String called = "n" + drawn;
        children.row(drawn + 2L, renamed(data.applicants(), row, called));
        copy(data.preferences(), lists.getOrDefault(its, List.of()), called, wishes);
        copy(data.distances(), distances.getOrDefault(its, List.of()), called, metres);
      }
      return new RoundData(
          data.schools(), data.seats(), children.build(), wishes.build(), metres.build());
    }

    private static void copy(
        DataTable from, List<Integer> rows, String called, DataTable.Builder to) {
      rows.forEach(row -> to.row(from.line(row), renamed(from, row, called)));
    }

    private static Map<String, List<Integer>> rowsOf(DataTable table) {
      Map<String, List<Integer>> rows = new HashMap<>();
      OptionalInt name = table.findColumn("applicant");
      for (int row = 0; name.isPresent() && row < table.rows(); row++) {
        rows.computeIfAbsent(table.value(name.getAsInt(), row), _ -> new ArrayList<>()).add(row);
      }
      return rows;
    }

    /// A row under another name; a key by which a child is known twice would be found twice here.
    private static List<String> renamed(DataTable table, int row, String called) {
      List<String> fields = fields(table, row);
      fields.set(table.findColumn("applicant").orElseThrow(), called);
      table.findColumn("child").ifPresent(column -> fields.set(column, ""));
      return fields;
    }

    static List<String> fields(DataTable table, int row) {
      List<String> fields = new ArrayList<>();
      for (int column = 0; column < table.columns().size(); column++) {
        fields.add(table.value(column, row));
      }
      return fields;
    }
  }
}
