package nl.speelveld.runs.enrolment.draws;

import nl.speelveld.matching.chances.Desk;
import nl.speelveld.matching.chances.DrawSettings;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.outcome.PromisedPlaces;
import nl.speelveld.matching.round.PreparedRound;

/// Keeps promises: a draw in which somebody has less than was promised is carried out whole, since
/// seats are then added.
final class KeptDesk implements Desk {
  private final Desk quick;
  private final WholeDesk whole;
  private final PromisedPlaces promised;
  private boolean isKept;

  KeptDesk(PreparedRound round, DrawSettings settings, Desk quick) {
    this.quick = quick;
    whole = new WholeDesk(round, settings);
    promised = PromisedPlaces.of(round);
  }

  @Override
  public Market market() {
    return quick.market();
  }

  @Override
  public void draw(int draw) {
    quick.draw(draw);
    isKept = true;
    for (int applicant = 0; applicant < quick.market().applicants() && isKept; applicant++) {
      isKept = promised.isKeptBy(applicant, quick.reached(applicant));
    }
    if (!isKept) {
      whole.draw(draw);
    }
  }

  @Override
  public int reached(int applicant) {
    return isKept ? quick.reached(applicant) : whole.reached(applicant);
  }
}
