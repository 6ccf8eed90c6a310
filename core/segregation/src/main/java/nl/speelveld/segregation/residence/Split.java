package nl.speelveld.segregation.residence;

import nl.speelveld.segregation.value.IndexValue;

/// One index, divided into residence and choice.
///
/// @param actual the index between schools as they are
/// @param residence the index if everyone went to the nearest school
public record Split(IndexValue actual, IndexValue residence) {
  /// What choice adds: actual minus residence. Below 0 where choice mixes; undefined where one of
  /// the two is.
  public IndexValue choice() {
    return switch (residence) {
      case IndexValue.Defined(double home) -> actual.map(value -> value - home);
      case IndexValue.Undefined none -> none;
    };
  }
}
