package nl.speelveld.segregation.twogroup;

import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Gorard's segregation index GS: the share of a group that would have to change units, with
/// replacement by others, for every unit to hold its share of the group.
///
///     GS = ½ Σᵢ | aᵢ/A − tᵢ/T | = D (1 − P)
///
/// Compares the group with everybody, where D compares it with the others. Range 0 to 1 − P; not the
/// same for a group and its rest. Dimension: evenness. Undefined where D is. Time O(units). Source:
/// Gorard & Taylor (2002), Sociology 36(4).
public final class Gorard {
  private Gorard() {}

  /// GS of a group against everybody.
  public static IndexValue of(UnitGroupCounts counts, int group) {
    return TwoSides.evaluate(
        counts,
        group,
        sides -> Dissimilarity.of(counts, group).value() * sides.rest() / sides.total());
  }
}
