package nl.speelveld.opendata.importing;

import nl.speelveld.opendata.reading.FileKind;

/// Who publishes a kind of file, and under which licence.
enum Publishers {
  /// Dienst Uitvoering Onderwijs.
  DUO("DUO", "CC0 1.0"),
  /// Centraal Bureau voor de Statistiek.
  CBS("CBS", "CC BY 4.0"),
  /// Outlines of CBS and the Kadaster.
  CBS_KADASTER("CBS/Kadaster", "CC BY 4.0"),
  /// The school inspectorate, with figures of CBS.
  INSPECTORATE("Inspectie van het Onderwijs/CBS", "CC0 1.0"),
  /// Amsterdam.
  AMSTERDAM("Gemeente Amsterdam", "Apache-2.0"),
  /// Den Haag.
  DEN_HAAG("Gemeente Den Haag", "CC BY 4.0"),
  /// Example data of the R package `segregation`.
  EXAMPLE("R package segregation", "MIT"),
  /// Nobody that the file names.
  UNKNOWN("", "");

  private final String publisher;
  private final String licence;

  Publishers(String publisher, String licence) {
    this.publisher = publisher;
    this.licence = licence;
  }

  /// Name of the publisher.
  String publisher() {
    return publisher;
  }

  /// Licence, empty where unknown.
  String licence() {
    return licence;
  }

  /// The publisher of a kind of file, by the first word of its id.
  static Publishers of(FileKind kind) {
    return switch (kind) {
      case AREA_SHAPES -> CBS_KADASTER;
      case STATLINE, POSTCODE_RESIDENTS, POSTCODE_PLACES, MUNICIPALITY_CHANGES -> CBS;
      case SCHOOL_WEIGHT -> INSPECTORATE;
      case SCHOOLS_2013, SCHOOL_POINTS -> DUO;
      case US_SCHOOLS, SCHOOL_SES -> EXAMPLE;
      default -> byId(kind.id());
    };
  }

  private static Publishers byId(String id) {
    if (id.startsWith("duo-")) {
      return DUO;
    }
    if (id.startsWith("cbs-")) {
      return CBS;
    }
    if (id.startsWith("amsterdam-")) {
      return AMSTERDAM;
    }
    return id.startsWith("denhaag-") ? DEN_HAAG : UNKNOWN;
  }
}
