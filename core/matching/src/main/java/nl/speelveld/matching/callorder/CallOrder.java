package nl.speelveld.matching.callorder;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.matching.market.LotteryDraw;

/// In which order a school calls its candidates when target groups have a minimum rate.
///
/// At each place, with n called before, a rate **binds** when candidates of its group are left and
/// calling another would break it:
///
///     100 · (called of the group) < percent · (n + 1)
///
/// The next called is the best ranked among those who serve the binding rates. Where nobody serves
/// all of them, the rate that stands first in the list goes first: take the candidates of its
/// group, of these those of the next binding group where there are any, and so on. Where no rate
/// binds, the best ranked of all is called.
///
/// Promised: the first rate holds at every place until its group is used up; a later one is passed
/// over only at a place where an earlier one binds and nobody who is left serves both; candidates
/// of the same groups keep their order; a candidate of all groups is never called later than
/// ranked. Time O(candidates × rates × kinds of candidate), memory O(candidates).
///
/// With the rates (scholars, residents of the sector) this is the call order of Parcoursup, which
/// is the French law of minimum rates: Code de l'éducation, art. L612-3 (as of 2024). Checked
/// against Parcoursup 2024-2 itself.
public final class CallOrder {
  private final List<MinimumRate> rates;
  private final int[] candidate; // by place
  private final long[] binding; // by place: bit j is the j-th rate
  private final int[] place; // by candidate

  private CallOrder(List<MinimumRate> rates, int[] candidate, long[] binding) {
    this.rates = rates;
    this.candidate = candidate;
    this.binding = binding;
    place = new int[candidate.length];
    for (int at = 0; at < candidate.length; at++) {
      place[candidate[at]] = at;
    }
  }

  /// The call order of candidates that stand in order of rank, best first.
  ///
  /// @param rates the demands, the one that goes first where they clash at the front; at most 63
  /// @param groupsOfCandidate for each candidate the groups as bits: bit j for the j-th rate
  public static CallOrder of(List<MinimumRate> rates, long... groupsOfCandidate) {
    if (rates.size() >= Long.SIZE) {
      throw new IllegalArgumentException(
          "there are (" + rates.size() + ") rates, but at most 63 fit");
    }
    return new Calling(List.copyOf(rates), groupsOfCandidate).run();
  }

  /// How many candidates.
  public int candidates() {
    return candidate.length;
  }

  /// The demands, in order of precedence.
  public List<MinimumRate> rates() {
    return rates;
  }

  /// The candidate (row in the ranking) who is called at this place, 0 is the first.
  public int candidateAt(int itsPlace) {
    return candidate[itsPlace];
  }

  /// The place at which a candidate is called, 0 is the first.
  public int placeOf(int itsCandidate) {
    return place[itsCandidate];
  }

  /// The rates that were binding at this place: why somebody may have been called before others.
  public List<MinimumRate> bindingAt(int itsPlace) {
    List<MinimumRate> bound = new ArrayList<>();
    for (int rate = 0; rate < rates.size(); rate++) {
      if ((binding[itsPlace] >>> rate & 1) != 0) {
        bound.add(rates.get(rate));
      }
    }
    return List.copyOf(bound);
  }

  /// The order as numbers, so that a mechanism takes it where it takes a draw.
  public LotteryDraw asDraw() {
    return LotteryDraw.of(place);
  }

  /// The work of one call: candidates of the same groups wait in one queue, best ranked first.
  private static final class Calling {
    private final List<MinimumRate> rates;
    private final Map<Long, Deque<Integer>> waiting = new LinkedHashMap<>();
    private final long[] left;
    private final long[] called;
    private final int[] order;
    private final long[] binding;

    Calling(List<MinimumRate> rates, long[] groupsOfCandidate) {
      this.rates = rates;
      left = new long[rates.size()];
      called = new long[rates.size()];
      order = new int[groupsOfCandidate.length];
      binding = new long[order.length];
      for (int ranked = 0; ranked < order.length; ranked++) {
        long groups = groupsOfCandidate[ranked];
        if (groups < 0 || groups >>> rates.size() != 0) {
          throw new IllegalArgumentException(
              "groups of candidate ("
                  + ranked
                  + ") are ("
                  + Long.toBinaryString(groups)
                  + "), but there are ("
                  + rates.size()
                  + ") rates");
        }
        waiting.computeIfAbsent(groups, _ -> new ArrayDeque<>()).add(ranked);
        add(left, groups, 1);
      }
    }

    CallOrder run() {
      // Keeps: the queues hold exactly those who were not called. Ends: each turn calls one of
      // them.
      for (int at = 0; at < order.length; at++) {
        binding[at] = bindingAfter(at);
        long groups = bestOf(wanted(binding[at]));
        order[at] = waitingOf(groups).remove();
        add(left, groups, -1);
        add(called, groups, 1);
      }
      return new CallOrder(rates, order, binding);
    }

    private long bindingAfter(int calledBefore) {
      long bound = 0;
      for (int rate = 0; rate < rates.size(); rate++) {
        if (left[rate] > 0 && !rates.get(rate).isMet(called[rate], calledBefore + 1L)) {
          bound |= 1L << rate;
        }
      }
      return bound;
    }

    /// The binding rates that one candidate can serve together, the first rates going first.
    private long wanted(long bound) {
      long together = 0;
      for (long rest = bound; rest != 0; rest &= rest - 1) {
        long more = together | Long.lowestOneBit(rest);
        if (waiting.keySet().stream().anyMatch(kind -> serves(kind, more))) {
          together = more;
        }
      }
      return together;
    }

    /// The kind of the best ranked who serves these rates.
    private long bestOf(long wanted) {
      long best = 0;
      int bestRank = Integer.MAX_VALUE;
      for (Map.Entry<Long, Deque<Integer>> kind : waiting.entrySet()) {
        if (serves(kind.getKey(), wanted) && kind.getValue().element() < bestRank) {
          best = kind.getKey();
          bestRank = kind.getValue().element();
        }
      }
      return best;
    }

    private boolean serves(long kind, long wanted) {
      return (kind & wanted) == wanted && !waitingOf(kind).isEmpty();
    }

    private Deque<Integer> waitingOf(long kind) {
      return waiting.getOrDefault(kind, new ArrayDeque<>());
    }

    private static void add(long[] count, long groups, int howMany) {
      for (long rest = groups; rest != 0; rest &= rest - 1) {
        count[Long.numberOfTrailingZeros(rest)] += howMany;
      }
    }
  }
}
