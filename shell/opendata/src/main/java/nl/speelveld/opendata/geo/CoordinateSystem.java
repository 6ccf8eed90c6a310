package nl.speelveld.opendata.geo;

import java.util.Optional;
import java.util.OptionalDouble;
import nl.speelveld.opendata.tables.Position;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/// The coordinate systems of Dutch files: WGS84 (degrees), web Mercator (EPSG:3857), RD New
/// (EPSG:28992).
///
/// RD is turned into WGS84 by seven parameters. Check: RD (155000, 463000) is 52.15517440 N,
/// 5.38720621 E by RDNAPTRANS, which this meets to 0.3 metres; the limit of the method is about a
/// metre, enough to say which school lies in which street.
public enum CoordinateSystem {
  /// Longitude and latitude in degrees.
  WGS84("WGS84", new Box(2.5, 50.0, 8.0, 54.5)),
  /// Spherical Mercator of web maps, metres.
  WEB_MERCATOR("EPSG:3857", new Box(278_000, 6_446_000, 891_000, 7_250_000)),
  /// Rijksdriehoekscoördinaten, metres.
  RD("EPSG:28992", new Box(-7_000, 289_000, 300_000, 629_000));

  private static final double MERCATOR_RADIUS = 6_378_137;
  private static final String RD_DEFINITION =
      "+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000"
          + " +y_0=463000 +ellps=bessel +units=m +no_defs"
          + " +towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,"
          + "-1.87740163998045,4.0725";
  private static final String WGS84_DEFINITION = "+proj=longlat +datum=WGS84 +no_defs";

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // Box is a record of four doubles
  private final Box box;

  CoordinateSystem(String label, Box box) {
    this.label = label;
    this.box = box;
  }

  /// A point: longitude and latitude, or x and y.
  public record Point(double x, double y) {}

  private record Box(double west, double south, double east, double north) {
    boolean holds(double x, double y) {
      return x >= west && x <= east && y >= south && y <= north;
    }
  }

  /// Name as other programs know it.
  public String label() {
    return label;
  }

  /// Whether a point of this system lies in or near the Netherlands.
  public boolean holds(double x, double y) {
    return box.holds(x, y);
  }

  /// The system that the name of a `crs` member stands for.
  public static Optional<CoordinateSystem> findByName(String name) {
    if (name.matches(".*(CRS84|[:]4326|WGS ?84|[:]4258)$")) {
      return Optional.of(WGS84);
    }
    if (name.matches(".*[:](3857|900913)$")) {
      return Optional.of(WEB_MERCATOR);
    }
    return name.matches(".*[:](28992|7415)$") ? Optional.of(RD) : Optional.empty();
  }

  /// The only system in which this point lies in or near the Netherlands; no two boxes overlap.
  public static Optional<CoordinateSystem> findByRange(double x, double y) {
    for (CoordinateSystem system : values()) {
      if (system.holds(x, y)) {
        return Optional.of(system);
      }
    }
    return Optional.empty();
  }

  /// Longitude and latitude of a point of this system.
  public Point toWgs84(double x, double y) {
    return switch (this) {
      case WGS84 -> new Point(x, y);
      case WEB_MERCATOR ->
          new Point(
              Math.toDegrees(x / MERCATOR_RADIUS),
              Math.toDegrees(2 * Math.atan(Math.exp(y / MERCATOR_RADIUS)) - Math.PI / 2));
      case RD -> transform(Transforms.TO_WGS84, x, y);
    };
  }

  /// RD coordinates of a longitude and latitude.
  public static Point toRd(double longitude, double latitude) {
    return transform(Transforms.TO_RD, longitude, latitude);
  }

  /// Both RD and WGS84 of a point of this system.
  public Position positionOf(double x, double y) {
    Point degrees = toWgs84(x, y);
    Point metres = this == RD ? new Point(x, y) : toRd(degrees.x, degrees.y);
    return new Position(
        OptionalDouble.of(metres.x),
        OptionalDouble.of(metres.y),
        OptionalDouble.of(degrees.x),
        OptionalDouble.of(degrees.y));
  }

  // why synchronized: proj4j does not promise that one transform serves many threads at once
  private static synchronized Point transform(CoordinateTransform transform, double x, double y) {
    ProjCoordinate result = new ProjCoordinate();
    transform.transform(new ProjCoordinate(x, y), result);
    return new Point(result.x, result.y);
  }

  // why: made on first use, as most runs never meet RD
  private static final class Transforms {
    private static final CoordinateReferenceSystem RD_SYSTEM =
        new CRSFactory().createFromParameters("RD New", RD_DEFINITION);
    private static final CoordinateReferenceSystem WGS84_SYSTEM =
        new CRSFactory().createFromParameters("WGS84", WGS84_DEFINITION);
    static final CoordinateTransform TO_WGS84 =
        new CoordinateTransformFactory().createTransform(RD_SYSTEM, WGS84_SYSTEM);
    static final CoordinateTransform TO_RD =
        new CoordinateTransformFactory().createTransform(WGS84_SYSTEM, RD_SYSTEM);
  }
}
