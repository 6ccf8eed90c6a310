package nl.speelveld.matching.joint;

import nl.speelveld.matching.market.LotteryDraw;

/// What becomes of pairs when there is no stable outcome, or none was found. Published before the
/// draw.
public sealed interface JointRule {
  /// The last pair of the list is split, each of the two applying alone with their own list and
  /// number, and the search begins again without it; so pair by pair, until a stable outcome is
  /// found. The order of the pairs must come from the rules or the draw.
  record SplitLastPair() implements JointRule {}

  /// All pairs are split, and each pair has one number: see [SharedNumber].
  ///
  /// @param draw the numbers of all applicants
  record OneNumber(LotteryDraw draw) implements JointRule {}
}
