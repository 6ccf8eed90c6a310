package nl.speelveld.report.published;

import java.util.List;
import nl.speelveld.segregation.value.IndexValue;

/// A decomposition as it may be shown.
///
/// @param by `denomination`, `board`, `wijk`, `school-type`
/// @param total information index
/// @param between part between the categories
/// @param parts one row a category; contributions and `between` add up to `total`
public record PublishedWhere(String by, IndexValue total, IndexValue between, List<Row> parts) {
  public PublishedWhere {
    parts = List.copyOf(parts);
  }

  /// One category.
  ///
  /// @param name name of the category
  /// @param schools schools in it
  /// @param pupils pupils in it, rounded to fives
  /// @param share share of the group, from the rounded counts
  /// @param within information index inside the category
  /// @param contribution what the inside of the category adds to the total
  public record Row(
      String name, int schools, Cell pupils, Cell share, IndexValue within, double contribution) {}
}
