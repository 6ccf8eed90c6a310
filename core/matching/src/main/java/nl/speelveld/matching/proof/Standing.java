package nl.speelveld.matching.proof;

import java.util.Set;

/// Who stands otherwise than on the day of the draw.
///
/// @param gone rows of those who withdrew: they have no seat by the draw and wait for none
/// @param latecomers rows of those who applied late or lost a seat that was taken away: they wait
///   by their own key, but have no claim on seats that were given before they came. What was given
///   since is checked by V8
public record Standing(Set<Integer> gone, Set<Integer> latecomers) {
  public Standing {
    gone = Set.copyOf(gone);
    latecomers = Set.copyOf(latecomers);
  }

  /// Everybody as on the day of the draw.
  public static Standing ofTheDraw() {
    return new Standing(Set.of(), Set.of());
  }
}
