package nl.speelveld.runs.enrolment.draws;

import nl.speelveld.matching.chances.Desk;
import nl.speelveld.matching.chances.DrawSettings;
import nl.speelveld.matching.deferred.ManyDraws;
import nl.speelveld.matching.deferred.PreparedMarket;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.round.PreparedRound;

/// Draws with one number for each applicant or family.
final class OneNumberDesk implements Desk {
  private final DrawSettings settings;
  private final ManyDraws draws;
  private final TrialNumbers numbers;
  private final boolean isShuffle; // nobody shares, and the draw is no public number

  OneNumberDesk(PreparedRound round, DrawSettings settings, PreparedMarket packed) {
    this.settings = settings;
    draws = packed.draws();
    numbers = new TrialNumbers(round, settings);
    isShuffle = !Households.of(round).any() && !TrialDraws.isCyclic(round);
  }

  @Override
  public Market market() {
    return draws.market();
  }

  @Override
  public void draw(int draw) {
    if (isShuffle) {
      draws.draw(settings.random(draw));
    } else {
      numbers.draw(draw);
      draws.assign(numbers.one());
    }
  }

  @Override
  public int reached(int applicant) {
    return draws.reached(applicant);
  }
}
