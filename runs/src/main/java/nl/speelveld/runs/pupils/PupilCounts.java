package nl.speelveld.runs.pupils;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.speelveld.runs.data.Composition;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Flows;
import nl.speelveld.runs.data.Homes;
import nl.speelveld.runs.data.School;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Pupils of a table, counted: by year, school, home and category. No row is left in it.
final class PupilCounts {
  private static final String PRIMARY = "bo";
  private static final String NOWHERE = "unknown";

  /// Pupils who are counted together.
  ///
  /// @param home code of the area, empty where it is not known
  record Cell(int year, String school, String home, String category) implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER =
        Comparator.comparingInt(Cell::year)
            .thenComparing(Cell::school)
            .thenComparing(Cell::home)
            .thenComparing(Cell::category);

    @Override
    public int compareTo(Cell other) {
      return ORDER.compare(this, other);
    }
  }

  private final Map<Cell, int[]> heads = new TreeMap<>(); // all, youngest
  private final Map<String, School> schools;
  private final List<String> categories;
  private final boolean ages;
  private final String source;

  /// Nobody yet.
  ///
  /// @param schools all that a cell may name, by code
  /// @param categories in the order of the counting
  /// @param ages whether the youngest are known
  /// @param source id of the file
  PupilCounts(Map<String, School> schools, List<String> categories, boolean ages, String source) {
    this.schools = Map.copyOf(schools);
    this.categories = List.copyOf(categories);
    this.ages = ages;
    this.source = source;
  }

  void add(Cell cell, boolean youngest) {
    int[] both = heads.computeIfAbsent(cell, its -> new int[2]);
    both[0]++;
    both[1] += youngest ? 1 : 0;
  }

  /// School years that have pupils.
  Set<Integer> years() {
    Set<Integer> years = new TreeSet<>();
    heads.keySet().forEach(cell -> years.add(cell.year));
    return years;
  }

  List<String> categories() {
    return categories;
  }

  /// Primary schools of the municipality of a counting × categories.
  Composition composition(Edition edition) {
    List<School> counted =
        schools.values().stream()
            .filter(its -> its.kind().equals(PRIMARY))
            .filter(its -> its.municipality().equals(edition.coverage()))
            .sorted(Comparator.comparing(School::code))
            .toList();
    List<String> codes = counted.stream().map(School::code).toList();
    double[] all = new double[codes.size() * categories.size()];
    double[] young = new double[all.length];
    for (Map.Entry<Cell, int[]> each : heads.entrySet()) {
      int school = codes.indexOf(each.getKey().school);
      if (each.getKey().year == edition.year() && school >= 0) {
        int cell = school * categories.size() + categories.indexOf(each.getKey().category);
        all[cell] += each.getValue()[0];
        young[cell] += each.getValue()[1];
      }
    }
    UnitGroupCounts counts = UnitGroupCounts.of(codes, categories, all);
    return new Composition(
        edition,
        counted,
        counts,
        counts,
        ages
            ? UnitGroupCounts.of(codes, categories, young)
            : UnitGroupCounts.of(List.of(), categories, new double[0]),
        List.of(source));
  }

  /// Homes of a year, by category.
  Homes homes(int year) {
    Set<String> origins = new LinkedHashSet<>();
    heads.keySet().forEach(cell -> origins.add(origin(cell)));
    List<String> codes = List.copyOf(origins);
    List<School> all =
        schools.values().stream().sorted(Comparator.comparing(School::code)).toList();
    List<Flows> of = new ArrayList<>();
    for (String category : categories) {
      of.add(flows(year, codes, all, List.of(category)));
    }
    List<String> known =
        categories.stream().filter(its -> !its.equals(GroupWords.UNKNOWN)).toList();
    return new Homes(flows(year, codes, all, known), of);
  }

  private static String origin(Cell cell) {
    return cell.home.isEmpty() ? NOWHERE : cell.home;
  }

  private Flows flows(
      int year, List<String> origins, List<School> to, Collection<String> ofCategories) {
    Map<String, Integer> originOf = numbers(origins);
    Map<String, Integer> schoolOf = numbers(to.stream().map(School::code).toList());
    Map<List<Integer>, int[]> rows =
        new TreeMap<>(
            Comparator.<List<Integer>>comparingInt(List::getFirst).thenComparingInt(List::getLast));
    heads.forEach((cell, both) -> {
      if (cell.year == year && ofCategories.contains(cell.category)) {
        int[] sum =
            rows.computeIfAbsent(
                List.of(
                    originOf.getOrDefault(origin(cell), -1),
                    schoolOf.getOrDefault(cell.school, -1)),
                its -> new int[2]);
        sum[0] += both[0];
        sum[1] += both[1];
      }
    });
    return Flows.of(
        year,
        origins,
        to,
        new Flows.Columns(
            rows.keySet().stream().mapToInt(List::getFirst).toArray(),
            rows.keySet().stream().mapToInt(List::getLast).toArray(),
            rows.values().stream().mapToInt(both -> both[0]).toArray(),
            rows.values().stream().mapToInt(both -> both[1]).toArray()),
        List.of(source));
  }

  private static Map<String, Integer> numbers(List<String> names) {
    Map<String, Integer> numbers = new TreeMap<>();
    names.forEach(name -> numbers.putIfAbsent(name, numbers.size()));
    return numbers;
  }
}
