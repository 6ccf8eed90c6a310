package nl.speelveld.runs.figure;

import java.util.Optional;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.Interval;

/// A figure: an index or a share, with its uncertainty and with what chance alone would give.
///
/// @param id id of the index or share, as in the catalogue of indices (`dissimilarity`) or own
///   (`share-nearest`)
/// @param value as observed, or why there is none
/// @param corrected value without the bias of small units, where a method exists
/// @param interval uncertainty of the corrected value (of the value where there is no corrected
///   one)
/// @param byChance what random allocation gives in units of these sizes
/// @param bounds smallest and largest value that masked cells allow
public record Figure(
    String id,
    IndexValue value,
    Optional<IndexValue> corrected,
    Optional<Interval> interval,
    Optional<IndexValue> byChance,
    Optional<Interval> bounds) {
  /// A plain figure without uncertainty.
  public static Figure plain(String id, IndexValue value) {
    return new Figure(
        id, value, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
