package nl.speelveld.segregation.change;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Who came and who went between two tables: units that opened or closed, groups that appeared or
/// vanished.
///
/// A unit is there when it holds at least one pupil; a row of zeros is not a school.
///
/// @param opened units only in the later table
/// @param closed units only in the earlier table
/// @param appeared groups only in the later table
/// @param vanished groups only in the earlier table
public record Turnover(
    List<Named> opened, List<Named> closed, List<Named> appeared, List<Named> vanished) {
  /// A unit or group that came or went.
  ///
  /// @param name its name
  /// @param pupils its pupils in the table in which it stands
  public record Named(String name, double pupils) {}

  public Turnover {
    opened = List.copyOf(opened);
    closed = List.copyOf(closed);
    appeared = List.copyOf(appeared);
    vanished = List.copyOf(vanished);
  }

  /// Compares two tables by the names of their units and groups.
  public static Turnover between(UnitGroupCounts before, UnitGroupCounts after) {
    UnitGroupCounts beforeByGroup = before.transposed();
    UnitGroupCounts afterByGroup = after.transposed();
    return new Turnover(
        missing(after, before),
        missing(before, after),
        missing(afterByGroup, beforeByGroup),
        missing(beforeByGroup, afterByGroup));
  }

  private static List<Named> missing(UnitGroupCounts here, UnitGroupCounts there) {
    var known = Presence.filledUnits(there);
    List<Named> missing = new ArrayList<>();
    for (int unit = 0; unit < here.units(); unit++) {
      if (here.unitTotal(unit) > 0 && !known.containsKey(here.unit(unit))) {
        missing.add(new Named(here.unit(unit), here.unitTotal(unit)));
      }
    }
    return missing;
  }
}
