package nl.speelveld.optimisation.goal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.optimisation.frontier.Frontier;
import nl.speelveld.optimisation.frontier.FrontierPoint;
import nl.speelveld.optimisation.frontier.FrontierQuestion;
import nl.speelveld.optimisation.frontier.Limit;

/// Which bundles reach a goal, or the proof that none can.
///
/// First the frontier: the least D within the distance and first choices of the goal. Every measure
/// ends in pupils who sit in schools, and no way of seating them goes below the frontier; so a goal
/// below its bound is beyond every policy that places. **This holds for the pupils, seats and
/// candidate schools of the question only**: ask it with all the seats, schools and homes that any
/// bundle may build.
///
/// Otherwise each bundle is held against the goal by its bands. A limit that runs through a band is
/// `PERHAPS`, never a promise.
public final class InversePolicy {
  private InversePolicy() {}

  /// The answer to a goal.
  ///
  /// @param question the pupils and schools at the end, with everything that a bundle may add
  /// @throws IllegalArgumentException where [FrontierQuestion#check] has an error
  public static Answer of(Goal goal, List<Bundle> bundles, FrontierQuestion question) {
    FrontierPoint best =
        Frontier.at(question, new Limit(goal.mostMeanMetres(), goal.leastFirstChoiceShare(), 0));
    List<Answer.Judged> judged = judge(goal, bundles);
    if (best instanceof FrontierPoint.Reached reached
        && reached.proof().bound() <= goal.mostDissimilarity()) {
      return new Answer.Possible(reached.proof().bound(), judged);
    }
    return new Answer.Impossible(best, judged);
  }

  private static List<Answer.Judged> judge(Goal goal, List<Bundle> bundles) {
    List<Bundle.Keeps> verdicts =
        bundles.stream().map(bundle -> worst(parts(goal, bundle).values())).toList();
    List<Answer.Judged> judged = new ArrayList<>();
    for (int one = 0; one < bundles.size(); one++) {
      boolean smallest = true;
      for (int other = 0; other < bundles.size(); other++) {
        smallest &=
            !(isPart(bundles.get(other), bundles.get(one))
                && verdicts.get(other).compareTo(verdicts.get(one)) <= 0);
      }
      judged.add(
          new Answer.Judged(
              bundles.get(one), parts(goal, bundles.get(one)), verdicts.get(one), smallest));
    }
    judged.sort(
        Comparator.comparing(Answer.Judged::verdict)
            .thenComparingInt(one -> one.bundle().measures().size())
            .thenComparingDouble(one -> one.bundle().outcome().dissimilarity().high()));
    return judged;
  }

  private static boolean isPart(Bundle small, Bundle large) {
    return small.measures().size() < large.measures().size()
        && large.measures().containsAll(small.measures());
  }

  private static Map<Goal.Part, Bundle.Keeps> parts(Goal goal, Bundle bundle) {
    Bundle.Outcome outcome = bundle.outcome();
    Map<Goal.Part, Bundle.Keeps> parts = new EnumMap<>(Goal.Part.class);
    parts.put(Goal.Part.DISSIMILARITY, outcome.dissimilarity().below(goal.mostDissimilarity()));
    parts.put(Goal.Part.DISTANCE, outcome.meanMetres().below(goal.mostMeanMetres()));
    parts.put(
        Goal.Part.FIRST_CHOICES, outcome.firstChoiceShare().above(goal.leastFirstChoiceShare()));
    return parts;
  }

  private static Bundle.Keeps worst(Collection<Bundle.Keeps> parts) {
    return Collections.max(parts);
  }
}
