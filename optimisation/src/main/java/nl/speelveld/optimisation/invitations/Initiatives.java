package nl.speelveld.optimisation.invitations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Parent initiatives: per school the smallest group of families that makes it mixed enough to stay
/// so, the best odds first.
///
/// With `a` of the group among `t` who enter and a tipping point `τ`, families of the group are
/// wanting where a/t < τ, and n of them make (a + n)/(t + n), so n is the least whole number with
/// n ≥ (τt − a)/(1 − τ). The odds are the chance that at least n of the families nearby say yes:
///
///     P(X ≥ n), X binomial with k families and chance q
///
/// Families decide on their own in this sum; who knows that friends go too says yes sooner, so real
/// odds of a well-led initiative are better, and of a badly led one worse. Order matters, figures
/// less.
public final class Initiatives {
  private final InitiativeQuestion.Rules rules;

  private Initiatives(InitiativeQuestion.Rules rules) {
    this.rules = rules;
  }

  /// One answer a school: those that are possible first, by odds, then by the smaller group.
  ///
  /// @throws IllegalArgumentException where [InitiativeQuestion#check] has an error
  public static List<Initiative> of(InitiativeQuestion question) {
    if (question.check().hasErrors()) {
      throw new IllegalArgumentException(
          "question has errors (" + question.check().kept() + "). Show them to the user first.");
    }
    Initiatives initiatives = new Initiatives(question.rules());
    List<Initiative> all = new ArrayList<>();
    question.schools().forEach(entry -> all.add(initiatives.of(entry)));
    all.sort(
        Comparator.comparingDouble(
                (Initiative one) -> one instanceof Initiative.Possible it ? -it.odds() : 1)
            .thenComparingInt(one -> one instanceof Initiative.Possible it ? it.families() : 0));
    return List.copyOf(all);
  }

  private Initiative of(InitiativeQuestion.Entry entry) {
    int all = entry.inGroup() + entry.rest();
    double share = all > 0 ? (double) entry.inGroup() / all : 0;
    if (all > 0 && share >= rules.leastShare() && share <= rules.mostShare()) {
      return new Initiative.NotNeeded(entry.school(), share);
    }
    boolean fromGroup = share < rules.leastShare();
    int asked = fromGroup ? entry.nearby().inGroup() : entry.nearby().rest();
    int room = entry.seats() - all;
    int most = Math.max(asked, room);
    for (int families = 1; families <= most; families++) {
      int inGroup = entry.inGroup() + (fromGroup ? families : 0);
      double after = (double) inGroup / (all + families);
      if (after >= rules.leastShare() && after <= rules.mostShare()) {
        return families > room
            ? new Initiative.NotPossible(entry.school(), families, Initiative.Reason.SEATS)
            : families > asked
                ? new Initiative.NotPossible(entry.school(), families, Initiative.Reason.FAMILIES)
                : new Initiative.Possible(
                    entry.school(),
                    fromGroup,
                    families,
                    share,
                    after,
                    atLeast(families, asked, rules.sayYes()));
      }
    }
    return new Initiative.NotPossible(entry.school(), 0, Initiative.Reason.NO_NUMBER);
  }

  /// P(X ≥ least) of a binomial, summed from the larger terms in logarithms.
  static double atLeast(int least, int trials, double chance) {
    if (chance >= 1) {
      return least <= trials ? 1 : 0;
    }
    double sum = 0;
    double log = trials * Math.log1p(-chance); // of P(X = 0)
    double odds = Math.log(chance) - Math.log1p(-chance);
    for (int yes = 0; yes <= trials; yes++) {
      if (yes >= least) {
        sum += Math.exp(log);
      }
      log += Math.log((double) (trials - yes) / (yes + 1)) + odds;
    }
    return Math.min(1, sum);
  }
}
