package nl.speelveld.runs.data;

import java.util.List;

/// Where the pupils of schools live; where they were counted together, of which category they are
/// too.
///
/// @param all everybody whose category is known or does not matter
/// @param ofCategory one table for each category of a counting, in its order; empty where nobody
///   counted homes and categories together
public record Homes(Flows all, List<Flows> ofCategory) {
  /// Copies.
  public Homes {
    ofCategory = List.copyOf(ofCategory);
  }

  /// Homes without categories.
  public static Homes of(Flows all) {
    return new Homes(all, List.of());
  }

  /// Whether homes and categories were counted together.
  public boolean counted() {
    return !ofCategory.isEmpty();
  }
}
