package nl.speelveld.segregation.nested;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.segregation.multigroup.InformationIndex;
import nl.speelveld.segregation.multigroup.MutualInformation;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.Level;
import nl.speelveld.table.counts.NestedCounts;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Segregation divided over levels: province, municipality, wijk, board, and last the units
/// themselves.
///
///     M(S;G) = M(L₁;G) + M(L₂;G | L₁) + … + M(S;G | L₁…Lₖ)         the same for H = M / E
///
/// Each term is the segregation between the parts of a level inside the parts of the levels before
/// it. The sum is exact for any levels in any order. Levels that cross, such as boards and wijken,
/// are combined: "within" is then each board in each wijk; the terms depend on the order that is
/// asked. Undefined as M and H are. Time O(levels × units × groups). Source: Theil (1971); Mora &
/// Ruiz-Castillo (2011), Sociological Methodology 41. Checked against R `segregation`.
///
/// @param m segregation between all units, in nats
/// @param h the same as information index
/// @param levels the terms, the outermost level first, the units last
public record NestedDecomposition(IndexValue m, IndexValue h, List<LevelSegregation> levels) {

  public NestedDecomposition {
    levels = List.copyOf(levels);
  }

  /// Divides over the levels of a table; `unitName` says what a unit is: `school`.
  public static NestedDecomposition of(NestedCounts nested, String unitName) {
    UnitGroupCounts counts = nested.counts();
    Level around = everything(counts.units());
    List<String> names = new ArrayList<>();
    List<LevelSegregation> terms = new ArrayList<>();
    for (Level level : nested.levels()) {
      Level inner = combined(around, level);
      terms.add(term(counts, inner, around, names));
      around = inner;
      names.add(level.name());
    }
    terms.add(term(counts, eachUnit(counts, unitName), around, names));
    return new NestedDecomposition(
        MutualInformation.of(counts), InformationIndex.of(counts), terms);
  }

  private static LevelSegregation term(
      UnitGroupCounts counts, Level inner, Level around, List<String> names) {
    int[] aroundOfPart = new int[inner.parts()];
    for (int unit = 0; unit < counts.units(); unit++) {
      aroundOfPart[inner.partOf(unit)] = around.partOf(unit);
    }
    WithinParts within =
        WithinParts.of(
            counts.mergeUnits(inner.toPartOfUnit(), inner.partNames()),
            Level.of(around.name(), around.partNames(), aroundOfPart));
    return new LevelSegregation(inner.name(), names, within.m(), within.h(), within.parts());
  }

  private static Level everything(int units) {
    return Level.of("", List.of(""), new int[units]);
  }

  private static Level eachUnit(UnitGroupCounts counts, String unitName) {
    int[] self = new int[counts.units()];
    Arrays.setAll(self, unit -> unit);
    return Level.of(unitName, counts.unitNames(), self);
  }

  /// Each part of `level` cut by the parts of `around`; equal to `level` where it is nested.
  private static Level combined(Level around, Level level) {
    Map<Long, Integer> known = new HashMap<>();
    List<String> names = new ArrayList<>();
    int[] partOf = new int[level.units()];
    boolean nested = level.isInside(around);
    for (int unit = 0; unit < partOf.length; unit++) {
      int outer = around.partOf(unit);
      int inner = level.partOf(unit);
      Integer part = known.putIfAbsent(((long) outer << 32) | inner, names.size());
      partOf[unit] = part == null ? names.size() : part;
      if (part == null) {
        names.add(nested ? level.part(inner) : around.part(outer) + " / " + level.part(inner));
      }
    }
    return Level.of(level.name(), names, partOf);
  }
}
