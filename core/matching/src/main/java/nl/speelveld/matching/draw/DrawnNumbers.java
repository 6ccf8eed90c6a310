package nl.speelveld.matching.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// The numbers of a round, with what they follow from.
///
/// With a number per seat group the number of an applicant is the place among those who wish for
/// that seat group; else among all applicants.
public final class DrawnNumbers {
  private final FrozenRound round;
  private final List<Lot> lots;
  private final Optional<LotteryDraw> draw;
  private final int[] numberOfWish;
  private final Optional<Reveal> reveal;

  private DrawnNumbers(
      FrozenRound round, LotteryDraw draw, List<Lot> lots, Optional<Reveal> reveal) {
    this.round = round;
    this.lots = List.copyOf(lots);
    this.draw = Optional.of(draw);
    this.numberOfWish = new int[0];
    this.reveal = reveal;
  }

  private DrawnNumbers(FrozenRound round, int[] numberOfWish, List<Lot> lots, Reveal reveal) {
    this.round = round;
    this.lots = List.copyOf(lots);
    this.draw = Optional.empty();
    this.numberOfWish = numberOfWish;
    this.reveal = Optional.of(reveal);
  }

  /// The numbers that follow from a reveal.
  ///
  /// @throws IllegalArgumentException for a round whose numbers are supplied
  public static DrawnNumbers of(FrozenRound round, Reveal reveal) {
    LotteryKeys keys = LotteryKeys.of(reveal.seed());
    return switch (round.kind()) {
      case SINGLE -> single(round, keys, reveal);
      case PER_SEAT_GROUP -> perSeatGroup(round, keys, reveal);
      case CYCLIC -> cyclic(round, keys, reveal);
      case SUPPLIED ->
          throw new IllegalArgumentException(
              "the numbers of round (" + round.name() + ") are supplied. Use SuppliedNumbers.");
    };
  }

  private static DrawnNumbers single(FrozenRound round, LotteryKeys keys, Reveal reveal) {
    List<LotteryKey> ofApplicant = new ArrayList<>();
    for (int applicant = 0; applicant < round.market().applicants(); applicant++) {
      ofApplicant.add(keys.of(round, applicant, ""));
    }
    LotteryDraw draw = LotteryKeys.inOrder(ofApplicant);
    List<String> texts = ofApplicant.stream().map(LotteryKey::text).toList();
    return everywhere(round, draw, texts, Optional.of(reveal));
  }

  private static DrawnNumbers cyclic(FrozenRound round, LotteryKeys keys, Reveal reveal) {
    List<String> places = new ArrayList<>();
    for (int place : LotteryKeys.placesOnList(round)) {
      places.add(Integer.toString(place + 1));
    }
    return everywhere(round, keys.cyclicDraw(round), places, Optional.of(reveal));
  }

  static DrawnNumbers supplied(FrozenRound round, LotteryDraw draw, List<String> keys) {
    return everywhere(round, draw, keys, Optional.empty());
  }

  private static DrawnNumbers everywhere(
      FrozenRound round, LotteryDraw draw, List<String> keys, Optional<Reveal> reveal) {
    List<Lot> lots = new ArrayList<>();
    for (int applicant = 0; applicant < keys.size(); applicant++) {
      lots.add(new Lot("", applicant, draw.numberOf(applicant) + 1, keys.get(applicant)));
    }
    return new DrawnNumbers(round, draw, lots, reveal);
  }

  private static DrawnNumbers perSeatGroup(FrozenRound round, LotteryKeys keys, Reveal reveal) {
    Market market = round.market();
    int[] numberOfWish = new int[market.wishes()];
    List<Lot> lots = new ArrayList<>();
    List<List<Integer>> asking = wishesOfGroups(market);
    for (int group = 0; group < asking.size(); group++) {
      String name = market.seatGroups().get(group).name();
      List<Drawn> drawn = new ArrayList<>();
      for (int wish : asking.get(group)) {
        int applicant = market.applicantOf(wish);
        drawn.add(new Drawn(wish, applicant, keys.of(round, applicant, name)));
      }
      drawn.sort(Comparator.comparing(Drawn::key));
      for (int number = 0; number < drawn.size(); number++) {
        Drawn its = drawn.get(number);
        numberOfWish[its.wish()] = number;
        lots.add(new Lot(name, its.applicant(), number + 1, its.key().text()));
      }
    }
    return new DrawnNumbers(round, numberOfWish, lots, reveal);
  }

  private record Drawn(int wish, int applicant, LotteryKey key) {}

  private static List<List<Integer>> wishesOfGroups(Market market) {
    List<List<Integer>> asking = new ArrayList<>();
    market.seatGroups().forEach(group -> asking.add(new ArrayList<>()));
    for (int wish = 0; wish < market.wishes(); wish++) {
      asking.get(market.seatGroup(wish)).add(wish);
    }
    return asking;
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
    return draw;
  }

  /// The number of the applicant of a wish at its seat group: 1, 2, 3 …
  public int number(int wish) {
    return 1
        + draw.map(its -> its.numberOf(round.market().applicantOf(wish)))
            .orElseGet(() -> numberOfWish[wish]);
  }

  /// Classes and numbers together, as the mechanisms take them.
  public Priorities priorities() {
    return draw.map(its -> Priorities.of(round.market(), its))
        .orElseGet(() -> Priorities.ofWishes(round.market(), numberOfWish));
  }

  /// All numbers as they are published.
  public List<Lot> lots() {
    return lots;
  }
}
