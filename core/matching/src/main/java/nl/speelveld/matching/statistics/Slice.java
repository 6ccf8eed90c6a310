package nl.speelveld.matching.statistics;

import java.util.Map;

/// What the round did for some of the applicants: all of them, a group, a level.
///
/// @param name which applicants
/// @param ranks how high they were placed
/// @param ranksWithPriority the same for those with a priority that few have, such as siblings
/// @param ranksWithoutPriority the same for all others
/// @param unplaced how many have no place, by reason; each reason is there
/// @param distances how far they go
/// @param ownWijk how many stay in their own wijk
public record Slice(
    String name,
    Ranks ranks,
    Ranks ranksWithPriority,
    Ranks ranksWithoutPriority,
    Map<UnplacedReason, Integer> unplaced,
    Distances distances,
    OwnWijk ownWijk) {
  public Slice {
    unplaced = Map.copyOf(unplaced);
  }

  /// How many have no place for this reason.
  public int unplaced(UnplacedReason reason) {
    return unplaced.getOrDefault(reason, 0);
  }
}
