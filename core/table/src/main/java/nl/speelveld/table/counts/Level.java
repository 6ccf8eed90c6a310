package nl.speelveld.table.counts;

import java.util.Arrays;
import java.util.List;

/// One way to divide units into parts: schools by wijk, by board, by denomination, by municipality.
///
/// Every unit lies in exactly one part; a part may be empty. `partOf(i)` is the number of the part
/// of unit `i`, 0 … `parts()` − 1. Memory: 4 bytes a unit. Immutable.
public final class Level {
  private final String name;
  private final List<String> parts;
  private final int[] partOfUnit;

  private Level(String name, List<String> parts, int[] partOfUnit) {
    this.name = name;
    this.parts = parts;
    this.partOfUnit = partOfUnit;
  }

  /// Makes a level; the array holds the part of each unit and is copied.
  public static Level of(String name, List<String> parts, int[] partOfUnit) {
    for (int unit = 0; unit < partOfUnit.length; unit++) {
      if (partOfUnit[unit] < 0 || partOfUnit[unit] >= parts.size()) {
        throw new IllegalArgumentException(
            "part of unit ("
                + unit
                + ") at level ("
                + name
                + ") is ("
                + partOfUnit[unit]
                + "), but parts count from 0 to ("
                + (parts.size() - 1)
                + ")");
      }
    }
    return new Level(name, List.copyOf(parts), partOfUnit.clone());
  }

  /// What the level is called: `wijk`, `board`.
  public String name() {
    return name;
  }

  /// How many parts there are, empty ones included.
  public int parts() {
    return parts.size();
  }

  /// Name of a part.
  public String part(int part) {
    return parts.get(part);
  }

  /// Names of the parts, in order.
  public List<String> partNames() {
    return parts;
  }

  /// How many units are divided.
  public int units() {
    return partOfUnit.length;
  }

  /// The part in which a unit lies.
  public int partOf(int unit) {
    return partOfUnit[unit];
  }

  /// The part of each unit, as a copy.
  public int[] toPartOfUnit() {
    return partOfUnit.clone();
  }

  /// Whether each part of this level lies in one part of the other level: no two units of one part
  /// are in different parts of `outer`. Time O(units).
  public boolean isInside(Level outer) {
    checkSameUnits(outer);
    int[] outerOfPart = new int[parts.size()];
    Arrays.fill(outerOfPart, -1);
    for (int unit = 0; unit < partOfUnit.length; unit++) {
      int known = outerOfPart[partOfUnit[unit]];
      if (known >= 0 && known != outer.partOfUnit[unit]) {
        return false;
      }
      outerOfPart[partOfUnit[unit]] = outer.partOfUnit[unit];
    }
    return true;
  }

  private void checkSameUnits(Level other) {
    if (other.partOfUnit.length != partOfUnit.length) {
      throw new IllegalArgumentException(
          "level ("
              + name
              + ") divides ("
              + partOfUnit.length
              + ") units, but level ("
              + other.name
              + ") divides ("
              + other.partOfUnit.length
              + ")");
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Level that
        && name.equals(that.name)
        && parts.equals(that.parts)
        && Arrays.equals(partOfUnit, that.partOfUnit);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * name.hashCode() + parts.hashCode()) + Arrays.hashCode(partOfUnit);
  }

  @Override
  public String toString() {
    return "Level[" + name + ", " + partOfUnit.length + " units in " + parts.size() + " parts]";
  }
}
