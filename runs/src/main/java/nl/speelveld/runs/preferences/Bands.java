package nl.speelveld.runs.preferences;

import java.util.ArrayList;
import java.util.List;

/// Figures in a row with the same figures of every draw; read one after the other. Lives inside one
/// method.
final class Bands {
  private final double[] centre;
  private final double[][] drawn;
  private int at;

  Bands(double[] centre, double[][] drawn) {
    this.centre = centre;
    this.drawn = drawn;
  }

  /// How many draws the bands stand on.
  int draws() {
    return drawn.length;
  }

  /// The next figure with its band.
  Banded next() {
    double[] others = new double[drawn.length];
    for (int draw = 0; draw < others.length; draw++) {
      others[draw] = drawn[draw][at];
    }
    return Banded.among(centre[at++], others);
  }

  /// The next figures.
  List<Banded> next(int many) {
    List<Banded> all = new ArrayList<>();
    for (int left = many; left > 0; left--) {
      all.add(next());
    }
    return all;
  }
}
