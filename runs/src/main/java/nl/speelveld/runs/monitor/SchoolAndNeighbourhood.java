package nl.speelveld.runs.monitor;

import java.util.List;
import nl.speelveld.runs.data.School;

/// The share of the group at a school beside what its neighbourhood would make one expect: a list
/// of differences that are worth a talk with the school, never a verdict about it.
///
/// The expectation is the straight line through all schools of the counting: share at the school
/// against the figure of the area in which it stands, weighted by pupils.
///
/// @param figure id of the figure of the areas (`share-low-income`, `ses-woa`, …)
/// @param areaLevel `pc4` or `wijk`
/// @param correlation weighted correlation between figure and share, −1 … 1: how much the figure
///   tells at all
/// @param rows the schools of the place that have the figure, by name
public record SchoolAndNeighbourhood(
    String figure, String areaLevel, double correlation, List<Row> rows) {
  public SchoolAndNeighbourhood {
    rows = List.copyOf(rows);
  }

  /// One school.
  ///
  /// @param school the school
  /// @param pupils pupils counted
  /// @param share share of the group at the school, 0 … 1
  /// @param neighbourhood figure of its area
  /// @param expectedShare share that the line gives for this figure, 0 … 1
  /// @param worthATalk the difference is larger than the threshold of the request and larger than
  ///   chance gives in a school of this size
  public record Row(
      School school,
      long pupils,
      double share,
      double neighbourhood,
      double expectedShare,
      boolean worthATalk) {}
}
