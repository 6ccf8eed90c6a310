package nl.speelveld.runs.data;

import java.util.List;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Pupils by school location and category in one edition; masked cells keep both ends of their
/// interval.
///
/// `low` and `high` have the same units (school codes) and groups (categories); they are equal
/// where nothing is masked.
///
/// @param edition what was counted
/// @param schools the schools, in the order of the units
/// @param low smallest count of each cell
/// @param high largest count of each cell
/// @param intake count of the youngest year (age 4 in po), the same shape; no units when the source
///   has no ages
/// @param sources ids of the source files, see [SourceFile]
public record Composition(
    Edition edition,
    List<School> schools,
    UnitGroupCounts low,
    UnitGroupCounts high,
    UnitGroupCounts intake,
    List<String> sources) {
  public Composition {
    schools = List.copyOf(schools);
    sources = List.copyOf(sources);
    if (schools.size() != low.units() || low.units() != high.units()) {
      throw new IllegalArgumentException(
          "schools ("
              + schools.size()
              + "), low ("
              + low.units()
              + ") and high ("
              + high.units()
              + ") differ in length");
    }
  }

  /// Whether some cells are masked.
  public boolean masked() {
    return low.total() != high.total();
  }
}
