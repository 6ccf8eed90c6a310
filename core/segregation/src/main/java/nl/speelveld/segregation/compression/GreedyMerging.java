package nl.speelveld.segregation.compression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.table.counts.UnitGroupCounts;

/// The work of a compression: a heap of pairs by what their merger would lose.
///
/// Units are numbered in order of their names, so that of equal losses the pair that comes first by
/// name is taken and the first name stays. When a unit changes, pairs of its old state stay in the
/// heap and are passed over when they come up (their version is behind): cheaper than searching
/// them. Each round removes a unit, so it ends.
final class GreedyMerging {
  private final int groups;
  private final double total;
  private final List<String> names;
  private final double[][] rows;
  private final double[] sizes;
  private final int[] version;
  private final BitSet[] neighbours;
  private final PairHeap heap = new PairHeap();
  private int alive;

  GreedyMerging(UnitGroupCounts counts, Neighbours allowed) {
    this.groups = counts.groups();
    this.total = counts.total();
    int[] byName =
        IntStream.range(0, counts.units())
            .filter(unit -> counts.unitTotal(unit) > 0)
            .boxed()
            .sorted(Comparator.comparing(counts::unit))
            .mapToInt(Integer::intValue)
            .toArray();
    this.alive = byName.length;
    this.names = Arrays.stream(byName).mapToObj(counts::unit).toList();
    this.rows = new double[alive][groups];
    this.sizes = new double[alive];
    this.version = new int[alive];
    this.neighbours = new BitSet[alive];
    for (int unit = 0; unit < alive; unit++) {
      sizes[unit] = counts.unitTotal(byName[unit]);
      for (int group = 0; group < groups; group++) {
        rows[unit][group] = counts.count(byName[unit], group);
      }
      neighbours[unit] = new BitSet(alive);
    }
    connect(allowed, byName);
    fillHeap();
  }

  private void connect(Neighbours allowed, int[] byName) {
    switch (allowed) {
      case Neighbours.All() -> {
        for (BitSet ofUnit : neighbours) {
          ofUnit.set(0, alive);
        }
      }
      case Neighbours.Local(int reach) -> connectByLocalScore(reach);
      case Neighbours.Pairs(List<Neighbours.Pair> pairs) -> connectPairs(pairs, byName);
    }
  }

  private void connectByLocalScore(int reach) {
    double[] score = localScores();
    int[] order =
        IntStream.range(0, alive)
            .boxed()
            .sorted(Comparator.comparingDouble(unit -> score[unit]))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int place = 0; place < alive; place++) {
      for (int next = place + 1; next < alive && next <= place + reach; next++) {
        join(order[place], order[next]);
      }
    }
  }

  private double[] localScores() {
    double[] ofGroup = new double[groups];
    for (double[] row : rows) {
      for (int group = 0; group < groups; group++) {
        ofGroup[group] += row[group];
      }
    }
    double[] scores = new double[alive];
    for (int unit = 0; unit < alive; unit++) {
      for (int group = 0; group < groups; group++) {
        double n = rows[unit][group];
        scores[unit] +=
            n == 0 ? 0 : n / sizes[unit] * Math.log(n * total / (sizes[unit] * ofGroup[group]));
      }
    }
    return scores;
  }

  private void connectPairs(List<Neighbours.Pair> pairs, int[] byName) {
    int[] unitOfRow =
        new int[1 + pairs.stream().mapToInt(p -> Math.max(p.one(), p.other())).max().orElse(0)];
    Arrays.fill(unitOfRow, -1);
    for (int unit = 0; unit < alive; unit++) {
      if (byName[unit] < unitOfRow.length) {
        unitOfRow[byName[unit]] = unit;
      }
    }
    for (Neighbours.Pair pair : pairs) {
      int one = unitOfRow[pair.one()];
      int other = unitOfRow[pair.other()];
      if (one >= 0 && other >= 0) { // why: an empty unit takes no part
        join(one, other);
      }
    }
  }

  private void join(int one, int other) {
    neighbours[one].set(other);
    neighbours[other].set(one);
  }

  private void fillHeap() {
    for (int unit = 0; unit < alive; unit++) {
      for (int next = neighbours[unit].nextSetBit(unit + 1);
          next >= 0;
          next = neighbours[unit].nextSetBit(next + 1)) {
        push(unit, next);
      }
    }
  }

  private void push(int one, int other) {
    int first = Math.min(one, other);
    int second = Math.max(one, other);
    heap.push(loss(first, second), first, second, version[first] + version[second]);
  }

  List<Merger> run(double initialM) {
    List<Merger> mergers = new ArrayList<>();
    double m = initialM;
    while (heap.size() > 0) {
      int keep = heap.first();
      int gone = heap.second();
      double loss = heap.loss();
      // versions only grow, so an equal sum means that neither unit has changed since
      boolean current =
          sizes[keep] > 0 && sizes[gone] > 0 && heap.version() == version[keep] + version[gone];
      heap.pop();
      if (current) {
        merge(keep, gone);
        m = alive == 1 ? 0 : Math.max(0, m - loss);
        mergers.add(
            new Merger(mergers.size() + 1, names.get(gone), names.get(keep), loss, m, alive));
      }
    }
    return mergers;
  }

  private void merge(int keep, int gone) {
    for (int group = 0; group < groups; group++) {
      rows[keep][group] += rows[gone][group];
    }
    sizes[keep] += sizes[gone];
    sizes[gone] = 0;
    version[keep]++;
    alive--;
    neighbours[keep].or(neighbours[gone]);
    for (int unit = neighbours[keep].nextSetBit(0);
        unit >= 0;
        unit = neighbours[keep].nextSetBit(unit + 1)) {
      if (unit == keep || sizes[unit] == 0) {
        neighbours[keep].clear(unit);
      } else {
        neighbours[unit].set(keep);
        push(keep, unit);
      }
    }
  }

  private double loss(int one, int other) {
    double size = sizes[one] + sizes[other];
    double sum = 0;
    for (int group = 0; group < groups; group++) {
      double a = rows[one][group];
      double b = rows[other][group];
      // why products: for whole counts they are exact, so equal mixes give a ratio of exactly 1
      sum += a == 0 ? 0 : a * Math.log(a * size / (sizes[one] * (a + b)));
      sum += b == 0 ? 0 : b * Math.log(b * size / (sizes[other] * (a + b)));
    }
    return Math.max(0, sum / total);
  }
}
