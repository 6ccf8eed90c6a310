package nl.speelveld.matching.joint;

import java.util.Arrays;
import java.util.List;
import nl.speelveld.matching.joint.JointList.Option;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// A market in which some apply by two. Immutable.
///
/// Who applies by two also has wishes alone: they say where each is eligible and with which key,
/// and they are the list of each when the pair has to be split.
public final class JointMarket {
  private static final int NONE = -1;
  private final Market market;
  private final Priorities priorities;
  private final List<JointList> pairs;
  private final int[] pairOf;

  private JointMarket(Market market, Priorities priorities, List<JointList> pairs) {
    this.market = market;
    this.priorities = priorities;
    this.pairs = List.copyOf(pairs);
    pairOf = new int[market.applicants()];
    Arrays.fill(pairOf, NONE);
    for (int pair = 0; pair < pairs.size(); pair++) {
      JointList list = pairs.get(pair);
      join(list.first(), pair);
      join(list.second(), pair);
      for (Option option : list.options()) {
        check(option.firstWish(), list.first());
        check(option.secondWish(), list.second());
      }
    }
  }

  /// The market with these pairs.
  ///
  /// @throws IllegalArgumentException where somebody is in two pairs, or a pair holds a wish that
  ///   is not of the applicant
  public static JointMarket of(Market market, Priorities priorities, List<JointList> pairs) {
    return new JointMarket(market, priorities, pairs);
  }

  private void join(int applicant, int pair) {
    if (pairOf[applicant] != NONE) {
      throw new IllegalArgumentException(
          "applicant (" + market.applicant(applicant) + ") is in two pairs");
    }
    pairOf[applicant] = pair;
  }

  private void check(int wish, int applicant) {
    if (wish < market.from(applicant) || wish >= market.from(applicant + 1)) {
      throw new IllegalArgumentException(
          "wish (" + wish + ") is not one of applicant (" + market.applicant(applicant) + ")");
    }
  }

  /// The lists of each alone, and the seats.
  public Market market() {
    return market;
  }

  /// The key of each wish.
  public Priorities priorities() {
    return priorities;
  }

  /// The pairs, in their order.
  public List<JointList> pairs() {
    return pairs;
  }

  /// Whether an applicant applies by two.
  public boolean isInPair(int applicant) {
    return pairOf[applicant] != NONE;
  }

  int pairOf(int applicant) {
    return pairOf[applicant];
  }

  /// The same market with the last pair split: each of the two applies alone.
  public JointMarket withoutLastPair() {
    return of(market, priorities, pairs.subList(0, pairs.size() - 1));
  }

  /// The option of a pair's list that an assignment grants; the number of options for none.
  ///
  /// @throws IllegalArgumentException where it grants the two seats that are no option
  public int granted(Assignment assignment, int pair) {
    JointList list = pairs.get(pair);
    int first = assignment.findWish(list.first()).orElse(NONE);
    int second = assignment.findWish(list.second()).orElse(NONE);
    int option =
        first == NONE && second == NONE
            ? list.options().size()
            : list.options().indexOf(new Option(first, second));
    if (option < 0) {
      throw new IllegalArgumentException(
          "pair ("
              + pair
              + ") has wishes ("
              + first
              + ") and ("
              + second
              + "), which is none of"
              + " its options");
    }
    return option;
  }
}
