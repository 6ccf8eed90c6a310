package nl.speelveld.opendata.tables;

import java.util.OptionalDouble;

/// Where a school location is, in numbers: RD New in metres, WGS84 in degrees.
///
/// @param rdX x, metres
/// @param rdY y, metres
/// @param longitude degrees east
/// @param latitude degrees north
public record Position(
    OptionalDouble rdX, OptionalDouble rdY, OptionalDouble longitude, OptionalDouble latitude) {
  /// No position.
  public static final Position NONE =
      new Position(
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty());
}
