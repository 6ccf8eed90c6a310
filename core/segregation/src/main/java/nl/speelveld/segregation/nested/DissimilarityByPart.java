package nl.speelveld.segregation.nested;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.Level;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Which part of D is carried by the schools of each denomination, board or wijk.
///
/// D is a sum over schools, so it can be added up by category; unlike M it has no between and within
/// that add up.
///
///     Dₚ = ½ Σ_{i in p} | xᵢ/X − yᵢ/Y |        Σₚ Dₚ = D
///
/// Range 0 … 1; compare a part's share of D with its share of pupils. Undefined as D is. Time
/// O(units × groups). Source: Duncan & Duncan (1955), American Sociological Review 20(2).
///
/// @param d dissimilarity over all units
/// @param parts one entry a part, in the order of the level; empty where D is undefined
public record DissimilarityByPart(IndexValue d, List<Part> parts) {
  /// What one part carries.
  ///
  /// @param part name of the part
  /// @param contribution its terms of D, 0 … D
  /// @param shareOfPupils its share of all pupils, 0 … 1
  public record Part(String part, double contribution, double shareOfPupils) {}

  public DissimilarityByPart {
    parts = List.copyOf(parts);
  }

  /// Divides D of a group against the rest over the parts of a level.
  public static DissimilarityByPart of(UnitGroupCounts counts, Level level, int group) {
    IndexValue d = Dissimilarity.of(counts, group);
    return new DissimilarityByPart(
        d, d.find().isPresent() ? divide(counts, level, group) : List.of());
  }

  private static List<Part> divide(UnitGroupCounts counts, Level level, int group) {
    UnitGroupCounts sides = counts.focalAgainstRest(group);
    double[] contribution = new double[level.parts()];
    double[] pupils = new double[level.parts()];
    for (int unit = 0; unit < sides.units(); unit++) {
      double gap =
          sides.count(unit, 0) / sides.groupTotal(0) - sides.count(unit, 1) / sides.groupTotal(1);
      contribution[level.partOf(unit)] += Math.abs(gap) / 2;
      pupils[level.partOf(unit)] += sides.unitTotal(unit);
    }
    List<Part> parts = new ArrayList<>(level.parts());
    for (int part = 0; part < level.parts(); part++) {
      parts.add(new Part(level.part(part), contribution[part], pupils[part] / counts.total()));
    }
    return parts;
  }
}
