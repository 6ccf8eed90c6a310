package nl.speelveld.runs.index;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.segregation.local.LocalSegregation;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Local segregation of one unit or one group: the part of which M and H are the mean.
///
/// The mean of `m` over units, each weighed by its share, is M of the whole table; so is the mean
/// over groups. The same holds for `h` and H. An empty unit or group has no value and weighs
/// nothing.
///
/// @param side whether it is a unit or a group
/// @param name name of the unit or group
/// @param share its share of all pupils, 0 … 1
/// @param m local segregation, in nats
/// @param h the same over the entropy of the groups
public record LocalRow(Side side, String name, double share, IndexValue m, IndexValue h) {
  /// What is measured locally.
  public enum Side {
    /// A school or area against the whole.
    UNIT,
    /// A group over the units.
    GROUP
  }

  /// All units in the order of the table, then all groups.
  static List<LocalRow> of(UnitGroupCounts counts) {
    List<LocalRow> rows = new ArrayList<>();
    for (int unit = 0; unit < counts.units(); unit++) {
      rows.add(
          new LocalRow(
              Side.UNIT,
              counts.unit(unit),
              share(counts.unitTotal(unit), counts),
              LocalSegregation.ofUnit(counts, unit),
              LocalSegregation.informationOfUnit(counts, unit)));
    }
    for (int group = 0; group < counts.groups(); group++) {
      rows.add(
          new LocalRow(
              Side.GROUP,
              counts.group(group),
              share(counts.groupTotal(group), counts),
              LocalSegregation.ofGroup(counts, group),
              LocalSegregation.informationOfGroup(counts, group)));
    }
    return rows;
  }

  private static double share(double pupils, UnitGroupCounts counts) {
    return pupils == 0 ? 0 : pupils / counts.total();
  }
}
