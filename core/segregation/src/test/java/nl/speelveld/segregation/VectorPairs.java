package nl.speelveld.segregation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.speelveld.segregation.change.CommonTables;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.testkit.ReferenceVectors;

/// Finds the two inputs that a `pair` of the change files stands for: the names that are the pair's
/// once their year is taken out (`schools00`, `schools05` → `schools`; `x_y1`, `x_y2` → `x`), the
/// earlier first.
final class VectorPairs {
  /// An earlier and a later table.
  record Pair(UnitGroupCounts before, UnitGroupCounts after) {
    Pair turned() {
      return new Pair(/* before= */ after, /* after= */ before);
    }

    CommonTables common() {
      return CommonTables.of(before, after);
    }
  }

  private final ReferenceVectors vectors;
  private final VectorTables tables;
  private final Map<String, List<String>> datasets = new HashMap<>();

  VectorPairs(ReferenceVectors vectors) {
    this.vectors = vectors;
    this.tables = new VectorTables(vectors);
  }

  /// The tables of a pair by the columns that a row names.
  Pair of(String pair, String unit, String group) {
    List<String> two = datasets(pair);
    return new Pair(table(two.get(0), unit, group), table(two.get(1), unit, group));
  }

  /// The tables of a pair by the unit and group columns of the inputs.
  Pair of(String pair) {
    String first = datasets(pair).getFirst();
    return of(pair, tables.unitColumn(first), tables.groupColumn(first));
  }

  private UnitGroupCounts table(String dataset, String unit, String group) {
    return tables.counts(dataset, column(dataset, unit), column(dataset, group));
  }

  // why: columns called `unit` and `group` were renamed before the peer saw them
  private String column(String dataset, String asked) {
    if (tables.names(dataset).contains(asked)) {
      return asked;
    }
    return asked.startsWith("u") ? tables.unitColumn(dataset) : tables.groupColumn(dataset);
  }

  private List<String> datasets(String pair) {
    return datasets.computeIfAbsent(
        pair,
        name -> {
          List<String> found =
              vectors.names("inputs", ".csv").stream()
                  .map(file -> file.substring(0, file.length() - ".csv".length()))
                  .filter(file -> withoutYear(file).equals(bare(name)))
                  .toList();
          if (found.size() != 2) {
            throw new IllegalStateException(
                "pair (" + name + ") asks for two inputs, but there are (" + found + ")");
          }
          return found;
        });
  }

  private static String withoutYear(String file) {
    return bare(file.replaceAll("(_y)?[0-9]+", ""));
  }

  private static String bare(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }
}
