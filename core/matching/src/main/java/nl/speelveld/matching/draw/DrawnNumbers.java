package nl.speelveld.matching.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// The numbers of a round, with what they follow from.
///
/// A round has one draw among all applicants, or draws by name: of a programme or a seat group,
/// among those who ask for it. In each, numbers are 1, 2, 3 …
public final class DrawnNumbers {
  private final FrozenRound round;
  private final List<Lot> lots;
  private final int[] numberOfWish;
  private final Optional<Reveal> reveal;

  private DrawnNumbers(FrozenRound round, List<Lot> lots, Optional<Reveal> reveal) {
    this.round = round;
    this.lots = List.copyOf(lots);
    this.reveal = reveal;
    numberOfWish = numbersOfWishes(round, lots);
  }

  private static int[] numbersOfWishes(FrozenRound round, List<Lot> lots) {
    Market market = round.market();
    Map<String, int[]> numbers = new HashMap<>();
    for (Lot lot : lots) {
      numbers.computeIfAbsent(lot.draw(), _ -> new int[market.applicants()])[lot.applicant()] =
          lot.number();
    }
    int[] ofWish = new int[market.wishes()];
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
        ofWish[wish] = numbers.getOrDefault(round.orders().draw(wish), ofWish)[applicant];
      }
    }
    return ofWish;
  }

  /// The numbers that follow from a reveal.
  ///
  /// @throws IllegalArgumentException for a round whose numbers are supplied
  public static DrawnNumbers of(FrozenRound round, Reveal reveal) {
    if (round.kind() == DrawKind.SUPPLIED) {
      throw new IllegalArgumentException(
          "the numbers of round (" + round.name() + ") are supplied. Use SuppliedNumbers.");
    }
    LotteryKeys keys = LotteryKeys.of(reveal.seed());
    List<Lot> lots = new ArrayList<>();
    round
        .orders()
        .takingPart()
        .forEach((draw, taking) -> {
          if (round.kind() == DrawKind.CYCLIC && draw.isEmpty()) {
            addCyclic(round, keys, lots);
          } else {
            addKeyed(round, draw, keysOf(round, keys, draw, taking), lots);
          }
        });
    return new DrawnNumbers(round, lots, Optional.of(reveal));
  }

  private static void addCyclic(FrozenRound round, LotteryKeys keys, List<Lot> lots) {
    int[] places = LotteryKeys.placesOnList(round);
    LotteryDraw draw = keys.cyclicDraw(round);
    for (int row = 0; row < places.length; row++) {
      lots.add(new Lot("", row, draw.numberOf(row) + 1, Integer.toString(places[row] + 1)));
    }
  }

  private static List<Drawn> keysOf(
      FrozenRound round, LotteryKeys keys, String draw, List<Integer> taking) {
    List<Drawn> drawn = new ArrayList<>();
    taking.forEach(row -> drawn.add(new Drawn(row, keys.of(round, row, draw))));
    return drawn;
  }

  private static void addKeyed(FrozenRound round, String draw, List<Drawn> drawn, List<Lot> lots) {
    List<Drawn> order = drawn.stream().sorted(Comparator.comparing(Drawn::key)).toList();
    int[] number = new int[round.market().applicants()];
    for (int place = 0; place < order.size(); place++) {
      number[order.get(place).applicant()] = place + 1;
    }
    drawn.forEach(
        its -> lots.add(new Lot(draw, its.applicant(), number[its.applicant()], its.key().text())));
  }

  private record Drawn(int applicant, LotteryKey key) {}

  /// Numbers that people drew; lots in any order.
  static DrawnNumbers supplied(FrozenRound round, List<Lot> lots) {
    return new DrawnNumbers(round, lots, Optional.empty());
  }

  /// The round that was drawn.
  public FrozenRound round() {
    return round;
  }

  /// What they follow from, unless they were supplied.
  public Optional<Reveal> findReveal() {
    return reveal;
  }

  /// The draw among all applicants, where one number holds everywhere.
  public Optional<LotteryDraw> findDraw() {
    if (!round.orders().draws().equals(List.of(""))) {
      return Optional.empty();
    }
    int[] numbers = new int[round.market().applicants()];
    lots.forEach(lot -> numbers[lot.applicant()] = lot.number() - 1);
    return Optional.of(LotteryDraw.of(numbers));
  }

  /// The number of the applicant of a wish at its seat group: 1, 2, 3 …
  public int number(int wish) {
    return numberOfWish[wish];
  }

  /// Classes and numbers together, as the mechanisms take them.
  public Priorities priorities() {
    return round.orders().priorities(wish -> numberOfWish[wish] - 1);
  }

  /// All numbers as they are published.
  public List<Lot> lots() {
    return lots;
  }
}
