package nl.speelveld.opendata.sample;

import java.util.List;

/// An invented school location.
///
/// @param code BRIN that was never given out, and location: `99AA00`
/// @param name name, marked as synthetic
/// @param kind `Bo`, `Sbo` or `Vo`
/// @param area index of its PC4 area in the province
/// @param x Rijksdriehoek x, metres
/// @param y Rijksdriehoek y, metres
/// @param profile denomination, board and concept
/// @param levels levels of a secondary school, low first; empty for primary
/// @param places pupils that it takes in a year
record SampleSchool(
    String code,
    String name,
    String kind,
    int area,
    double x,
    double y,
    Profile profile,
    List<Level> levels,
    int places) {
  SampleSchool {
    levels = List.copyOf(levels);
  }

  /// What a school stands for.
  ///
  /// @param concept educational concept, empty for most
  record Profile(String denomination, String board, String concept) {}

  /// Levels of secondary education, low first, with the years that they take.
  enum Level {
    PRO(6),
    VMBO_B(4),
    VMBO_K(4),
    VMBO_GT(4),
    HAVO(5),
    VWO(6);

    private final int years;

    Level(int years) {
      this.years = years;
    }

    int years() {
      return years;
    }
  }

  boolean isPrimary() {
    return kind.equals("Bo");
  }

  boolean isSpecial() {
    return kind.equals("Sbo");
  }

  boolean isSecondary() {
    return kind.equals("Vo");
  }

  /// BRIN, the first four characters of the code.
  String brin() {
    return code.substring(0, 4);
  }

  /// Location, the last two characters of the code.
  String location() {
    return code.substring(4);
  }

  double metresFrom(double otherX, double otherY) {
    return Math.hypot(x - otherX, y - otherY);
  }
}
