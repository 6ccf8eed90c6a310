package nl.speelveld.matching.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// The numbers of a round that some joined after it was drawn.
///
/// Who comes late has the lottery key that their pseudonym would have had, and stands right after
/// the last of those before it: the second such after number 12 is written `12+2`. Nobody's number
/// changes and nobody's order. In a draw without lottery keys (cyclic, supplied) they stand behind
/// everybody, in the order in which they came. Where least rates hold they are called after all who
/// were there, by class, value and number: a call made anew could turn others round.
public final class LateNumbers {
  private final DrawnNumbers drawn;
  private final Families families;
  private final SeatOrders orders;
  private final int firstLate;
  private final Map<String, Map<Integer, Late>> lateOf = new HashMap<>();
  private final Map<String, int[]> positions = new HashMap<>();

  private LateNumbers(DrawnNumbers drawn, Families families, SeatOrders orders) {
    this.drawn = drawn;
    this.families = families;
    this.orders = orders;
    firstLate = drawn.round().market().applicants();
  }

  /// A number of a late applicant.
  ///
  /// @param draw name of the draw, empty where the number holds everywhere
  /// @param applicant row
  /// @param after the number of the last one before, 0 for none
  /// @param turn 1, 2, 3 … among the late ones who stand there
  /// @param key the lottery key, empty in a draw without
  public record Late(String draw, int applicant, int after, int turn, String key) {
    /// `12+2`.
    public String text() {
      return after + "+" + turn;
    }
  }

  /// Nobody came late.
  public static LateNumbers none(DrawnNumbers drawn) {
    FrozenRound round = drawn.round();
    return of(drawn, Families.of(round), round.orders());
  }

  /// The numbers with those of late applicants.
  ///
  /// @param families of the market with the late applicants in the rows behind
  /// @param orders of the same market; those who were there stand in them as they were frozen
  public static LateNumbers of(DrawnNumbers drawn, Families families, SeatOrders orders) {
    LateNumbers numbers = new LateNumbers(drawn, families, orders);
    numbers.checkFrozen();
    Map<String, List<Lot>> lots = new HashMap<>();
    drawn.lots().forEach(lot -> lots.computeIfAbsent(lot.draw(), _ -> new ArrayList<>()).add(lot));
    orders
        .takingPart()
        .forEach((draw, taking) ->
            numbers.place(draw, taking, lots.getOrDefault(draw, new ArrayList<>())));
    return numbers;
  }

  private void checkFrozen() {
    FrozenRound round = drawn.round();
    Market market = orders.market();
    boolean begins =
        market.applicants() >= firstLate && market.from(firstLate) == round.market().wishes();
    for (int wish = 0; begins && wish < round.market().wishes(); wish++) {
      begins =
          round.market().seatGroup(wish) == market.seatGroup(wish)
              && round.orders().value(wish).equals(orders.value(wish))
              && round.orders().priorityClass(wish) == orders.priorityClass(wish);
    }
    if (!begins || families.market() != market) {
      throw new IllegalArgumentException(
          "the lists with late applicants, ("
              + market
              + "), do not begin with those that were frozen, ("
              + round.market()
              + ")");
    }
  }

  private void place(String draw, List<Integer> taking, List<Lot> lots) {
    lots.sort(Comparator.comparingInt(Lot::number));
    List<Late> late = new ArrayList<>();
    Map<Integer, Integer> turns = new HashMap<>();
    for (Joining one : joining(draw, taking)) {
      int after = 0;
      while (after < lots.size()
          && (one.key().isEmpty() || lots.get(after).key().compareTo(one.key()) < 0)) {
        after++;
      }
      int turn = turns.merge(after, 1, Integer::sum);
      late.add(new Late(draw, one.applicant(), after, turn, one.key()));
    }
    Map<Integer, Late> byRow = new HashMap<>();
    late.forEach(its -> byRow.put(its.applicant(), its));
    lateOf.put(draw, byRow);
    int[] position = new int[orders.market().applicants()];
    int next = 0;
    int at = 0;
    for (int number = 0; number <= lots.size(); number++) {
      if (number > 0) {
        position[lots.get(number - 1).applicant()] = next++;
      }
      while (at < late.size() && late.get(at).after() == number) {
        position[late.get(at++).applicant()] = next++;
      }
    }
    positions.put(draw, position);
  }

  private record Joining(int applicant, String key) {}

  /// Late applicants in the order in which they go.
  private List<Joining> joining(String draw, List<Integer> taking) {
    boolean keyed =
        drawn.round().kind() == DrawKind.LOTTERY
            || drawn.round().kind() == DrawKind.CYCLIC && !draw.isEmpty();
    List<Joining> joining = new ArrayList<>();
    for (int row : taking) {
      if (row >= firstLate) {
        joining.add(new Joining(row, keyed ? key(row, draw) : ""));
      }
    }
    joining.sort(Comparator.comparing(Joining::key).thenComparing(Joining::applicant));
    return joining;
  }

  private String key(int row, String draw) {
    LotteryKeys keys = LotteryKeys.of(drawn.findReveal().orElseThrow().seed());
    String pseudonym = orders.market().applicant(row);
    String family = families.ofApplicant().get(row);
    LotteryKey key =
        family.isEmpty() ? keys.alone(pseudonym, draw) : keys.inFamily(family, pseudonym, draw);
    return key.text();
  }

  /// Lists and seats with the late applicants.
  public SeatOrders orders() {
    return orders;
  }

  /// Who shares a number with whom.
  public Families families() {
    return families;
  }

  /// The row of the first late applicant; the number of applicants where nobody came late.
  public int firstLate() {
    return firstLate;
  }

  /// The number of a wish as it is published: `12`, of a late applicant `12+1`.
  public String text(int applicant, int wish) {
    String draw = orders.draw(wish);
    Late late = lateOf.getOrDefault(draw, Map.of()).get(applicant);
    return late == null ? Integer.toString(drawn.number(wish)) : late.text();
  }

  /// Classes and numbers together, as the mechanisms take them; numbers count on.
  public Priorities priorities() {
    Market market = orders.market();
    int[] position = new int[market.wishes()];
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
        position[wish] = Objects.requireNonNull(positions.get(orders.draw(wish)))[applicant];
      }
    }
    return orders.priorities(wish -> position[wish], market.from(firstLate));
  }

  /// All numbers of late applicants, by draw and row.
  public List<Late> late() {
    return lateOf.values().stream()
        .flatMap(ofDraw -> ofDraw.values().stream())
        .sorted(Comparator.comparing(Late::draw).thenComparing(Late::applicant))
        .toList();
  }
}
