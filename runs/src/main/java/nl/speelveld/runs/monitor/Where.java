package nl.speelveld.runs.monitor;

import java.util.List;
import nl.speelveld.segregation.value.IndexValue;

/// Where it sits: how much of the information index lies between categories of schools and how much
/// within each.
///
/// @param by `denomination`, `board`, `wijk`, `school-type`
/// @param total information index H
/// @param between part between the categories
/// @param parts one row a category; the contributions and `between` add up to `total`
public record Where(String by, IndexValue total, IndexValue between, List<Row> parts) {
  public Where {
    parts = List.copyOf(parts);
  }

  /// One category.
  ///
  /// @param code code of the category (`WK036394`, number of the board), its name where it has none
  /// @param name name of the category
  /// @param schools schools in it
  /// @param pupils pupils in it
  /// @param share share of the group in it, 0 … 1
  /// @param within information index inside the category
  /// @param contribution what the inside of the category adds to the total
  public record Row(
      String code,
      String name,
      int schools,
      long pupils,
      double share,
      IndexValue within,
      double contribution) {}
}
