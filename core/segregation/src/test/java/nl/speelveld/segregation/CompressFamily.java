package nl.speelveld.segregation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.segregation.compression.Compression;
import nl.speelveld.segregation.compression.Merger;
import nl.speelveld.segregation.compression.Neighbours;
import nl.speelveld.segregation.multigroup.MutualInformation;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// `r_compress.csv`: M after each merger, and the mergers.
///
/// Equal losses may be settled in another order, so names are compared by what they do: the peer's
/// mergers, carried out one by one on the same table, have to leave M where ours leave it.
final class CompressFamily implements VectorFamily {
  private final Map<List<String>, List<Merger>> ours = new HashMap<>();
  private final Map<List<String>, Map<String, double[]>> replays = new HashMap<>();

  @Override
  public String name() {
    return "r_compress";
  }

  @Override
  public void compare(ReferenceVectors vectors, Tally tally) {
    VectorTables tables = new VectorTables(vectors);
    for (Map<String, String> row : vectors.csv("expected/r_compress.csv")) {
      List<String> key = List.of(row.get("dataset"), row.get("neighbors"));
      UnitGroupCounts counts = tables.counts(row.get("dataset"));
      List<Merger> mergers =
          ours.computeIfAbsent(
              key, ignored -> Compression.of(counts, neighbours(row.get("neighbors"))).mergers());
      Merger merger = mergers.get(Integer.parseInt(row.get("iter")) - 1);
      double expected = Double.parseDouble(row.get("M"));
      tally.near(row.toString(), merger.m(), expected, 1e-10);
      tally.check(
          row + " leaves " + merger.units() + " units",
          merger.units() == Integer.parseInt(row.get("N_units")));
      Map<String, double[]> replay = replays.computeIfAbsent(key, ignored -> rows(counts));
      merge(replay, row.get("old_unit"), row.get("new_unit"));
      tally.near("replay of " + row, m(replay), merger.m(), 1e-10);
    }
  }

  private static Neighbours neighbours(String name) {
    return name.equals("all") ? Neighbours.all() : Neighbours.local();
  }

  private static Map<String, double[]> rows(UnitGroupCounts counts) {
    Map<String, double[]> rows = new LinkedHashMap<>();
    for (int unit = 0; unit < counts.units(); unit++) {
      double[] row = new double[counts.groups()];
      for (int group = 0; group < row.length; group++) {
        row[group] = counts.count(unit, group);
      }
      rows.put(counts.unit(unit), row);
    }
    return rows;
  }

  private static void merge(Map<String, double[]> rows, String gone, String kept) {
    double[] from = rows.remove(gone);
    double[] into = rows.get(kept);
    if (from == null || into == null) {
      throw new IllegalStateException("(" + gone + ") or (" + kept + ") is not there any more");
    }
    for (int group = 0; group < into.length; group++) {
      into[group] += from[group];
    }
  }

  private static double m(Map<String, double[]> rows) {
    List<String> groups =
        java.util.stream.IntStream.range(0, rows.values().iterator().next().length)
            .mapToObj(group -> "g" + group)
            .toList();
    double[] cells = rows.values().stream().flatMapToDouble(java.util.Arrays::stream).toArray();
    return MutualInformation.of(UnitGroupCounts.of(List.copyOf(rows.keySet()), groups, cells))
        .value();
  }
}
