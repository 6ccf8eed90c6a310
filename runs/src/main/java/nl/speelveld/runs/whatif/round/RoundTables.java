package nl.speelveld.runs.whatif.round;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.round.RoundData;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.simulation.admission.Applicants;

/// The tables of a round, made from the entrants of a simulated year. Lives inside one year.
final class RoundTables {
  private final RoundRules rules;
  private final RoundFacts facts;
  private final List<String> without;
  private final Applicants applicants;
  private final int[] open; // numbers of schools that take part
  private final AskedDistances asked;
  private final Map<Integer, Ways> waysOf = new HashMap<>(); // by area

  private RoundTables(RoundAdmission admission, Applicants applicants) {
    rules = admission.rules();
    facts = admission.facts();
    without = admission.without();
    this.applicants = applicants;
    asked = AskedDistances.of(rules);
    Set<String> named = new HashSet<>(rules.seats().byProgramme().keySet());
    rules.seats().bandwidths().forEach(band -> named.addAll(band.byProgramme().keySet()));
    open =
        IntStream.range(0, applicants.schools())
            .filter(
                school -> applicants.seats(school) > 0 || named.contains(facts.programme(school)))
            .toArray();
  }

  static RoundData of(RoundAdmission admission, Applicants applicants) {
    RoundTables tables = new RoundTables(admission, applicants);
    int[][] lists = tables.lists();
    return new RoundData(
        tables.schools(),
        tables.seats(),
        tables.applicants(),
        tables.preferences(lists),
        tables.distances(lists));
  }

  private DataTable schools() {
    DataTable.Builder table = DataTable.builder("schools.csv", RoundFacts.Known.COLUMNS);
    for (int school : open) {
      RoundFacts.Known known = facts.school(school);
      table.row(school + 2L, RoundFacts.Known.COLUMNS.stream().map(known::value).toList());
    }
    return table.build();
  }

  private DataTable seats() {
    DataTable.Builder table = DataTable.builder("seats.csv", List.of("programme", "seats"));
    for (int school : open) {
      table.row(
          school + 2L, List.of(facts.programme(school), String.valueOf(applicants.seats(school))));
    }
    return table.build();
  }

  private DataTable applicants() {
    List<String> columns = new ArrayList<>(List.of("applicant", "group", "area", "siblingSchools"));
    without.stream().distinct().filter(column -> !columns.contains(column)).forEach(columns::add);
    DataTable.Builder table = DataTable.builder("applicants.csv", columns);
    for (int applicant = 0; applicant < applicants.size(); applicant++) {
      List<String> row = new ArrayList<>();
      row.add(name(applicant));
      row.add(facts.groups().get(applicants.group(applicant)));
      row.add(facts.areas().get(applicants.area(applicant)));
      int sibling = applicants.sibling(applicant);
      row.add(sibling == Applicants.NONE ? "" : facts.programme(sibling));
      while (row.size() < columns.size()) {
        row.add("");
      }
      table.row(applicant + 2L, row);
    }
    return table.build();
  }

  private static String name(int applicant) {
    return Integer.toString(applicant);
  }

  /// As many schools as the rules allow, the best first.
  private int[][] lists() {
    int most = Math.min(rules.lists().general().most(), open.length);
    int[][] lists = new int[applicants.size()][];
    for (int applicant = 0; applicant < lists.length; applicant++) {
      int its = applicant;
      lists[applicant] =
          IntStream.range(0, most)
              .map(rank -> applicants.choice(its, rank))
              .takeWhile(school -> school != Applicants.NONE)
              .filter(school -> applicants.seats(school) > 0)
              .toArray();
    }
    return lists;
  }

  private DataTable preferences(int[][] lists) {
    DataTable.Builder table =
        DataTable.builder("preferences.csv", List.of("applicant", "rank", "programme"));
    long line = 2;
    for (int applicant = 0; applicant < lists.length; applicant++) {
      for (int rank = 0; rank < lists[applicant].length; rank++) {
        String programme = facts.programme(lists[applicant][rank]);
        table.row(line++, List.of(name(applicant), String.valueOf(rank + 1), programme));
      }
    }
    return table.build();
  }

  /// From each home to the schools of its list and to as many of the nearest as rules ask about.
  private DataTable distances(int[][] lists) {
    if (asked.nearest() == AskedDistances.NONE) {
      return DataTable.empty("distances.csv");
    }
    DataTable.Builder table =
        DataTable.builder("distances.csv", List.of("applicant", "programme", "metres"));
    long line = 2;
    for (int applicant = 0; applicant < lists.length; applicant++) {
      String name = name(applicant);
      Ways ways = waysOf.computeIfAbsent(applicants.area(applicant), this::ways);
      for (int school : ways.near) {
        line = way(table, line, List.of(name, facts.programme(school), ways.metres[school]));
      }
      for (int school : lists[applicant]) {
        if (!ways.isNear[school]) {
          line = way(table, line, List.of(name, facts.programme(school), ways.metres[school]));
        }
      }
    }
    return table.build();
  }

  private static long way(DataTable.Builder table, long line, List<String> row) {
    table.row(line, row);
    return line + 1;
  }

  /// The ways of one area. Lives inside one year.
  private static final class Ways {
    private final String[] metres; // by school
    private final int[] near; // schools that rules ask of every family of the area
    private final boolean[] isNear;

    Ways(String[] metres, int[] near) {
      this.metres = metres;
      this.near = near;
      this.isNear = new boolean[metres.length];
      for (int school : near) {
        isNear[school] = true;
      }
    }
  }

  private Ways ways(int area) {
    long[] far = new long[applicants.schools()];
    Arrays.setAll(far, school -> Math.round(1000 * applicants.kilometres(area, school)));
    int[] byDistance =
        IntStream.of(open)
            .boxed()
            .sorted(Comparator.comparingLong(school -> far[school]))
            .mapToInt(Integer::intValue)
            .toArray();
    int end = edge(byDistance);
    while (end > 0 && end < byDistance.length && far[byDistance[end]] == far[byDistance[end - 1]]) {
      end++; // why: who lives exactly as far from two at the edge has both
    }
    return new Ways(
        Arrays.stream(far).mapToObj(String::valueOf).toArray(String[]::new),
        Arrays.copyOf(byDistance, end));
  }

  /// How many of the nearest hold as many schools with seats, and as many of each kind, as rules
  /// ask.
  private int edge(int[] byDistance) {
    int[] missing = asked.kinds().stream().mapToInt(Condition.LeastOfKind::schools).toArray();
    int schools = asked.nearest();
    int end = 0;
    while (end < byDistance.length && (schools > 0 || IntStream.of(missing).anyMatch(n -> n > 0))) {
      int school = byDistance[end++];
      if (applicants.seats(school) > 0) {
        schools--;
        for (int kind = 0; kind < missing.length; kind++) {
          Condition.LeastOfKind its = asked.kinds().get(kind);
          missing[kind] -= facts.school(school).value(its.column()).equals(its.value()) ? 1 : 0;
        }
      }
    }
    return end;
  }
}
