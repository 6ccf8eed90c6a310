package nl.speelveld.optimisation.invitations;

import java.util.List;

/// A tour along the schools of one mixed neighbourhood.
///
/// @param neighbourhood where the parents live; the tour starts and ends there
/// @param schoolsNearby how many schools lie within reach
/// @param notMirroring how many of these do not mirror the neighbourhood
/// @param childrenApart children of the neighbourhood times the mean difference between its schools
///   and itself: what the tours are ranked by
/// @param stops the schools to visit, in the order of the shortest round
/// @param metres length of the round as the crow flies
public record Tour(
    Spot neighbourhood,
    int schoolsNearby,
    int notMirroring,
    double childrenApart,
    List<Stop> stops,
    double metres) {
  public Tour {
    stops = List.copyOf(stops);
  }

  /// A school on the tour.
  ///
  /// @param school where
  /// @param difference its share less that of the neighbourhood, −1…1
  /// @param verdict whether it mirrors
  public record Stop(Spot school, double difference, Verdict verdict) {}

  /// Whether a school mirrors its neighbourhood.
  public enum Verdict {
    /// Its share differs by no more than is allowed.
    MIRRORS,
    /// It differs by more, but a school of this size may do so by chance (95 %).
    UNCERTAIN,
    /// It differs by more, and chance alone does not explain it.
    DOES_NOT_MIRROR
  }
}
