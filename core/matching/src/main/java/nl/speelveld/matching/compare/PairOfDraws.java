package nl.speelveld.matching.compare;

import nl.speelveld.matching.chances.DrawSettings;
import nl.speelveld.matching.chances.InParallel;
import nl.speelveld.matching.compare.Comparison.Rules;
import nl.speelveld.matching.deferred.ManyDraws;
import nl.speelveld.matching.market.Market;

/// Serves one draw under both sets of rules and counts what came of it.
final class PairOfDraws implements InParallel.Worker {
  private static final int NO_PLACE = Integer.MAX_VALUE;
  private final Counts counts;
  private final DrawSettings settings;
  private final ManyDraws before;
  private final ManyDraws after;

  PairOfDraws(Counts counts, DrawSettings settings, ManyDraws before, ManyDraws after) {
    this.counts = counts;
    this.settings = settings;
    this.before = before;
    this.after = after;
  }

  @Override
  public void make(int draw) {
    before.draw(settings.random(draw));
    after.draw(settings.random(draw)); // the same numbers
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
    ManyDraws desk = which == Rules.BEFORE ? before : after;
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
    counts.addMetres(draw, which, group, metres);
    return market.rank(wish);
  }
}
