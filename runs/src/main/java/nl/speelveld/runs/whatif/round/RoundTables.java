package nl.speelveld.runs.whatif.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.round.RoundData;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.simulation.admission.Applicants;

/// The tables of a round, made from the entrants of a simulated year. Lives inside one year.
final class RoundTables {
  private final RoundRules rules;
  private final RoundFacts facts;
  private final List<String> without;
  private final Applicants applicants;
  private final int[] open; // numbers of schools that take part
  private final Map<Integer, int[]> nearest = new HashMap<>(); // by area

  private RoundTables(RoundAdmission admission, Applicants applicants) {
    rules = admission.rules();
    facts = admission.facts();
    without = admission.without();
    this.applicants = applicants;
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
    DataTable.Builder table =
        DataTable.builder(
            "schools.csv",
            List.of("programme", "school", "kind", "denomination", "concept", "area"));
    for (int school : open) {
      RoundFacts.Known known = facts.school(school);
      table.row(
          school + 2L,
          List.of(
              known.code(),
              known.code(),
              known.kind(),
              known.denomination(),
              known.concept(),
              known.area()));
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
    int asked = AskedDistances.of(rules);
    if (asked == AskedDistances.NONE) {
      return DataTable.empty("distances.csv");
    }
    DataTable.Builder table =
        DataTable.builder("distances.csv", List.of("applicant", "programme", "metres"));
    long line = 2;
    for (int applicant = 0; applicant < lists.length; applicant++) {
      int area = applicants.area(applicant);
      int[] near = nearest.computeIfAbsent(area, this::byDistance);
      Set<Integer> to = new HashSet<>();
      IntStream.of(near).limit(asked).forEach(to::add);
      IntStream.of(lists[applicant]).forEach(to::add);
      for (int school : to.stream().sorted().toList()) {
        String metres = String.valueOf(Math.round(1000 * applicants.kilometres(area, school)));
        table.row(line++, List.of(name(applicant), facts.programme(school), metres));
      }
    }
    return table.build();
  }

  private int[] byDistance(int area) {
    return IntStream.of(open)
        .boxed()
        .sorted(Comparator.comparingDouble(school -> applicants.kilometres(area, school)))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
