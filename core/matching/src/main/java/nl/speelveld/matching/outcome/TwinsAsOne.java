package nl.speelveld.matching.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.matching.joint.OverCapacityForTwins;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// Twins as one application: whoever gets the last seat brings the other along, over capacity.
///
/// They have one list, one class and neighbouring numbers, so in the market with the seats that
/// were added nobody is passed over, neither of them nor another.
final class TwinsAsOne implements Placing {
  private static final int NONE = -1;
  private final Map<Integer, List<Integer>> ofLeader = new HashMap<>();
  private final Map<Integer, Integer> leaderOf = new HashMap<>();
  private final Priorities priorities;

  TwinsAsOne(List<List<Integer>> companions, Priorities priorities) {
    this.priorities = priorities;
    for (List<Integer> family : companions) {
      ofLeader.put(family.getFirst(), family);
      family.forEach(member -> leaderOf.put(member, family.getFirst()));
    }
  }

  @Override
  public Placed place(Market market) {
    List<Integer> leaders = new ArrayList<>();
    for (int row = 0; row < market.applicants(); row++) {
      if (leaderOf.getOrDefault(row, row) == row) {
        leaders.add(row);
      }
    }
    Market applications = applications(market, leaders);
    int[] children =
        leaders.stream().mapToInt(row -> ofLeader.getOrDefault(row, List.of(row)).size()).toArray();
    OverCapacityForTwins.Placed placed =
        OverCapacityForTwins.assign(applications, numbers(market, leaders, applications), children);
    int[] granted = new int[market.applicants()];
    Arrays.fill(granted, NONE);
    for (int row = 0; row < leaders.size(); row++) {
      int application = row;
      int leader = leaders.get(row);
      placed
          .assignment()
          .findWish(row)
          .ifPresent(wish -> {
            int at = wish - applications.from(application);
            for (int member : ofLeader.getOrDefault(leader, List.of(leader))) {
              granted[member] = market.from(member) + at;
            }
          });
    }
    int[] seats = new int[market.seatGroups().size()];
    Arrays.setAll(seats, group -> market.seats(group) + placed.overCapacity(group));
    return Placed.changing(
        market, Assignment.of(market.withSeats(seats), granted), OutcomeStep.Why.TWINS);
  }

  private static Market applications(Market market, List<Integer> leaders) {
    Market.Builder one = Market.builder();
    market.programmes().forEach(one::programme);
    market
        .seatGroups()
        .forEach(its ->
            one.seatGroup(its.name(), market.programmes().get(its.programme()), its.seats()));
    for (int leader : leaders) {
      one.applicant(market.applicant(leader));
      for (int wish = market.from(leader); wish < market.from(leader + 1); wish++) {
        one.wish(
            market.seatGroup(wish),
            market.priorityClass(wish),
            market.rank(wish),
            market.programme(wish));
      }
    }
    return one.build();
  }

  private Priorities numbers(Market market, List<Integer> leaders, Market applications) {
    int[] number = new int[applications.wishes()];
    int next = 0;
    for (int leader : leaders) {
      for (int wish = market.from(leader); wish < market.from(leader + 1); wish++) {
        number[next++] = Priorities.number(priorities.key(wish));
      }
    }
    return Priorities.ofWishes(applications, number);
  }
}
