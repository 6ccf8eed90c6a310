package nl.speelveld.opendata.geo;

import java.util.OptionalInt;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.Header;

/// One form of GeoJSON file, told by the names of its properties.
interface GeoForm {
  /// What a file of this form is.
  FileKind kind();

  /// Whether the properties of the first feature are of this form.
  boolean fits(Header properties);

  /// Opens a file that fits; the year is that of its name, where it has one.
  GeoSink open(Header properties, OptionalInt year);
}
