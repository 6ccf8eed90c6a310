package nl.speelveld.segregation.ordered;

import java.util.Optional;
import nl.speelveld.segregation.expectation.RandomAllocation;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// What an ordinal index is, on average, if pupils were spread over the units by chance alone, while
/// units keep their sizes and groups their numbers.
///
/// Fixed margins keep the variation of the whole, so the index is a fixed mean of binary indices at
/// the cuts, and its expectation is that mean of theirs:
///
///     E[Λ] = Σₖ f(cₖ) E[Λₖ] / Σₖ f(cₖ)      Λₖ: H or V of those up to cut k against those above
///
/// Exact for entropy and variation; there is no finite sum for the square root, and none by rank.
/// Input: head counts, columns in order. Undefined as the index is, and for weights. Cost: that of
/// [RandomAllocation], for each cut.
public final class OrdinalByChance {
  private OrdinalByChance() {}

  /// The expectation of an index; empty where no exact sum exists.
  public static Optional<IndexValue> of(UnitGroupCounts counts, OrderedIndex index) {
    if (index.byRank()) {
      return Optional.empty();
    }
    return switch (index.function()) {
      case ENTROPY, VARIATION -> Optional.of(mean(counts, index.function()));
      case SQUARE_ROOT, ABSOLUTE_DIFFERENCE -> Optional.empty();
    };
  }

  private static IndexValue mean(UnitGroupCounts counts, OrdinalFunction function) {
    if (counts.total() == 0) {
      return IndexValue.undefined(Reason.NOBODY_COUNTED);
    }
    double sum = 0;
    double weights = 0;
    for (int cut = 0; cut < counts.groups() - 1; cut++) {
      double weight = function.of(Cut.shareBelow(counts, cut));
      if (weight > 0) {
        IndexValue expected = atCut(Cut.twoSides(counts, cut), function);
        if (expected instanceof IndexValue.Undefined) {
          return expected; // weights: no cut has an expectation
        }
        sum += weight * expected.value();
        weights += weight;
      }
    }
    return weights == 0
        ? IndexValue.undefined(Reason.EVERYONE_IS_IN_THE_GROUP)
        : IndexValue.of(sum / weights);
  }

  private static IndexValue atCut(UnitGroupCounts sides, OrdinalFunction function) {
    return function == OrdinalFunction.ENTROPY
        ? RandomAllocation.information(sides)
        : RandomAllocation.varianceRatio(sides);
  }
}
