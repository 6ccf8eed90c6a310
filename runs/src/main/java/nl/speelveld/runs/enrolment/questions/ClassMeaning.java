package nl.speelveld.runs.enrolment.questions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.matching.seats.DividedMarket;

/// What a priority class of a round means.
///
/// @param kind what puts an applicant in it
/// @param dutch name of the priority, empty unless a priority puts an applicant in it
/// @param english the same in English
/// @param isBehind whether it is for those whom seats are not meant for, who come after all others
public record ClassMeaning(Kind kind, String dutch, String english, boolean isBehind) {
  /// What puts an applicant in a class.
  public enum Kind {
    /// A seat or a place was promised.
    PROMISED,
    /// A priority of the rules.
    PRIORITY,
    /// No priority, or none that counts there.
    NONE
  }

  /// The meaning of each class that a wish of the round stands in.
  public static Map<Integer, ClassMeaning> of(PreparedRound round) {
    Market market = round.market();
    Map<Integer, ClassMeaning> meanings = new HashMap<>();
    for (int wish = 0; wish < market.wishes(); wish++) {
      int its = market.priorityClass(wish);
      boolean isBehind = its > DividedMarket.LAST_CLASS;
      ClassMeaning here = meaning(round, wish, isBehind);
      // why: with least rates one class holds several priorities, and none of them decides
      meanings.merge(
          its,
          here,
          (one, other) -> one.equals(other) ? one : new ClassMeaning(Kind.NONE, "", "", isBehind));
    }
    return Map.copyOf(meanings);
  }

  private static ClassMeaning meaning(PreparedRound round, int wish, boolean isBehind) {
    boolean isNear =
        round.rules().guarantees().stream()
            .anyMatch(its -> its instanceof Guarantee.NearHome && round.isPromised(wish, its));
    if (round.isPromised(wish) || isNear) {
      return new ClassMeaning(Kind.PROMISED, "", "", isBehind);
    }
    List<PriorityRule> held = round.prioritiesOf(wish);
    return held.isEmpty()
        ? new ClassMeaning(Kind.NONE, "", "", isBehind)
        : new ClassMeaning(Kind.PRIORITY, held.getFirst().nl(), held.getFirst().en(), isBehind);
  }
}
