package nl.speelveld.runs.monitor;

import java.util.List;
import nl.speelveld.runs.data.Area;
import nl.speelveld.segregation.value.IndexValue;

/// Poverty beside spread: in a village the schools may be mixed and a part of the families still
/// excluded.
///
/// Shares are about households or residents of all ages, as the source counts them: a proxy for
/// families with children.
///
/// @param figure id of the figure of the areas (`share-low-income`)
/// @param years years that the figure of the areas is about, oldest first; none where unknown
/// @param place share in the municipality, mean over areas weighted by residents
/// @param country the same over all areas of the country; undefined where the areas that have the
///   figure do not cover the country
/// @param areas areas of the municipality that have the figure, by code
public record LowIncome(
    String figure,
    List<Integer> years,
    IndexValue place,
    IndexValue country,
    List<AreaShare> areas) {
  public LowIncome {
    years = List.copyOf(years);
    areas = List.copyOf(areas);
  }

  /// One area.
  ///
  /// @param area the area
  /// @param residents its residents
  /// @param share share of low incomes, 0 … 1
  /// @param schools schools that stand in it
  public record AreaShare(Area area, long residents, double share, int schools) {}
}
