package nl.speelveld.matching.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.speelveld.matching.log.Act;

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

  /// As the acts of a log leave them: who withdrew, and who came or lost a seat after others had
  /// theirs.
  ///
  /// @param claim lists and keys; its seats are not asked
  public static Standing byLog(Claim claim, LogClaim log, List<Act> acts) {
    Replay replay = Replay.of(new ClaimedSeats(claim, ofTheDraw()), log, acts);
    Set<Integer> gone = new HashSet<>();
    Set<Integer> latecomers = new HashSet<>();
    for (int row = 0; row < claim.market().applicants(); row++) {
      if (replay.isGone(row)) {
        gone.add(row);
      }
      if (replay.cameAt(row) > 0) {
        latecomers.add(row);
      }
    }
    return new Standing(gone, latecomers);
  }

  /// Everybody as on the day of the draw.
  public static Standing ofTheDraw() {
    return new Standing(Set.of(), Set.of());
  }
}
