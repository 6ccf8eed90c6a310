package nl.speelveld.simulation.base;

import java.util.Arrays;
import java.util.List;

/// Named points on a flat map in metres (RD New): areas, or schools. Immutable.
public final class Sites {
  private final List<String> names;
  private final double[] x;
  private final double[] y;

  private Sites(List<String> names, double[] x, double[] y) {
    this.names = names;
    this.x = x;
    this.y = y;
  }

  /// Points with these names and coordinates.
  public static Sites of(List<String> names, double[] x, double[] y) {
    if (names.size() != x.length || x.length != y.length) {
      throw new IllegalArgumentException(
          "(%d) names, (%d) x and (%d) y; give one of each a point"
              .formatted(names.size(), x.length, y.length));
    }
    return new Sites(List.copyOf(names), x.clone(), y.clone());
  }

  /// How many there are.
  public int size() {
    return x.length;
  }

  /// The name of one.
  public String name(int at) {
    return names.get(at);
  }

  /// All names.
  public List<String> names() {
    return names;
  }

  /// To the east, metres.
  public double x(int at) {
    return x[at];
  }

  /// To the north, metres.
  public double y(int at) {
    return y[at];
  }

  /// The straight distance to a point of others, in kilometres.
  public double kilometres(int at, Sites others, int other) {
    double dx = x[at] - others.x[other];
    double dy = y[at] - others.y[other];
    return Math.sqrt(dx * dx + dy * dy) / 1000;
  }

  /// The same points, one of them elsewhere.
  public Sites moved(int at, double newX, double newY) {
    double[] movedX = x.clone();
    double[] movedY = y.clone();
    movedX[at] = newX;
    movedY[at] = newY;
    return new Sites(names, movedX, movedY);
  }

  /// The same points and one more.
  public Sites with(String name, double newX, double newY) {
    List<String> more = new java.util.ArrayList<>(names);
    more.add(name);
    double[] moreX = Arrays.copyOf(x, x.length + 1);
    double[] moreY = Arrays.copyOf(y, y.length + 1);
    moreX[x.length] = newX;
    moreY[y.length] = newY;
    return new Sites(List.copyOf(more), moreX, moreY);
  }
}
