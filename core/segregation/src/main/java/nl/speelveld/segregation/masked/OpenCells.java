package nl.speelveld.segregation.masked;

import java.util.Optional;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.masked.CountRange;
import nl.speelveld.table.masked.MaskedCounts;

/// How far cells of a fill can be changed together without leaving what is known. Mutable: holds
/// one fill and its totals.
final class OpenCells {
  private final MaskedCounts counts;
  private final int groups;
  private final double[] cells;
  private final double[] sums; // of the units, of the groups, of all

  OpenCells(MaskedCounts counts, double[] fill) {
    this.counts = counts;
    this.groups = counts.groups();
    this.cells = fill.clone();
    this.sums = new double[counts.units() + groups + 1];
    for (int cell = 0; cell < cells.length; cell++) {
      addToSums(cell, cells[cell]);
    }
  }

  /// A fill in which at least two groups are held, one of them the given one if it is not −1.
  static Optional<UnitGroupCounts> findStart(MaskedCounts counts, int group) {
    for (int one = 0; one < counts.groups(); one++) {
      for (int other = 0; other < counts.groups() && (group < 0 || one == group); other++) {
        if (one != other && canBeHeld(counts, one) && canBeHeld(counts, other)) {
          Optional<UnitGroupCounts> fill = held(held(counts, one), other).findFill();
          if (fill.isPresent()) {
            return fill;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean canBeHeld(MaskedCounts counts, int group) {
    return counts.groupTotal(group).high() >= 1;
  }

  private static MaskedCounts held(MaskedCounts counts, int group) {
    CountRange total = counts.groupTotal(group);
    return counts.withGroupTotal(group, new CountRange(Math.max(1, total.low()), total.high()));
  }

  double[] cells() {
    return cells;
  }

  /// Adds `by × sign` to each cell of a move.
  void apply(int[] move, double by) {
    for (int step : move) {
      int cell = step > 0 ? step - 1 : -step - 1;
      double change = step > 0 ? by : -by;
      cells[cell] += change;
      addToSums(cell, change);
    }
  }

  /// How far a move can go: a move lists cells, counted from 1, below 0 where they fall.
  double room(int[] move) {
    double room = Double.MAX_VALUE;
    for (int step : move) {
      int cell = Math.abs(step) - 1;
      CountRange range = counts.cell(cell / groups, cell % groups);
      room = Math.min(room, step > 0 ? range.high() - cells[cell] : cells[cell] - range.low());
      room = Math.min(room, roomOfSum(move, cell / groups));
      room = Math.min(room, roomOfSum(move, counts.units() + cell % groups));
    }
    return Math.min(room, roomOfSum(move, sums.length - 1));
  }

  private double roomOfSum(int[] move, int sum) {
    int net = 0;
    for (int step : move) {
      int cell = Math.abs(step) - 1;
      boolean counted =
          sum == sums.length - 1 || sum == cell / groups || sum == counts.units() + cell % groups;
      net += counted ? Integer.signum(step) : 0;
    }
    if (net == 0) {
      return Double.MAX_VALUE;
    }
    CountRange total = total(sum);
    double room = net > 0 ? total.high() - sums[sum] : sums[sum] - total.low();
    return Math.floor(room / Math.abs(net));
  }

  private CountRange total(int sum) {
    if (sum < counts.units()) {
      return counts.unitTotal(sum);
    }
    return sum < sums.length - 1 ? counts.groupTotal(sum - counts.units()) : counts.total();
  }

  private void addToSums(int cell, double change) {
    sums[cell / groups] += change;
    sums[counts.units() + cell % groups] += change;
    sums[sums.length - 1] += change;
  }
}
