package nl.speelveld.table.counts;

import java.util.List;

/// Counts of units by groups together with the levels in which the units lie, the outermost first:
/// province, municipality, wijk, and inside those the schools themselves.
///
/// Levels need not nest: boards cut across wijken, and both may be asked of the same schools.
/// [#nested()] tells whether they do; a decomposition over several levels at once asks for it, a
/// decomposition over one level does not. Immutable.
public final class NestedCounts {
  private final UnitGroupCounts counts;
  private final List<Level> levels;
  private final boolean nested;

  private NestedCounts(UnitGroupCounts counts, List<Level> levels) {
    this.counts = counts;
    this.levels = levels;
    this.nested = eachInsideTheOneBefore(levels);
  }

  /// Joins counts and levels, the outermost level first. Every level divides all units of `counts`.
  public static NestedCounts of(UnitGroupCounts counts, List<Level> levels) {
    for (Level level : levels) {
      if (level.units() != counts.units()) {
        throw new IllegalArgumentException(
            "level ("
                + level.name()
                + ") divides ("
                + level.units()
                + ") units, but the counts hold ("
                + counts.units()
                + ")");
      }
    }
    return new NestedCounts(counts, List.copyOf(levels));
  }

  private static boolean eachInsideTheOneBefore(List<Level> levels) {
    for (int inner = 1; inner < levels.size(); inner++) {
      if (!levels.get(inner).isInside(levels.get(inner - 1))) {
        return false;
      }
    }
    return true;
  }

  /// The counts of the units themselves.
  public UnitGroupCounts counts() {
    return counts;
  }

  /// The levels, the outermost first.
  public List<Level> levels() {
    return levels;
  }

  /// One level, 0 is the outermost.
  public Level level(int level) {
    return levels.get(level);
  }

  /// The counts added up to the parts of a level: one row per part, empty parts included.
  public UnitGroupCounts at(int level) {
    Level chosen = levels.get(level);
    return counts.mergeUnits(chosen.toPartOfUnit(), chosen.partNames());
  }

  /// Whether each part of an inner level lies in one part of the level around it. True for one
  /// level and for none.
  public boolean nested() {
    return nested;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NestedCounts that
        && counts.equals(that.counts)
        && levels.equals(that.levels);
  }

  @Override
  public int hashCode() {
    return 31 * counts.hashCode() + levels.hashCode();
  }

  @Override
  public String toString() {
    return "NestedCounts[" + counts + ", " + levels + "]";
  }
}
