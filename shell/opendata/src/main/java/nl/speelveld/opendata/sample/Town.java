package nl.speelveld.opendata.sample;

import java.util.List;

/// One invented municipality.
///
/// @param code CBS code that was never given out
/// @param name invented name
/// @param residents number of residents
/// @param layout where it lies
/// @param firstPostcode first of its PC4 codes; they follow each other, row by row
/// @param schools how many schools of each kind
/// @param homes how unevenly families live
record Town(
    String code,
    String name,
    int residents,
    Layout layout,
    int firstPostcode,
    Offer schools,
    Homes homes) {
  /// A rectangle of PC4 areas; a wijk is a strip of `wijkColumns` areas in one row.
  ///
  /// @param x Rijksdriehoek x of the south-west corner, metres
  /// @param y Rijksdriehoek y of the south-west corner, metres
  /// @param cell side of a PC4 area before its corners are moved, metres
  record Layout(double x, double y, int columns, int rows, double cell, int wijkColumns) {
    int cells() {
      return columns * rows;
    }
  }

  /// Schools of each kind.
  record Offer(int primary, int special, int secondary) {}

  /// How families live.
  ///
  /// @param level log-odds of a weight above 0 in an average area
  /// @param contrast how much the log-odds differ between areas (standard deviation)
  record Homes(double level, double contrast) {}

  /// The whole province, the sample municipality first.
  static List<Town> province() {
    return List.of(
        new Town(
            "GM9901",
            "Speelveld aan de Vaart",
            100_000,
            new Layout(136_000, 505_500, 6, 5, 1_150, 3),
            4945,
            new Offer(40, 3, 8),
            new Homes(-2.3, 1.0)),
        new Town(
            "GM9902",
            "Nieuw-Markerstad",
            66_000,
            new Layout(144_000, 498_500, 5, 4, 1_150, 5),
            4975,
            new Offer(27, 1, 5),
            new Homes(-2.5, 0.75)),
        new Town(
            "GM9903",
            "Kreekwaarde",
            22_000,
            new Layout(136_500, 500_500, 2, 2, 1_800, 2),
            4995,
            new Offer(9, 0, 0),
            new Homes(-2.8, 0.5)),
        new Town(
            "GM9904",
            "Lepelaarsveen",
            15_000,
            new Layout(129_500, 511_800, 3, 1, 1_800, 1),
            4999,
            new Offer(7, 0, 0),
            new Homes(-2.8, 0.4)),
        new Town(
            "GM9905",
            "Zandplaat",
            11_000,
            new Layout(144_300, 506_500, 3, 1, 1_800, 3),
            5002,
            new Offer(5, 0, 0),
            new Homes(-3.0, 0.4)),
        new Town(
            "GM9906",
            "Rietoever",
            6_000,
            new Layout(144_300, 510_500, 2, 1, 1_800, 2),
            5005,
            new Offer(3, 0, 0),
            new Homes(-3.1, 0.3)),
        new Town(
            "GM9907",
            "Trekgat",
            3_500,
            new Layout(131_000, 502_500, 2, 1, 1_600, 2),
            5007,
            new Offer(2, 0, 0),
            new Homes(-3.1, 0.3)));
  }

  /// Name of the province that the towns lie in.
  static final String PROVINCE = "Markerwaard";

  /// The number of the municipality without its letters, `9901`.
  String number() {
    return code.substring(2);
  }

  /// The code of a wijk of this town, counted from 0.
  String wijkCode(int wijk) {
    return "WK%s%02d".formatted(number(), wijk);
  }
}
