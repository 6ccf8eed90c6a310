package nl.speelveld.segregation.masked;

import nl.speelveld.table.masked.MaskedCounts;

/// The fill of units of known size that costs least at a price per pupil and group: every cell at
/// its least, the rest to the cheapest groups first.
final class CheapestFill {
  private final int groups;
  private final double[] least;
  private final double[] open; // pupils that a cell may hold beyond its least
  private final double[] rest; // of each unit, pupils beyond the least of its cells
  private final double[] corner;

  CheapestFill(MaskedCounts sharp) {
    groups = sharp.groups();
    least = new double[sharp.units() * groups];
    open = new double[least.length];
    corner = new double[least.length];
    rest = new double[sharp.units()];
    for (int unit = 0; unit < rest.length; unit++) {
      rest[unit] = sharp.unitTotal(unit).low();
      for (int group = 0; group < groups; group++) {
        int cell = unit * groups + group;
        least[cell] = sharp.low(unit, group);
        open[cell] = sharp.high(unit, group) - least[cell];
        rest[unit] -= least[cell];
      }
    }
  }

  /// Fills a unit and says what it costs.
  ///
  /// @param price price per pupil of each group in this unit
  double fill(int unit, double[] price) {
    double cost = 0;
    for (int group = 0; group < groups; group++) {
      corner[unit * groups + group] = least[unit * groups + group];
      cost += least[unit * groups + group] * price[group];
    }
    double left = rest[unit];
    while (left > 0) {
      int cheapest = cheapestWithRoom(unit, price);
      int cell = unit * groups + cheapest;
      double more = Math.min(left, least[cell] + open[cell] - corner[cell]);
      corner[cell] += more;
      cost += more * price[cheapest];
      left -= more;
    }
    return cost;
  }

  // why a search and no sort: groups are few, and most units have nothing left to give
  private int cheapestWithRoom(int unit, double[] price) {
    int cheapest = -1;
    for (int group = 0; group < groups; group++) {
      int cell = unit * groups + group;
      boolean room = corner[cell] < least[cell] + open[cell];
      if (room && (cheapest < 0 || price[group] < price[cheapest])) {
        cheapest = group;
      }
    }
    return cheapest;
  }

  /// Moves a table towards the fill, by this part of the way.
  void pull(double[] table, double part) {
    for (int cell = 0; cell < table.length; cell++) {
      table[cell] += part * (corner[cell] - table[cell]);
    }
  }
}
