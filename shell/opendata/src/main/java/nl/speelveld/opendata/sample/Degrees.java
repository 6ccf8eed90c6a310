package nl.speelveld.opendata.sample;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/// Rijksdriehoek metres as GeoJSON writes places: longitude and latitude, WGS84.
final class Degrees {
  // RD New with the transformation of the Kadaster; rotations in arc seconds
  private static final String RD_NEW =
      "+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000"
          + " +y_0=463000 +ellps=bessel +towgs84=565.4171,50.3319,465.5524,-0.398957388243134,"
          + "0.343987817378283,-1.87740163998045,4.0725 +units=m +no_defs";

  private final CoordinateTransform toDegrees;

  Degrees() {
    CRSFactory systems = new CRSFactory();
    toDegrees =
        new CoordinateTransformFactory()
            .createTransform(
                systems.createFromParameters("rd", RD_NEW),
                systems.createFromParameters("wgs84", "+proj=longlat +datum=WGS84 +no_defs"));
  }

  /// `[5.38720, 52.15517]`.
  String point(double x, double y) {
    ProjCoordinate at = toDegrees.transform(new ProjCoordinate(x, y), new ProjCoordinate());
    return String.format(Locale.ROOT, "[ %.6f, %.6f ]", at.x, at.y);
  }

  /// The coordinates of a polygon with one ring.
  String polygon(List<double[]> ring) {
    return ring.stream()
        .map(corner -> point(corner[0], corner[1]))
        .collect(Collectors.joining(", ", "[ [ ", " ] ]"));
  }
}
