package nl.speelveld.simulation.transport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Places and the links between them; travel time is the number of links. Immutable.
///
/// Links go both ways and take one step each.
public final class Network {
  private final int[][] linked; // by place, in rising order

  private Network(int[][] linked) {
    this.linked = linked;
  }

  /// A grid of places, numbered row by row, each linked to the up to eight around it.
  public static Network grid(int rows, int columns) {
    List<List<Integer>> linked = new ArrayList<>();
    for (int place = 0; place < rows * columns; place++) {
      List<Integer> around = new ArrayList<>();
      for (int row = place / columns - 1; row <= place / columns + 1; row++) {
        for (int column = place % columns - 1; column <= place % columns + 1; column++) {
          int other = row * columns + column;
          if (row >= 0 && row < rows && column >= 0 && column < columns && other != place) {
            around.add(other);
          }
        }
      }
      linked.add(around);
    }
    return of(linked);
  }

  /// A network of the places linked to each place; a link that is given one way goes both ways.
  public static Network of(List<List<Integer>> linkedTo) {
    boolean[][] matrix = new boolean[linkedTo.size()][linkedTo.size()];
    for (int place = 0; place < matrix.length; place++) {
      for (int other : linkedTo.get(place)) {
        matrix[place][other] = other != place;
        matrix[other][place] = other != place;
      }
    }
    int[][] linked = new int[matrix.length][];
    for (int place = 0; place < matrix.length; place++) {
      boolean[] row = matrix[place];
      linked[place] = IntStream.range(0, row.length).filter(other -> row[other]).toArray();
    }
    return new Network(linked);
  }

  /// How many places there are.
  public int places() {
    return linked.length;
  }

  /// Whether two places are linked.
  public boolean isLinked(int one, int other) {
    return Arrays.binarySearch(linked[one], other) >= 0;
  }

  /// The same network with one link more.
  public Network with(Link link) {
    if (isLinked(link.from(), link.to()) || link.from() == link.to()) {
      throw new IllegalArgumentException("link is (" + link + "), but that is linked already");
    }
    int[][] more = linked.clone();
    more[link.from()] = added(linked[link.from()], link.to());
    more[link.to()] = added(linked[link.to()], link.from());
    return new Network(more);
  }

  private static int[] added(int[] places, int place) {
    int[] more = Arrays.copyOf(places, places.length + 1);
    more[places.length] = place;
    Arrays.sort(more);
    return more;
  }

  /// Steps from one place to each place, breadth first; a place that cannot be reached throws.
  public int[] steps(int from) {
    int[] steps = new int[linked.length];
    Arrays.fill(steps, -1);
    int[] queue = new int[linked.length];
    steps[from] = 0;
    queue[0] = from;
    int known = 1;
    for (int next = 0; next < known; next++) {
      for (int other : linked[queue[next]]) {
        if (steps[other] < 0) {
          steps[other] = steps[queue[next]] + 1;
          queue[known++] = other;
        }
      }
    }
    if (known < linked.length) {
      throw new IllegalArgumentException(
          "place ("
              + from
              + ") reaches ("
              + known
              + ") of ("
              + linked.length
              + ") places. Link all of them.");
    }
    return steps;
  }
}
