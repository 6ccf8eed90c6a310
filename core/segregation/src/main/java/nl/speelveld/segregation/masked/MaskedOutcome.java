package nl.speelveld.segregation.masked;

import java.util.List;
import nl.speelveld.segregation.value.IndexValue.Reason;

/// Bounds of the indices, or why there are none.
public sealed interface MaskedOutcome {
  /// One entry an index.
  record Bounded(List<IndexBounds> bounds) implements MaskedOutcome {
    public Bounded {
      bounds = List.copyOf(bounds);
    }

    /// The bounds of an index; throws for a name that is not there.
    public IndexBounds of(String index) {
      return bounds.stream()
          .filter(bound -> bound.index().equals(index))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("index (" + index + ") has no bounds"));
    }
  }

  /// Totals contradict the cells: no table fits.
  record NoFillExists() implements MaskedOutcome {}

  /// In every fill the index is undefined.
  record NeverDefined(Reason reason) implements MaskedOutcome {}
}
