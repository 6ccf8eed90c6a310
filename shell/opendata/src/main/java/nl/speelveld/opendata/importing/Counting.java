package nl.speelveld.opendata.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The pupils of one feature at one date as one source counts them, while it is gathered: school →
/// category → low, high, intake.
final class Counting {
  /// Youngest year of primary school.
  private static final String INTAKE = "age 4";

  private final Map<String, Map<String, double[]>> cells = new LinkedHashMap<>();
  private final Map<String, String> kindOf = new LinkedHashMap<>();
  private final Set<String> categories = new LinkedHashSet<>();
  private final Set<String> sources = new LinkedHashSet<>();
  private boolean ages;

  /// One count of a school.
  record Count(
      String school, String kind, String category, String stage, double low, double high) {}

  void add(String source, Count count) {
    sources.add(source);
    categories.add(count.category);
    kindOf.putIfAbsent(count.school, count.kind);
    double[] cell =
        cells
            .computeIfAbsent(count.school, ignored -> new LinkedHashMap<>())
            .computeIfAbsent(count.category, ignored -> new double[3]);
    cell[0] += count.low;
    cell[1] += count.high;
    if (count.stage.startsWith("age ")) {
      ages = true;
      cell[2] += count.stage.equals(INTAKE) ? (count.low + count.high) / 2 : 0;
    }
  }

  /// Adds the schools of another source that this counting does not have yet; gives how many it
  /// had.
  int addNewSchools(Counting other) {
    int known = 0;
    for (String school : other.schools()) {
      if (cells.containsKey(school)) {
        known++;
      } else {
        cells.put(school, other.cells.getOrDefault(school, Map.of()));
        kindOf.put(school, other.kind(school));
      }
    }
    categories.addAll(other.categories);
    sources.addAll(other.sources);
    ages |= other.ages;
    return known;
  }

  List<String> schools() {
    return List.copyOf(cells.keySet());
  }

  String kind(String school) {
    return kindOf.getOrDefault(school, "");
  }

  List<String> categories() {
    return new ArrayList<>(categories);
  }

  Set<String> sources() {
    return sources;
  }

  boolean hasAges() {
    return ages;
  }

  /// Low, high and intake of a cell; zeros where nobody was counted.
  double[] cell(String school, String category) {
    return cells.getOrDefault(school, Map.of()).getOrDefault(category, new double[3]).clone();
  }

  double total() {
    return cells.values().stream()
        .flatMap(byCategory -> byCategory.values().stream())
        .mapToDouble(cell -> cell[0])
        .sum();
  }
}
