package nl.speelveld.runs.measuring;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.runs.data.Area;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Wijken of a municipality as units, where the target group is counted by home: the base of
/// segregation between neighbourhoods. Wijken without children are left out.
final class CountedWijken {
  private CountedWijken() {}

  /// Wijken × (ja, nee); no units when nothing is counted.
  static UnitGroupCounts of(List<Area> wijken, String municipality) {
    List<String> codes = new ArrayList<>();
    List<Double> cells = new ArrayList<>();
    for (Area wijk : wijken) {
      double group = wijk.figures().getOrDefault("target-group-ja", 0.0);
      double rest = wijk.figures().getOrDefault("target-group-nee", 0.0);
      if (wijk.municipality().equals(municipality) && group + rest > 0) {
        codes.add(wijk.code());
        cells.add(group);
        cells.add(rest);
      }
    }
    return UnitGroupCounts.of(
        codes, List.of("ja", "nee"), cells.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
