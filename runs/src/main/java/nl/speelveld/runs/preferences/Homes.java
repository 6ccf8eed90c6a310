package nl.speelveld.runs.preferences;

import java.util.Map;
import java.util.Optional;
import nl.speelveld.choice.term.Places;
import nl.speelveld.table.finding.Findings;

/// Where pupils live: their own coordinates, else the middle of their area.
final class Homes {
  private final double[] x;
  private final double[] y;
  private final boolean[] known;

  private Homes(int pupils) {
    this.x = new double[pupils];
    this.y = new double[pupils];
    this.known = new boolean[pupils];
  }

  /// The homes of a file of pupils; nothing where it has neither coordinates nor an area that has.
  static Optional<Homes> find(Sheet pupils, Optional<Sheet> areas, Findings.Collector findings) {
    Optional<Coordinates> own = Coordinates.find(pupils);
    if (own.isPresent()) {
      Homes homes = new Homes(pupils.rows());
      for (int row = 0; row < pupils.rows(); row++) {
        Optional<double[]> place = own.get().find(row);
        homes.put(row, place);
        if (place.isEmpty()) {
          findings.add(
              new FileFinding.NotANumber(
                  pupils.place(row, own.get().x().name()), own.get().x().text(row)));
        }
      }
      return Optional.of(homes);
    }
    Optional<Sheet.Column> area = pupils.find(TableKind.AREA);
    Optional<Coordinates> middles = areas.flatMap(Coordinates::find);
    if (area.isEmpty() || middles.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Integer> rowOf =
        areas.orElseThrow().rowsBy(areas.get().find(TableKind.AREA).orElseThrow());
    Homes homes = new Homes(pupils.rows());
    for (int row = 0; row < pupils.rows(); row++) {
      Integer at = rowOf.get(area.get().text(row));
      homes.put(row, at == null ? Optional.empty() : middles.get().find(at));
      if (!homes.known[row]) {
        findings.add(
            new FileFinding.UnknownArea(
                pupils.place(row, area.get().name()), area.get().text(row)));
      }
    }
    return Optional.of(homes);
  }

  private void put(int row, Optional<double[]> place) {
    known[row] = place.isPresent();
    x[row] = place.map(at -> at[0]).orElse(0.0);
    y[row] = place.map(at -> at[1]).orElse(0.0);
  }

  boolean knows(int pupil) {
    return known[pupil];
  }

  /// The places of some pupils.
  Places of(int[] rows) {
    double[] east = new double[rows.length];
    double[] north = new double[rows.length];
    for (int row = 0; row < rows.length; row++) {
      east[row] = x[rows[row]];
      north[row] = y[rows[row]];
    }
    return Places.of(east, north);
  }
}
