package nl.speelveld.report.published;

import java.util.List;
import nl.speelveld.runs.data.School;

/// Schools beside what their neighbourhood makes one expect, as they may be shown.
///
/// @param figure id of the figure of the areas
/// @param areaLevel `pc4` or `wijk`
/// @param correlation weighted correlation between figure and share, −1 … 1
/// @param rows the schools whose composition is shown, by name
/// @param hidden schools that are not shown
public record PublishedNeighbourhood(
    String figure, String areaLevel, double correlation, List<Row> rows, int hidden) {
  public PublishedNeighbourhood {
    rows = List.copyOf(rows);
  }

  /// One school.
  ///
  /// @param school the school
  /// @param share share of the group, from rounded counts
  /// @param neighbourhood figure of its area
  /// @param expectedShare share that the line gives for this figure
  /// @param worthATalk the difference is larger than threshold and chance
  public record Row(
      School school,
      double share,
      double neighbourhood,
      double expectedShare,
      boolean worthATalk) {}
}
