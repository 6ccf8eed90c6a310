package nl.speelveld.table.counts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gathers counts cell by cell and makes a [UnitGroupCounts]; units and groups stand in order of
/// first appearance.
///
/// Lives inside one method, is never shared. A second count of the same cell is added to the first;
/// who must refuse duplicates asks [#contains] first.
public final class CountsBuilder {
  private final Map<String, Integer> unitIds = new HashMap<>();
  private final Map<String, Integer> groupIds = new HashMap<>();
  private final List<String> units = new ArrayList<>();
  private final List<String> groups = new ArrayList<>();
  private int[] cellUnits = new int[64];
  private int[] cellGroups = new int[64];
  private double[] cellCounts = new double[64];
  private int cells;
  private final Map<Long, Integer> cellOf = new HashMap<>();

  /// A builder without units and groups.
  public CountsBuilder() {}

  /// Makes a unit known, so that it stands in the table even when nobody is in it.
  public int unit(String name) {
    return idOf(name, unitIds, units);
  }

  /// Makes a group known, so that it stands in the table even when nobody is in it.
  public int group(String name) {
    return idOf(name, groupIds, groups);
  }

  private static int idOf(String name, Map<String, Integer> ids, List<String> names) {
    Integer known = ids.get(name);
    if (known != null) {
      return known;
    }
    ids.put(name, names.size());
    names.add(name);
    return names.size() - 1;
  }

  /// Whether a count of this cell was added before.
  public boolean contains(String unit, String group) {
    Integer unitId = unitIds.get(unit);
    Integer groupId = groupIds.get(group);
    return unitId != null && groupId != null && cellOf.containsKey(key(unitId, groupId));
  }

  /// Adds `count` pupils of a group to a unit.
  public CountsBuilder add(String unit, String group, double count) {
    int unitId = unit(unit);
    int groupId = group(group);
    Integer known = cellOf.putIfAbsent(key(unitId, groupId), cells);
    if (known != null) {
      cellCounts[known] += count;
      return this;
    }
    if (cells == cellUnits.length) {
      cellUnits = Arrays.copyOf(cellUnits, cells * 2);
      cellGroups = Arrays.copyOf(cellGroups, cells * 2);
      cellCounts = Arrays.copyOf(cellCounts, cells * 2);
    }
    cellUnits[cells] = unitId;
    cellGroups[cells] = groupId;
    cellCounts[cells++] = count;
    return this;
  }

  private static long key(int unit, int group) {
    return ((long) unit << 32) | group;
  }

  /// The table of all counts so far.
  public UnitGroupCounts toCounts() {
    double[] n = new double[units.size() * groups.size()];
    for (int cell = 0; cell < cells; cell++) {
      n[cellUnits[cell] * groups.size() + cellGroups[cell]] += cellCounts[cell];
    }
    return UnitGroupCounts.of(units, groups, n);
  }
}
