package nl.speelveld.matching.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import nl.speelveld.matching.ExampleRound;
import nl.speelveld.matching.afterwards.RoundAfter;
import nl.speelveld.matching.afterwards.SeatsChanged;
import nl.speelveld.matching.callorder.MinimumRate;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.matching.draw.Families;
import nl.speelveld.matching.draw.FrozenRound;
import nl.speelveld.matching.draw.Rule;
import nl.speelveld.matching.draw.SealedRound;
import nl.speelveld.matching.draw.SeatOrders;
import nl.speelveld.matching.market.Market;

/// Rounds in which everything that a form can hold is mixed by chance: values before numbers, least
/// rates, seats that programmes share, draws by name, families, and what happens afterwards.
final class RandomFolders {
  private final Random random;
  private final List<String> programmes = new ArrayList<>();
  private final List<SeatOrders.Group> groups = new ArrayList<>();
  private final List<Integer> seats = new ArrayList<>();
  private final List<List<Wish>> lists = new ArrayList<>();
  private final List<String> families = new ArrayList<>();

  private RandomFolders(long seed) {
    random = new Random(seed);
  }

  private record Wish(int group, int programme, int itsClass, int rank, double value, long rates) {}

  /// The folder of today.
  static Map<String, String> of(long seed) {
    return new RandomFolders(seed).folder();
  }

  /// The first folder that holds a value before a number at a cut-off and on a reserve list, calls,
  /// and draws by name.
  static Map<String, String> ofEveryRule() {
    for (long seed = 0; ; seed++) {
      Map<String, String> files = of(seed);
      boolean every =
          files.getOrDefault("cut-offs.csv", "").lines().anyMatch(RandomFolders::isCalled)
              && files.getOrDefault("cut-offs.csv", "").lines().skip(1).anyMatch(its -> at(its, 4))
              && files
                  .getOrDefault("reserve-lists.csv", "")
                  .lines()
                  .skip(1)
                  .anyMatch(its -> at(its, 5))
              && files.getOrDefault("seat-groups.csv", "").contains(",S0,S0,")
              && files.getOrDefault("seat-groups.csv", "").contains(",S1,")
              && files.getOrDefault("wishes.csv", "").lines().anyMatch(its -> its.endsWith(",1"))
              && files.getOrDefault("late-numbers.csv", "").lines().count() == 1;
      if (every) {
        return files;
      }
    }
  }

  private static boolean isCalled(String line) {
    return at(line, 2) && !line.startsWith("seat-group");
  }

  private static boolean at(String line, int column) {
    return !line.split(",", -1)[column].isEmpty();
  }

  private Map<String, String> folder() {
    DrawKind kind = DrawKind.values()[random.nextInt(3)];
    addGroups();
    int frozen = 1 + random.nextInt(20);
    int late = random.nextInt(3);
    for (int who = 0; who < frozen + late; who++) {
      addList();
    }
    Market market = market(frozen);
    SealedRound sealed =
        SealedRound.of(
            FrozenRound.of(
                "r",
                kind,
                List.<Rule>of(),
                new Families(market, families.subList(0, frozen)),
                orders(market)),
            ExampleRound.SALTS);
    Market joined = market(frozen + late);
    List<Function<RoundAfter, RoundAfter.Step>> events = new ArrayList<>();
    for (int event = random.nextInt(7); event > 0; event--) {
      events.add(event(frozen + late));
    }
    return ExampleFolder.after(sealed, new Families(joined, families), orders(joined), events);
  }

  private void addGroups() {
    int many = 2 + random.nextInt(4);
    for (int row = 0; row < many; row++) {
      programmes.add("S" + row);
    }
    for (int row = 0; row < many + 2; row++) {
      String draw =
          switch (random.nextInt(3)) {
            case 0 -> "";
            case 1 -> "S" + row % many;
            default -> "G" + row;
          };
      List<MinimumRate> rates = new ArrayList<>();
      if (random.nextInt(3) == 0) {
        rates.add(new MinimumRate("t", 10 * random.nextInt(11)));
        rates.add(new MinimumRate("u", 10 * random.nextInt(6)));
      }
      groups.add(new SeatOrders.Group(draw, random.nextInt(3) == 0, rates));
      seats.add(random.nextInt(4));
    }
  }

  private void addList() {
    List<Wish> list = new ArrayList<>();
    int rank = 1;
    for (int row = 0; row < groups.size(); row++) {
      int group = (row + lists.size()) % groups.size();
      if (random.nextInt(3) > 0) {
        boolean called = !groups.get(group).rates().isEmpty();
        list.add(
            new Wish(
                group,
                random.nextInt(programmes.size()),
                random.nextInt(3) + (random.nextInt(4) == 0 ? SeatOrders.OUTSIDE : 0),
                rank,
                random.nextInt(9) == 0 ? Double.POSITIVE_INFINITY : (random.nextInt(40) - 20) / 8.0,
                called ? random.nextInt(4) : 0));
        rank += random.nextInt(2);
      }
    }
    lists.add(list);
    families.add(random.nextInt(4) == 0 ? "f" + random.nextInt(3) : "");
  }

  private Market market(int applicants) {
    Market.Builder market = Market.builder();
    programmes.forEach(market::programme);
    for (int group = 0; group < groups.size(); group++) {
      market.seatGroup("G" + group, "S" + group % programmes.size(), seats.get(group));
    }
    for (int row = 0; row < applicants; row++) {
      market.applicant("p" + row);
      for (Wish wish : lists.get(row)) {
        boolean called = !groups.get(wish.group()).rates().isEmpty();
        int its = wish.itsClass();
        market.wish(
            wish.group(),
            called ? its / SeatOrders.OUTSIDE * SeatOrders.OUTSIDE : its,
            wish.rank(),
            wish.programme());
      }
    }
    return market.build();
  }

  private SeatOrders orders(Market market) {
    List<Wish> all = lists.stream().flatMap(List::stream).toList();
    return SeatOrders.of(
        market,
        groups,
        wish ->
            new SeatOrders.Asked(
                all.get(wish).itsClass(), all.get(wish).value(), all.get(wish).rates()));
  }

  private Function<RoundAfter, RoundAfter.Step> event(int applicants) {
    int who = random.nextInt(applicants);
    int group = random.nextInt(groups.size());
    int others = random.nextInt(5);
    return switch (random.nextInt(3)) {
      case 0 -> round -> round.withdraw(who);
      case 1 -> round -> round.placeOnTop(who, group, "safety");
      default -> round -> round.changeSeats(SeatsChanged.afterPublication(group, others), "a room");
    };
  }
}
