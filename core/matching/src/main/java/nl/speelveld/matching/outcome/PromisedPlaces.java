package nl.speelveld.matching.outcome;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.speelveld.matching.exact.Guarantee;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.round.PreparedRound;

/// Who is promised a place, and down to which wish: whoever has that one or a better one has what
/// was promised.
public final class PromisedPlaces {
  private static final int NONE = -1;
  private final Market market;
  private final int[] last; // by applicant the last wish that keeps all promises, −1 for none

  private PromisedPlaces(Market market, int[] last) {
    this.market = market;
    this.last = last;
  }

  /// The promises of a round. Cost: one pass over the wishes for each guarantee.
  public static PromisedPlaces of(PreparedRound round) {
    int[] last = new int[round.market().applicants()];
    Arrays.setAll(last, applicant -> round.findLastPromised(applicant).orElse(NONE));
    return new PromisedPlaces(round.market(), last);
  }

  /// The promise as the search for seats takes it.
  Guarantee guarantee() {
    return Guarantee.to(market, applicant -> last[applicant] != NONE);
  }

  /// Whether a wish keeps a promise of the applicant, or there is none.
  boolean counts(int applicant, int wish) {
    return last[applicant] == NONE || wish <= last[applicant];
  }

  /// How many have less than they were promised.
  int broken(Assignment assignment) {
    return (int) IntStream.range(0, last.length).filter(row -> isBroken(assignment, row)).count();
  }

  /// Whether an applicant has less than was promised.
  boolean isBroken(Assignment assignment, int applicant) {
    return last[applicant] != NONE && assignment.reached(applicant) > last[applicant];
  }

  /// Whether an applicant has what was promised, if anything was.
  ///
  /// @param reached the granted wish, or the end of the list
  public boolean isKeptBy(int applicant, int reached) {
    return last[applicant] == NONE || reached <= last[applicant];
  }

  /// The last wish that keeps the promises of this applicant.
  int last(int applicant) {
    return last[applicant];
  }
}
