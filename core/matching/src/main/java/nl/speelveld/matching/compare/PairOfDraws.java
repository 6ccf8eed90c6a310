package nl.speelveld.matching.compare;

import nl.speelveld.matching.chances.Desk;
import nl.speelveld.matching.chances.InParallel;
import nl.speelveld.matching.compare.Comparison.Rules;
import nl.speelveld.matching.market.Market;

/// Serves one draw under both sets of rules and counts what came of it.
final class PairOfDraws implements InParallel.Worker {
  private static final int NO_PLACE = Integer.MAX_VALUE;
  private final Counts counts;
  private final Desk before;
  private final Desk after;

  PairOfDraws(Counts counts, Desk before, Desk after) {
    this.counts = counts;
    this.before = before;
    this.after = after;
  }

  @Override
  public void make(int draw) {
    before.draw(draw);
    after.draw(draw); // the same numbers
    Counts.Layout layout = counts.layout();
    for (int applicant = 0; applicant < before.market().applicants(); applicant++) {
      int group = counts.rules().people().groupOfApplicant().get(applicant);
      int was = place(draw, applicant, Rules.BEFORE);
      int is = place(draw, applicant, Rules.AFTER);
      if (is < was) {
        counts.add(draw, layout.better(group));
      } else if (is > was) {
        counts.add(draw, layout.worse(group));
      }
      if (was == 1 && is > 1) {
        counts.add(draw, layout.displaced());
      }
    }
  }

  /// Counts a place and gives its rank.
  private int place(int draw, int applicant, Rules which) {
    Desk desk = which == Rules.BEFORE ? before : after;
    Market market = desk.market();
    int group = counts.rules().people().groupOfApplicant().get(applicant);
    int wish = desk.reached(applicant);
    if (wish == market.from(applicant + 1)) {
      counts.add(draw, counts.layout().rank(which, group, 0));
      return NO_PLACE;
    }
    int programme = market.programme(wish);
    counts.add(draw, counts.layout().rank(which, group, market.rank(wish)));
    counts.add(draw, counts.layout().intake(which, programme, group));
    double metres = counts.rules().people().distances().metres(applicant, programme);
    if (metres >= 0) {
      counts.addMetres(draw, which, group, metres);
      counts.add(draw, counts.layout().measured(which, group));
    }
    switch (counts.rules().people().homes().near(applicant, programme)) {
      case OWN_WIJK -> counts.add(draw, counts.layout().ownWijk(which, group));
      case OTHER_WIJK -> counts.add(draw, counts.layout().otherWijk(which, group));
      case UNKNOWN -> {}
    }
    return market.rank(wish);
  }
}
