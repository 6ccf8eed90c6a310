package nl.speelveld.opendata.tables;

import java.util.OptionalDouble;

/// A figure, or the reason why there is none.
///
/// @param number the figure
/// @param reason why it is missing; empty where it is not
public record Figure(OptionalDouble number, String reason) {
  /// A figure that is known.
  public static Figure of(double number) {
    return new Figure(OptionalDouble.of(number), "");
  }

  /// A number of pupils as a figure: missing with the reason `masked` where it is an interval.
  public static Figure of(Heads heads) {
    return heads.low() == heads.high() ? of(heads.low()) : missing("masked");
  }

  /// A figure that is missing, with the reason (`secret`, `not-given`, `zero-means-missing`).
  public static Figure missing(String reason) {
    return new Figure(OptionalDouble.empty(), reason);
  }
}
