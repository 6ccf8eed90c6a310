package nl.speelveld.runs.data;

import java.util.List;

/// The outline of an area for a map: rings of RD coordinates `x0, y0, x1, y1, …` in metres; holes
/// are rings too.
///
/// @param code code of the area
/// @param name name of the area
/// @param rings outer rings and holes, drawn with the even-odd rule
public record Shape(String code, String name, List<Ring> rings) {
  public Shape {
    rings = List.copyOf(rings);
  }

  /// One closed line. Immutable: the coordinates are copied in and read by index.
  public static final class Ring {
    private final double[] xy;

    private Ring(double[] xy) {
      this.xy = xy;
    }

    /// A ring of `x0, y0, x1, y1, …`.
    public static Ring of(double... xy) {
      return new Ring(xy.clone());
    }

    /// How many points it has.
    public int points() {
      return xy.length / 2;
    }

    /// Rijksdriehoek x of a point.
    public double x(int point) {
      return xy[2 * point];
    }

    /// Rijksdriehoek y of a point.
    public double y(int point) {
      return xy[2 * point + 1];
    }
  }
}
