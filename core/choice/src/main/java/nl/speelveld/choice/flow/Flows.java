package nl.speelveld.choice.flow;

import java.util.Arrays;
import java.util.List;

/// Counts of choices from origins to destinations, for the destinations that each origin considers.
/// Immutable.
///
/// Cells stand by origin, in compressed rows: the cells of origin i are `start(i)` …
/// `start(i+1)−1`. Counts are finite and not negative, whole or weighted. Memory: 12 bytes a cell
/// and 8 for each term.
public final class Flows {
  private final int destinations;
  // why not private: loops over all cells, in this room only, read the arrays in place
  final int[] start;
  final int[] destination;
  final double[] count;

  private Flows(int destinations, int[] start, int[] destination, double[] count) {
    this.destinations = destinations;
    this.start = start;
    this.destination = destination;
    this.count = count;
  }

  /// Flows from compressed rows; arrays are copied.
  ///
  /// @param destinations how many there are
  /// @param start origins + 1 places
  /// @param destination of each cell
  /// @param count of each cell
  public static Flows of(int destinations, int[] start, int[] destination, double[] count) {
    int cells = start[start.length - 1];
    if (start[0] != 0 || destination.length != cells || count.length != cells) {
      throw new IllegalArgumentException(
          "start ends at (%d), but there are (%d) destinations and (%d) counts"
              .formatted(cells, destination.length, count.length));
    }
    for (int cell = 0; cell < cells; cell++) {
      if (destination[cell] < 0 || destination[cell] >= destinations) {
        throw new IllegalArgumentException(
            "destination (%d) of cell (%d) is not one of (%d)"
                .formatted(destination[cell], cell, destinations));
      }
      if (!(count[cell] >= 0) || count[cell] == Double.POSITIVE_INFINITY) {
        throw new IllegalArgumentException(
            "count (%s) of cell (%d) must be finite and not negative".formatted(count[cell], cell));
      }
    }
    return new Flows(destinations, start.clone(), destination.clone(), count.clone());
  }

  /// Flows where every origin considers every destination.
  ///
  /// @param table origins × destinations, row-major
  public static Flows dense(int destinations, double[] table) {
    int origins = table.length / destinations;
    int[] start = new int[origins + 1];
    Arrays.setAll(start, origin -> origin * destinations);
    int[] destination = new int[origins * destinations];
    Arrays.setAll(destination, cell -> cell % destinations);
    return of(destinations, start, destination, table);
  }

  /// How many origins.
  public int origins() {
    return start.length - 1;
  }

  /// How many destinations.
  public int destinations() {
    return destinations;
  }

  /// How many cells.
  public int cells() {
    return destination.length;
  }

  /// The first cell of an origin; the end of the one before.
  public int start(int origin) {
    return start[origin];
  }

  /// The destination of a cell.
  public int destination(int cell) {
    return destination[cell];
  }

  /// The count of a cell.
  public double count(int cell) {
    return count[cell];
  }

  /// All that leaves an origin.
  public double leaving(int origin) {
    double sum = 0;
    for (int cell = start[origin]; cell < start[origin + 1]; cell++) {
      sum += count[cell];
    }
    return sum;
  }

  /// All that arrives at each destination.
  public double[] arriving() {
    double[] arriving = new double[destinations];
    for (int cell = 0; cell < count.length; cell++) {
      arriving[destination[cell]] += count[cell];
    }
    return arriving;
  }

  /// Destinations that nobody goes to.
  public List<Integer> empty() {
    double[] arriving = arriving();
    return java.util.stream.IntStream.range(0, destinations)
        .filter(at -> arriving[at] == 0)
        .boxed()
        .toList();
  }
}
