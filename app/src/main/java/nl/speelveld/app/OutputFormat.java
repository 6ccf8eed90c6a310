package nl.speelveld.app;

import java.util.Locale;

/// The forms in which a report leaves the command line.
enum OutputFormat {
  /// Plain text for the terminal.
  TEXT("txt"),
  /// Figures in the one result shape.
  JSON("json"),
  /// One long table.
  CSV("csv"),
  /// A page that needs nothing else.
  HTML("html"),
  /// Schools and areas for a map.
  GEOJSON("geojson"),
  /// A catalogue description (DCAT-AP-NL 3.0).
  DCAT("jsonld");

  private final String ending;

  OutputFormat(String ending) {
    this.ending = ending;
  }

  /// Ending of a file of this form.
  String ending() {
    return ending;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
