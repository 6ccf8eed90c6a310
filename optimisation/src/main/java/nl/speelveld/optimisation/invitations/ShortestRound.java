package nl.speelveld.optimisation.invitations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// The shortest way from a place along all stops and back, exactly.
///
/// For every set of stops and every last stop of it the shortest way is kept (Held & Karp 1962): 2ⁿ
/// n² steps, for 12 stops half a million. Why it is right: whatever comes after depends only on the
/// set and the last stop, so only the shortest way there can be part of the best.
///
/// @param order numbers of the stops as visited; of the two directions the one that starts with the
///   lower number
/// @param metres as the crow flies
public record ShortestRound(List<Integer> order, double metres) {
  public ShortestRound {
    order = List.copyOf(order);
  }

  /// The shortest round.
  ///
  /// @param stops at most [TourQuestion#MOST_STOPS]
  public static ShortestRound of(Spot start, List<Spot> stops) {
    int count = stops.size();
    if (count > TourQuestion.MOST_STOPS) {
      throw new IllegalArgumentException(
          "stops has size ("
              + count
              + "), but at most ("
              + TourQuestion.MOST_STOPS
              + ") are routed");
    }
    if (count == 0) {
      return new ShortestRound(List.of(), 0);
    }
    double[][] shortest = new double[1 << count][count];
    int[][] before = new int[1 << count][count];
    for (double[] row : shortest) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    for (int stop = 0; stop < count; stop++) {
      shortest[1 << stop][stop] = start.metresTo(stops.get(stop));
      before[1 << stop][stop] = -1;
    }
    for (int set = 1; set < 1 << count; set++) {
      for (int last = 0; last < count; last++) {
        for (int next = 0; (set >> last & 1) == 1 && next < count; next++) {
          if ((set >> next & 1) == 0) {
            int larger = set | 1 << next;
            double metres = shortest[set][last] + stops.get(last).metresTo(stops.get(next));
            if (metres < shortest[larger][next]) {
              shortest[larger][next] = metres;
              before[larger][next] = last;
            }
          }
        }
      }
    }
    return close(start, stops, shortest, before);
  }

  private static ShortestRound close(
      Spot start, List<Spot> stops, double[][] shortest, int[][] before) {
    int all = shortest.length - 1;
    int last = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int stop = 0; stop < stops.size(); stop++) {
      double metres = shortest[all][stop] + stops.get(stop).metresTo(start);
      if (metres < least) {
        least = metres;
        last = stop;
      }
    }
    List<Integer> order = new ArrayList<>();
    for (int set = all; last >= 0; ) {
      order.add(last);
      int earlier = before[set][last];
      set &= ~(1 << last);
      last = earlier;
    }
    if (order.getFirst() > order.getLast()) {
      Collections.reverse(order);
    }
    return new ShortestRound(order, least);
  }
}
