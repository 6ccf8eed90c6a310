package nl.speelveld.segregation.change;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Which units hold somebody: name → row.
final class Presence {
  private Presence() {}

  static Map<String, Integer> filledUnits(UnitGroupCounts counts) {
    Map<String, Integer> filled = new LinkedHashMap<>();
    for (int unit = 0; unit < counts.units(); unit++) {
      if (counts.unitTotal(unit) > 0) {
        filled.put(counts.unit(unit), unit);
      }
    }
    return filled;
  }

  static Map<String, Integer> filledGroups(UnitGroupCounts counts) {
    Map<String, Integer> filled = new LinkedHashMap<>();
    for (int group = 0; group < counts.groups(); group++) {
      if (counts.groupTotal(group) > 0) {
        filled.put(counts.group(group), group);
      }
    }
    return filled;
  }
}
