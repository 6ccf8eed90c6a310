package nl.speelveld.report.published;

import java.util.List;
import java.util.Optional;
import nl.speelveld.segregation.value.IndexValue;

/// A decomposition as it may be shown.
///
/// @param by `denomination`, `board`, `wijk`, `school-type`
/// @param total information index
/// @param between part between the categories
/// @param parts one row a category; what the total has more than `between` and the contributions
///   shown belongs to the categories whose contribution is hidden, together
public record PublishedWhere(String by, IndexValue total, IndexValue between, List<Row> parts) {
  public PublishedWhere {
    parts = List.copyOf(parts);
  }

  /// One category.
  ///
  /// @param code code of the category, its name where it has none
  /// @param name name of the category
  /// @param schools schools in it
  /// @param pupils pupils in it, rounded to fives
  /// @param share share of the group, from the rounded counts
  /// @param within information index inside the category; empty when hidden, because its absence
  ///   would tell that everybody or nobody belongs to the group
  /// @param contribution what the inside of the category adds to the total
  public record Row(
      String code,
      String name,
      int schools,
      Cell pupils,
      Cell share,
      Optional<IndexValue> within,
      Cell contribution) {
    private Row withoutInside() {
      return new Row(code, name, schools, pupils, share, Optional.empty(), Cell.hidden());
    }
  }

  /// The same with the index and what lies between the categories in fewer decimals.
  PublishedWhere rounded(Precision precision) {
    return new PublishedWhere(
        by, total.map(precision::round), between.map(precision::round), parts);
  }

  /// The same without what the insides of the categories add.
  PublishedWhere withoutInsides() {
    return new PublishedWhere(by, total, between, parts.stream().map(Row::withoutInside).toList());
  }

  /// What the categories with a hidden contribution add to the total together, 0 where there are
  /// none.
  public double hiddenContribution() {
    if (parts.stream().allMatch(part -> part.contribution().shown())) {
      return 0;
    }
    double shown = parts.stream().mapToDouble(part -> part.contribution().find().orElse(0)).sum();
    return Math.max(0, total.find().orElse(0) - between.find().orElse(0) - shown);
  }
}
