package nl.speelveld.matching.exact;

import java.util.BitSet;
import java.util.function.IntPredicate;
import nl.speelveld.matching.market.Market;

/// Who is promised a place on the own list. Immutable.
///
/// The usual promise: whoever lists enough programmes gets one of them. How many is enough may
/// depend on the level of advice; then the caller says it for each applicant.
public final class Guarantee {
  private final BitSet promised;

  private Guarantee(BitSet promised) {
    this.promised = promised;
  }

  /// A promise to all whose list names at least so many programmes.
  ///
  /// @param atLeast 1 or more
  public static Guarantee toListsOf(Market market, int atLeast) {
    if (atLeast < 1) {
      throw new IllegalArgumentException(
          "a promise to lists of (" + atLeast + ") cannot be kept: nothing to choose from");
    }
    return to(market, applicant -> programmes(market, applicant) >= atLeast);
  }

  /// A promise to these applicants; each must have a wish.
  public static Guarantee to(Market market, IntPredicate applicants) {
    BitSet promised = new BitSet(market.applicants());
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      if (applicants.test(applicant)) {
        if (market.from(applicant) == market.from(applicant + 1)) {
          throw new IllegalArgumentException(
              "applicant (" + market.applicant(applicant) + ") has a promise but no wish");
        }
        promised.set(applicant);
      }
    }
    return new Guarantee(promised);
  }

  private static int programmes(Market market, int applicant) {
    int programmes = 0;
    for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
      if (wish == market.from(applicant) || market.rank(wish) != market.rank(wish - 1)) {
        programmes++;
      }
    }
    return programmes;
  }

  /// Whether this applicant is promised a place.
  public boolean holds(int applicant) {
    return promised.get(applicant);
  }

  /// How many are promised a place.
  public int applicants() {
    return promised.cardinality();
  }
}
