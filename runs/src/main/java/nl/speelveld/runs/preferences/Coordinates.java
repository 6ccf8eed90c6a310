package nl.speelveld.runs.preferences;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The columns that say where a row lies, and how many kilometres their unit is.
///
/// @param x to the east
/// @param y to the north
/// @param kilometres of one unit
record Coordinates(Sheet.Column x, Sheet.Column y, double kilometres) {
  private static final List<String> NAMES =
      List.of("x_km", "rd_x", "home_rd_x", "x_rd", "x_m", "home_x", "x");

  /// The first pair that there is. Columns that end in `_km` are in kilometres, others in metres.
  static Optional<Coordinates> find(Sheet sheet) {
    for (String name : NAMES) {
      Optional<Sheet.Column> x = sheet.find(List.of(name));
      Optional<Sheet.Column> y = sheet.find(List.of(name.replace('x', 'y')));
      if (x.isPresent() && y.isPresent()) {
        boolean km = name.toLowerCase(Locale.ROOT).endsWith("_km");
        return Optional.of(new Coordinates(x.get(), y.get(), km ? 1 : .001));
      }
    }
    return Optional.empty();
  }

  /// The place of a row in kilometres; nothing where one of the two is no number.
  Optional<double[]> find(int row) {
    return x.number(row)
        .flatMap(east ->
            y.number(row).map(north -> new double[] {east * kilometres, north * kilometres}));
  }
}
