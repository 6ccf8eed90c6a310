package nl.speelveld.matching.round;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.speelveld.matching.market.Market;

/// In which order each seat group takes those who ask it, made again and again for other numbers:
/// what does not hang on numbers (distances, scores) is sorted once. Immutable, so that threads may
/// share it.
///
/// For rounds without least rates; [PreparedRound#priorities(LotteryNumbers)] serves all rounds.
/// Cost of each filling: O(wishes), and a sort of those who stand level on distance or score.
public final class RepeatedOrders {
  private final Market market;
  private final List<String> names;
  private final int[] nameOfGroup;
  private final int[] fixed; // of each wish its place; where numbers decide, OPEN
  private final List<int[]> level; // wishes of one group that stand level, in order of their rows
  private final int[] firstPlace; // of each of these

  private static final int OPEN = -1;

  private RepeatedOrders(PreparedRound round) {
    market = round.market();
    names = round.drawNames();
    nameOfGroup = new int[market.seatGroups().size()];
    Arrays.setAll(nameOfGroup, group -> names.indexOf(round.drawName(group)));
    fixed = new int[market.wishes()];
    Arrays.fill(fixed, OPEN);
    level = new ArrayList<>();
    List<Integer> first = new ArrayList<>();
    for (List<Integer> asking : ordered(round)) {
      asking.sort(Comparator.comparingDouble(round::before));
      for (int from = 0, to; from < asking.size(); from = to) {
        to = from + 1;
        while (to < asking.size()
            && round.before(asking.get(to)) == round.before(asking.get(from))) {
          to++;
        }
        for (int at = from; at < to; at++) {
          fixed[asking.get(at)] = from;
        }
        if (to > from + 1) {
          level.add(asking.subList(from, to).stream().mapToInt(wish -> wish).toArray());
          first.add(from);
        }
      }
    }
    firstPlace = first.stream().mapToInt(place -> place).toArray();
  }

  /// The wishes of each group that looks at more than numbers.
  private static List<List<Integer>> ordered(PreparedRound round) {
    Market market = round.market();
    List<List<Integer>> asking = new ArrayList<>();
    market.seatGroups().forEach(_ -> asking.add(new ArrayList<>()));
    for (int wish = 0; wish < market.wishes(); wish++) {
      if (!GroupOrders.isPlain(round.rule(market.seatGroup(wish)))) {
        asking.get(market.seatGroup(wish)).add(wish);
      }
    }
    return asking;
  }

  /// Whether the orders of this round can be made so: it has no least rates.
  public static boolean serves(PreparedRound round) {
    for (int group = 0; group < round.market().seatGroups().size(); group++) {
      if (!round.rule(group).rates().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /// The orders of a round.
  public static RepeatedOrders of(PreparedRound round) {
    if (!serves(round)) {
      throw new IllegalArgumentException(
          "round (" + round + ") has least rates. Use PreparedRound.priorities.");
    }
    return new RepeatedOrders(round);
  }

  /// The numbers of one draw.
  @FunctionalInterface
  public interface Numbers {
    /// The number of an applicant, 0 … 67,108,863, no two the same under one name.
    ///
    /// @param name row of the name in [PreparedRound#drawNames]
    int of(int applicant, int name);
  }

  /// Writes for each wish its number at its seat group.
  public void fill(Numbers numbers, int[] numberOfWish) {
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      int end = market.from(applicant + 1);
      for (int wish = market.from(applicant); wish < end; wish++) {
        numberOfWish[wish] =
            fixed[wish] == OPEN
                ? numbers.of(applicant, nameOfGroup[market.seatGroup(wish)])
                : fixed[wish];
      }
    }
    for (int row = 0; row < firstPlace.length; row++) {
      part(level.get(row), firstPlace[row], numbers, numberOfWish);
    }
  }

  private void part(int[] wishes, int first, Numbers numbers, int[] numberOfWish) {
    long[] order = new long[wishes.length];
    for (int at = 0; at < order.length; at++) {
      int wish = wishes[at];
      long number = numbers.of(market.applicantOf(wish), nameOfGroup[market.seatGroup(wish)]);
      order[at] = number << Integer.SIZE | at;
    }
    Arrays.sort(order);
    for (int at = 0; at < order.length; at++) {
      numberOfWish[wishes[(int) order[at]]] = first + at;
    }
  }
}
