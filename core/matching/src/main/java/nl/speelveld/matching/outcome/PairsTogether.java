package nl.speelveld.matching.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.joint.JointList;
import nl.speelveld.matching.joint.JointList.Programmes;
import nl.speelveld.matching.joint.JointMarket;
import nl.speelveld.matching.joint.JointOutcome;
import nl.speelveld.matching.joint.JointRound;
import nl.speelveld.matching.joint.JointRule;
import nl.speelveld.matching.joint.JointSearch;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.matching.rules.Together;

/// Pairs that apply jointly: both at one programme, the best in the order of the first of the two,
/// or neither. Where that has no stable outcome the fallback of the rules is taken.
///
/// Pairs stand in the order of the number that the first has at the first wish, so the pair that is
/// split first is the one with the last number.
final class PairsTogether implements Placing {
  private final List<List<Integer>> companions;
  private final Priorities priorities;
  private final Together otherwise;

  PairsTogether(List<List<Integer>> companions, Priorities priorities, Together otherwise) {
    this.companions = companions;
    this.priorities = priorities;
    this.otherwise = otherwise;
  }

  @Override
  public Placed place(Market market) {
    List<JointList> pairs =
        companions.stream()
            .sorted(Comparator.comparingLong(pair -> number(market, pair.getFirst())))
            .map(pair -> joint(market, pair.get(0), pair.get(1)))
            .toList();
    JointMarket joint = JointMarket.of(market, priorities, pairs);
    return switch (otherwise) {
      case ELSE_SPLIT_LAST_PAIR -> elseSplit(joint);
      case ELSE_ONE_NUMBER -> elseOneNumber(joint);
    };
  }

  private long number(Market market, int applicant) {
    return Priorities.number(priorities.key(market.from(applicant)));
  }

  private static JointList joint(Market market, int first, int second) {
    Set<Integer> ofSecond = new HashSet<>();
    for (int wish = market.from(second); wish < market.from(second + 1); wish++) {
      ofSecond.add(market.programme(wish));
    }
    Set<String> both = new LinkedHashSet<>();
    for (int wish = market.from(first); wish < market.from(first + 1); wish++) {
      if (ofSecond.contains(market.programme(wish))) {
        both.add(market.programmes().get(market.programme(wish)));
      }
    }
    return JointList.ofProgrammes(
        market, first, second, both.stream().map(its -> new Programmes(its, its)).toList());
  }

  private static Placed elseSplit(JointMarket joint) {
    JointRound.Result result =
        JointRound.assign(joint, new JointRule.SplitLastPair(), JointSearch.Limits.usual());
    List<OutcomeStep> steps = new ArrayList<>();
    for (int row = 0; row < result.split().size(); row++) {
      steps.add(split(result.split().get(row), result.failures().get(row)));
    }
    List<JointList> kept = new ArrayList<>(joint.pairs());
    kept.removeAll(result.split());
    return new Placed(result.assignment(), steps, members(kept));
  }

  /// The numbers of a pair are neighbours already, so nothing but the pairs is given up.
  private static Placed elseOneNumber(JointMarket joint) {
    JointOutcome found = JointSearch.find(joint, JointSearch.Limits.usual());
    if (found instanceof JointOutcome.Stable(Assignment assignment)) {
      return new Placed(assignment, List.of(), members(joint.pairs()));
    }
    return new Placed(
        DeferredAcceptance.assign(joint.market(), joint.priorities()),
        joint.pairs().stream().map(pair -> split(pair, found)).toList(),
        Set.of());
  }

  private static OutcomeStep split(JointList pair, JointOutcome failure) {
    return new OutcomeStep.PairSplit(
        pair.first(), pair.second(), failure instanceof JointOutcome.NoneExists);
  }

  private static Set<Integer> members(List<JointList> pairs) {
    Set<Integer> members = new HashSet<>();
    pairs.forEach(pair -> {
      members.add(pair.first());
      members.add(pair.second());
    });
    return members;
  }
}
