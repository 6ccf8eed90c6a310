package nl.speelveld.runs.monitor;

import java.util.List;
import nl.speelveld.segregation.value.IndexValue;

/// How segregation divides over areas inside one another: schools in municipalities in provinces.
///
/// The terms of the levels add up to the whole, for M as for H, and take the same share of both.
///
/// @param m mutual information between all schools, in nats
/// @param h the same as information index
/// @param levels the terms, the outermost level first, the schools last
public record Levels(IndexValue m, IndexValue h, List<Term> levels) {
  public Levels {
    levels = List.copyOf(levels);
  }

  /// What one level adds.
  ///
  /// @param between `province`, `municipality`, `school`
  /// @param inside the level around it, empty for the outermost
  /// @param parts how many there are with pupils
  /// @param m what lies between them, inside the level around, in nats
  /// @param h the same of H
  /// @param share part of the whole, 0 … 1; undefined where the whole is 0
  public record Term(
      String between, String inside, int parts, IndexValue m, IndexValue h, IndexValue share) {}
}
