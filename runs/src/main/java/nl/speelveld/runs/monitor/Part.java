package nl.speelveld.runs.monitor;

/// A part of a report: there, or absent with the reason.
///
/// @param <T> what the part holds
public sealed interface Part<T> {
  /// The part.
  record Present<T>(T content) implements Part<T> {}

  /// Why there is no such part, and what would bring it.
  record Absent<T>(Why why) implements Part<T> {}

  /// Reasons for a missing part.
  enum Why {
    /// The data folder has no home-to-school flows for these schools.
    NO_FLOWS,
    /// The data folder has no areas with a centre for these homes.
    NO_AREAS,
    /// The data folder has no coordinates of these schools.
    NO_COORDINATES,
    /// The feature is no head count, so that this part has no meaning.
    NOT_A_HEAD_COUNT,
    /// The source does not hold ages, types or another column that this part needs.
    NOT_IN_SOURCE,
    /// There are too few schools or pupils to say anything.
    TOO_SMALL,
    /// The part belongs to the other sector.
    OTHER_SECTOR,
    /// The counting covers this municipality only, so that there is nothing to compare with.
    ONE_PLACE_ONLY,
    /// The categories of the feature stand in no order, or there are only two.
    NOT_ORDERED,
    /// The feature counts pupils; this part is about sums of scores.
    NOT_A_SCORE,
    /// It was computed, but would give away the pupils of the few schools that are hidden.
    HIDDEN_SCHOOLS
  }

  /// A part that is there.
  static <T> Part<T> of(T content) {
    return new Present<>(content);
  }

  /// A part that is absent.
  static <T> Part<T> absent(Why why) {
    return new Absent<>(why);
  }
}
