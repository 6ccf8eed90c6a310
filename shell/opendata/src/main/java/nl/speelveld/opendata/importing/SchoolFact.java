package nl.speelveld.opendata.importing;

import nl.speelveld.opendata.tables.SchoolTable;

/// What one file says about one school location.
///
/// @param year year of the description, 0 where the file names none
/// @param longitude degrees, 0 where unknown
/// @param latitude degrees, 0 where unknown
record SchoolFact(
    String source,
    int year,
    String code,
    String kind,
    Profile profile,
    Address address,
    double longitude,
    double latitude) {
  /// What the school is.
  record Profile(
      String name, String denomination, String board, String structure, String concept) {}

  /// Where it is in words.
  record Address(String postcode, String municipalityCode, String municipality, String province) {}

  /// A row of a table of schools; a BRIN without location stands for its first location.
  static SchoolFact of(String source, SchoolTable table, int row) {
    return new SchoolFact(
        source,
        table.year().isMissing(row) ? 0 : table.year().value(row),
        wholeCode(table.location().text(row)),
        table.kind().text(row),
        new Profile(
            table.schoolName().text(row),
            table.denomination().text(row),
            table.board().text(row),
            table.structure().text(row),
            table.concept().text(row)),
        new Address(
            table.postcode().text(row),
            table.municipalityCode().text(row),
            table.municipality().text(row),
            table.province().text(row)),
        table.longitude().isMissing(row) ? 0 : table.longitude().value(row),
        table.latitude().isMissing(row) ? 0 : table.latitude().value(row));
  }

  /// Six characters: a BRIN alone gets location `00`.
  static String wholeCode(String code) {
    return code.length() == 4 ? code + "00" : code;
  }

  boolean isLocated() {
    return longitude != 0 && latitude != 0;
  }
}
