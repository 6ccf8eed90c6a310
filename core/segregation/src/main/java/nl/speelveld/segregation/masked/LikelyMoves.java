package nl.speelveld.segregation.masked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.speelveld.table.masked.MaskedCounts;

/// The moves from fill to fill that promise most, by what one pupil more in each masked cell does:
/// a cell up or down, two cells against each other, four cells that leave all totals alone.
///
/// A move lists cells, counted from 1, below 0 where they fall.
final class LikelyMoves {
  /// Up to so many cells all pairs are tried, beyond that the likeliest.
  static final int EVERY_PAIR = 24;

  private final MaskedCounts counts;
  private final int[] masked;

  LikelyMoves(MaskedCounts counts, int[] masked) {
    this.counts = counts;
    this.masked = masked;
  }

  /// The moves, the single cells first.
  ///
  /// @param gain of each cell, what one pupil more does
  List<int[]> of(double[] gain) {
    List<int[]> moves = new ArrayList<>();
    Integer[] order = Arrays.stream(masked).boxed().toArray(Integer[]::new);
    Arrays.sort(order, (a, b) -> Double.compare(gain[b], gain[a]));
    for (int cell : order) {
      moves.add(new int[] {gain[cell] >= 0 ? cell + 1 : -cell - 1});
    }
    int groups = counts.groups();
    addPairs(moves, order, cell -> 0);
    for (int group = 0; group < groups; group++) {
      int column = group;
      addPairs(moves, order, cell -> cell % groups == column ? 0 : -1);
      for (int other = 0; other < group; other++) {
        addFours(moves, gain, group, other);
      }
    }
    addPairsOfUnits(moves, order);
    return moves;
  }

  private interface Choice {
    int of(int cell);
  }

  // the best up against the worst down, the second best against the second worst, and so on
  private static void addPairs(List<int[]> moves, Integer[] order, Choice choice) {
    int[] chosen = Arrays.stream(order).mapToInt(i -> i).filter(i -> choice.of(i) >= 0).toArray();
    for (int from = 0, to = chosen.length - 1; from < to; from++, to--) {
      moves.add(new int[] {chosen[from] + 1, -chosen[to] - 1});
    }
    for (int at = 0; at + 1 < chosen.length; at++) {
      int last = chosen.length <= EVERY_PAIR ? chosen.length : at + 2;
      for (int other = at + 1; other < last; other++) {
        moves.add(new int[] {chosen[at] + 1, -chosen[other] - 1});
      }
    }
  }

  private void addPairsOfUnits(List<int[]> moves, Integer[] order) {
    int[] place = new int[counts.units() * counts.groups()];
    for (int at = 0; at < order.length; at++) {
      place[order[at]] = at;
    }
    int groups = counts.groups();
    for (int one = 0; one < masked.length; one++) {
      for (int two = one + 1;
          two < masked.length && masked[two] / groups == masked[one] / groups;
          two++) {
        boolean first = place[masked[one]] < place[masked[two]];
        int up = masked[first ? one : two];
        int down = masked[first ? two : one];
        moves.add(new int[] {up + 1, -down - 1});
      }
    }
  }

  // units in which both groups are masked: up in one and down in the other, and back elsewhere
  private void addFours(List<int[]> moves, double[] gain, int group, int other) {
    int groups = counts.groups();
    Integer[] units =
        Arrays.stream(masked)
            .filter(cell -> cell % groups == group)
            .map(cell -> cell / groups)
            .filter(unit -> counts.low(unit, other) < counts.high(unit, other))
            .boxed()
            .toArray(Integer[]::new);
    Arrays.sort(
        units,
        (a, b) ->
            Double.compare(
                gain[b * groups + group] - gain[b * groups + other],
                gain[a * groups + group] - gain[a * groups + other]));
    for (int from = 0, to = units.length - 1; from < to; from++, to--) {
      moves.add(four(units[from] * groups, units[to] * groups, group, other));
    }
    for (int at = 0; at + 1 < units.length; at++) {
      int last = units.length <= EVERY_PAIR ? units.length : at + 2;
      for (int next = at + 1; next < last; next++) {
        moves.add(four(units[at] * groups, units[next] * groups, group, other));
      }
    }
  }

  private static int[] four(int up, int down, int group, int other) {
    return new int[] {up + group + 1, -(up + other) - 1, -(down + group) - 1, down + other + 1};
  }
}
