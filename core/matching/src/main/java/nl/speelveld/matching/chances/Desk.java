package nl.speelveld.matching.chances;

import nl.speelveld.matching.deferred.ManyDraws;
import nl.speelveld.matching.deferred.PreparedMarket;
import nl.speelveld.matching.market.Market;

/// Where one market is drawn and assigned, draw after draw, by whatever rules. Not for use by two
/// threads at once.
public interface Desk {
  /// The market that is assigned.
  Market market();

  /// Makes a draw. The same number of a draw gives the same numbers to the same applicants,
  /// whatever was drawn before, so that sets of rules are compared by the same luck.
  void draw(int draw);

  /// The first wish that the last draw did not refuse: the granted one, or the end of the list.
  int reached(int applicant);

  /// A desk for deferred acceptance with one number per applicant.
  static Desk oneNumber(PreparedMarket prepared, DrawSettings settings) {
    ManyDraws draws = prepared.draws();
    return new Desk() {
      @Override
      public Market market() {
        return draws.market();
      }

      @Override
      public void draw(int draw) {
        draws.draw(settings.random(draw));
      }

      @Override
      public int reached(int applicant) {
        return draws.reached(applicant);
      }
    };
  }
}
