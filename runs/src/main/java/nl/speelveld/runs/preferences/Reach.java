package nl.speelveld.runs.preferences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which schools lie within reach of an area, and flows over those alone.
final class Reach {
  private Reach() {}

  /// A school on the map, in kilometres.
  record Spot(String title, double x, double y) {}

  /// Schools by square of the map, so that those in reach are found without looking at all.
  static final class Grid {
    private final List<Spot> spots;
    private final double reach;
    private final Map<Long, List<Integer>> squares = new HashMap<>();

    Grid(List<Spot> spots, double reach) {
      this.spots = spots;
      this.reach = reach;
      for (int at = 0; at < spots.size(); at++) {
        squares
            .computeIfAbsent(square(spots.get(at).x, spots.get(at).y), its -> new ArrayList<>())
            .add(at);
      }
    }

    private long square(double x, double y) {
      return (long) Math.floor(x / reach) * 1_000_003L + (long) Math.floor(y / reach);
    }

    /// Schools within reach, in order.
    List<Integer> near(double x, double y) {
      List<Integer> near = new ArrayList<>();
      for (int right = -1; right <= 1; right++) {
        for (int up = -1; up <= 1; up++) {
          for (int at :
              squares.getOrDefault(square(x + right * reach, y + up * reach), List.of())) {
            if (distance(at, x, y) <= reach) {
              near.add(at);
            }
          }
        }
      }
      near.sort(Integer::compare);
      return near;
    }

    double distance(int at, double x, double y) {
      return Math.hypot(spots.get(at).x - x, spots.get(at).y - y);
    }
  }

  /// Compressed rows as they grow.
  static final class Cells {
    private final List<Integer> start = new ArrayList<>(List.of(0));
    private final List<Integer> destination = new ArrayList<>();
    private final List<Double> count = new ArrayList<>();
    private final List<Double> kilometres = new ArrayList<>();

    /// Adds an origin; gives how many of its pupils go to a school in reach.
    double add(Grid grid, double x, double y, Map<Integer, Double> pupils) {
      double within = 0;
      for (int at : grid.near(x, y)) {
        double own = pupils.getOrDefault(at, 0.0);
        destination.add(at);
        count.add(own);
        kilometres.add(grid.distance(at, x, y));
        within += own;
      }
      start.add(destination.size());
      return within;
    }

    int[] starts() {
      return start.stream().mapToInt(Integer::intValue).toArray();
    }

    int[] destinations() {
      return destination.stream().mapToInt(Integer::intValue).toArray();
    }

    double[] counts() {
      return count.stream().mapToDouble(Double::doubleValue).toArray();
    }

    double[] kilometres() {
      return kilometres.stream().mapToDouble(Double::doubleValue).toArray();
    }
  }

  /// Which of all schools anybody considers, and their new numbers.
  record Used(int[] number, int size) {
    static Used of(int[] destinations, int schools) {
      int[] number = new int[schools];
      Arrays.fill(number, -1);
      for (int at : destinations) {
        number[at] = 0;
      }
      int size = 0;
      for (int at = 0; at < schools; at++) {
        if (number[at] == 0) {
          number[at] = size++;
        }
      }
      return new Used(number, size);
    }

    List<String> of(List<String> all) {
      List<String> used = new ArrayList<>();
      for (int at = 0; at < number.length; at++) {
        if (number[at] >= 0) {
          used.add(all.get(at));
        }
      }
      return used;
    }

    int[] renumbered(int[] destinations) {
      return Arrays.stream(destinations).map(at -> number[at]).toArray();
    }
  }
}
