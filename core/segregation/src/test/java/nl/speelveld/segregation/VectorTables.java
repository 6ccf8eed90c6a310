package nl.speelveld.segregation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.table.counts.CountsBuilder;
import nl.speelveld.table.counts.Level;
import nl.speelveld.table.counts.NestedCounts;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.testkit.ReferenceVectors;

/// Reads the inputs of the reference vectors into tables, by the header of each file.
///
/// A file is long: one row a cell, the count in the column `n` (or `count`, `weight`, `freq`; a
/// file without such a column counts each row once). Of the columns before it the last is the
/// group, the one before that the unit, and all others are levels around the unit, the outermost
/// first. A file of unit sizes and minority counts (`K,X`) has a unit a row and two groups. Tables
/// are kept, so that a family may ask for the same one for every row.
final class VectorTables {
  private static final List<String> COUNT_NAMES = List.of("n", "count", "weight", "freq");
  private final ReferenceVectors vectors;
  private final Map<String, List<Map<String, String>>> rowsOf = new HashMap<>();
  private final Map<String, UnitGroupCounts> tables = new HashMap<>();

  VectorTables(ReferenceVectors vectors) {
    this.vectors = vectors;
  }

  /// The rows of an input file as they stand.
  List<Map<String, String>> rows(String dataset) {
    return rowsOf.computeIfAbsent(dataset, name -> vectors.csv("inputs/" + name + ".csv"));
  }

  /// The columns that are not the count: levels, unit, group.
  List<String> names(String dataset) {
    return rows(dataset).getFirst().keySet().stream()
        .filter(column -> !COUNT_NAMES.contains(column))
        .toList();
  }

  /// Name of the unit column.
  String unitColumn(String dataset) {
    List<String> names = names(dataset);
    return names.get(names.size() - 2);
  }

  /// Name of the group column.
  String groupColumn(String dataset) {
    return names(dataset).getLast();
  }

  /// Units × groups of an input.
  UnitGroupCounts counts(String dataset) {
    return names(dataset).equals(List.of("K", "X"))
        ? tables.computeIfAbsent(dataset, this::ofSizes)
        : counts(dataset, unitColumn(dataset), groupColumn(dataset));
  }

  /// Counts by any two columns.
  UnitGroupCounts counts(String dataset, String unitColumn, String groupColumn) {
    return tables.computeIfAbsent(
        dataset + "|" + unitColumn + "|" + groupColumn,
        ignored -> {
          CountsBuilder builder = new CountsBuilder();
          for (Map<String, String> row : rows(dataset)) {
            builder.add(row.get(unitColumn), row.get(groupColumn), count(row));
          }
          return builder.toCounts();
        });
  }

  /// Units × groups with the levels around the units, the outermost first.
  NestedCounts nested(String dataset) {
    List<String> names = names(dataset);
    UnitGroupCounts counts = counts(dataset);
    List<Level> levels = new ArrayList<>();
    for (String column : names.subList(0, names.size() - 2)) {
      levels.add(level(dataset, counts, column));
    }
    return NestedCounts.of(counts, levels);
  }

  private Level level(String dataset, UnitGroupCounts counts, String column) {
    Map<String, Integer> partIds = new HashMap<>();
    List<String> parts = new ArrayList<>();
    int[] partOf = new int[counts.units()];
    Map<String, Integer> units = positions(counts.unitNames());
    for (Map<String, String> row : rows(dataset)) {
      String part = row.get(column);
      Integer known = partIds.putIfAbsent(part, parts.size());
      if (known == null) {
        parts.add(part);
      }
      partOf[units.get(row.get(unitColumn(dataset)))] = partIds.get(part);
    }
    return Level.of(column, parts, partOf);
  }

  private UnitGroupCounts ofSizes(String dataset) {
    CountsBuilder builder = new CountsBuilder();
    int unit = 0;
    for (Map<String, String> row : rows(dataset)) {
      String name = "u" + ++unit;
      double minority = number(row.get("X"));
      builder.add(name, "minority", minority).add(name, "rest", number(row.get("K")) - minority);
    }
    return builder.toCounts();
  }

  private static double count(Map<String, String> row) {
    for (String name : COUNT_NAMES) {
      String text = row.get(name);
      if (text != null) {
        return number(text);
      }
    }
    return 1;
  }

  /// The position of each name.
  static Map<String, Integer> positions(List<String> names) {
    Map<String, Integer> positions = new HashMap<>();
    for (int at = 0; at < names.size(); at++) {
      positions.put(names.get(at), at);
    }
    return positions;
  }

  /// The number of a group by its name; throws when the table has no such group.
  static int group(UnitGroupCounts counts, String name) {
    int at = counts.groupNames().indexOf(name);
    if (at < 0) {
      throw new IllegalArgumentException(
          "group (" + name + ") is not one of (" + counts.groupNames() + ")");
    }
    return at;
  }

  /// A number as text.
  static double number(String text) {
    return Double.parseDouble(text.strip());
  }
}
