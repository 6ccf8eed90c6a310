package nl.speelveld.segregation.compression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.speelveld.segregation.multigroup.MutualInformation;
import nl.speelveld.table.counts.Level;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Units merged one by one, each time the pair whose merger lowers M least.
///
/// Answers: how many different kinds of school are there? M falls slowly while alike schools are
/// merged and quickly at the end; where the curve bends ([#mergers] give it: units left against M),
/// few kinds of school hold nearly all segregation. Merging units a and b of sizes A and B loses
///
///     ΔM = 1/T Σⱼ ( aⱼ ln( (aⱼ/A) / qⱼ ) + bⱼ ln( (bⱼ/B) / qⱼ ) )     qⱼ = (aⱼ+bⱼ)/(A+B)
///
/// which is 0 exactly where both have the same mix. Empty units take no part. Equal losses are
/// settled by the order of names. Greedy: not the best partition for each number of units, but each
/// step is the best one. Time O(pairs × (groups + log pairs)), each merged unit brings new pairs with
/// its neighbours. Source: Elbers, R `segregation`, `compress`; checked against it.
public final class Compression {
  private final UnitGroupCounts counts;
  private final double initialM;
  private final List<Merger> mergers;

  private Compression(UnitGroupCounts counts, double initialM, List<Merger> mergers) {
    this.counts = counts;
    this.initialM = initialM;
    this.mergers = List.copyOf(mergers);
  }

  /// Merges until no two neighbours are left.
  public static Compression of(UnitGroupCounts counts, Neighbours neighbours) {
    double m = MutualInformation.of(counts).find().orElse(0);
    return new Compression(counts, m, new GreedyMerging(counts, neighbours).run(m));
  }

  /// M before any merger, in nats; 0 for a table that holds nobody.
  public double initialM() {
    return initialM;
  }

  /// The mergers in order: the data of a scree plot.
  public List<Merger> mergers() {
    return mergers;
  }

  /// The fewest mergers' end at which at least this share of M is left: the number of units to
  /// show. Nothing where there is no segregation to keep.
  ///
  /// @param share above 0, at most 1
  public OptionalInt findUnitsThatKeep(double share) {
    if (initialM == 0) {
      return OptionalInt.empty();
    }
    int filled = (int) Arrays.stream(totals()).filter(total -> total > 0).count();
    int kept = filled;
    for (Merger merger : mergers) {
      if (merger.m() >= share * initialM) {
        kept = merger.units();
      }
    }
    return OptionalInt.of(kept);
  }

  private double[] totals() {
    double[] totals = new double[counts.units()];
    Arrays.setAll(totals, counts::unitTotal);
    return totals;
  }

  /// Which merged unit each unit belongs to when this many are left (or as many as mergers allow):
  /// a level that merges the counts. Names of parts are those of the units that stayed.
  public Level crosswalk(int units) {
    Map<String, Integer> row = new HashMap<>();
    for (int unit = 0; unit < counts.units(); unit++) {
      row.put(counts.unit(unit), unit);
    }
    int[] into = new int[counts.units()];
    Arrays.setAll(into, unit -> unit);
    for (Merger merger : mergers) {
      if (merger.units() >= units) {
        into[row(row, merger.merged())] = row(row, merger.into());
      }
    }
    List<String> parts = new ArrayList<>();
    int[] partOfRoot = new int[into.length];
    for (int unit = 0; unit < into.length; unit++) {
      if (into[unit] == unit) {
        partOfRoot[unit] = parts.size();
        parts.add(counts.unit(unit));
      }
    }
    int[] partOf = new int[into.length];
    Arrays.setAll(partOf, unit -> partOfRoot[root(into, unit)]);
    return Level.of("compressed", parts, partOf);
  }

  private static int row(Map<String, Integer> rows, String unit) {
    return java.util.Objects.requireNonNull(rows.get(unit));
  }

  private static int root(int[] into, int unit) {
    int at = unit;
    while (into[at] != at) {
      at = into[at];
    }
    return at;
  }
}
