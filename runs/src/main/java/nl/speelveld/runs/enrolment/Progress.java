package nl.speelveld.runs.enrolment;

import nl.speelveld.matching.afterwards.RoundAfter;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.matching.draw.DrawnNumbers;
import nl.speelveld.matching.draw.LateNumbers;
import nl.speelveld.matching.draw.SealedRound;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.round.RoundFreezing;

/// How far a round is, with what there is at that point.
public sealed interface Progress {
  /// Lists can be handed in; nothing is fixed.
  record Open() implements Progress {}

  /// Rules, seats and lists are fixed.
  ///
  /// @param sealed them, under their root
  record Frozen(SealedRound sealed) implements Progress {}

  /// It was published where chance will come from.
  ///
  /// @param sealed what was frozen
  /// @param commitment what was published
  record Committed(SealedRound sealed, Commitment commitment) implements Progress {}

  /// There are numbers.
  ///
  /// @param sealed what was frozen
  /// @param commitment what was published before
  /// @param numbers the numbers
  record Drawn(SealedRound sealed, Commitment commitment, DrawnNumbers numbers)
      implements Progress {}

  /// Seats were given out.
  ///
  /// @param drawn the draw
  /// @param round the round with those who came late behind the others
  /// @param first who had which seat on the day of the outcome
  /// @param after who has which seat now
  record Assigned(Drawn drawn, PreparedRound round, Assignment first, RoundAfter after)
      implements Progress {
    /// The numbers, with those of who came late.
    public LateNumbers numbers() {
      return LateNumbers.of(drawn.numbers(), RoundFreezing.families(round), round.orders());
    }
  }
}
