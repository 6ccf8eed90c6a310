package nl.speelveld.matching.proof;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.speelveld.matching.callorder.MinimumRate;
import nl.speelveld.matching.draw.SeatOrders;
import nl.speelveld.matching.market.Priorities;

/// The order of each seat group, made again from what was frozen and the numbers: by class, value
/// and number, and where least rates hold by a call from that ranking, place by place.
final class OrdersAgain {
  private final ClaimedSeats seats;
  private final SeatOrders orders;
  private final NumbersAgain numbers;

  OrdersAgain(ClaimedSeats seats, SeatOrders orders, NumbersAgain numbers) {
    this.seats = seats;
    this.orders = orders;
    this.numbers = numbers;
  }

  /// One who asks a seat group.
  private record Asking(int applicant, int wish, int itsClass, BigDecimal value, int number) {
    private static final Comparator<Asking> RANKING =
        Comparator.comparingInt(Asking::itsClass)
            .thenComparing(Asking::value)
            .thenComparingInt(Asking::number);
  }

  // why: values are sums of digits in a file, so none of them is as large as this
  private static final BigDecimal LAST = BigDecimal.TEN.pow(400);

  void check(Checks checks) {
    List<List<Asking>> asking = new ArrayList<>();
    seats.market.seatGroups().forEach(group -> asking.add(new ArrayList<>()));
    for (int row = 0; row < seats.market.applicants(); row++) {
      for (int wish = seats.market.from(row); wish < seats.market.from(row + 1); wish++) {
        asking.get(seats.market.seatGroup(wish)).add(asking(row, wish));
      }
    }
    for (int row = 0; row < asking.size(); row++) {
      SeatOrders.Group group = orders.group(row);
      boolean byNumber = !group.valueFirst() && group.rates().isEmpty();
      List<Asking> its = asking.get(row);
      int[] expected = byNumber ? numbersOf(its) : placesOf(its, group.rates());
      for (int at = 0; at < expected.length; at++) {
        Asking one = its.get(at);
        int found = Priorities.number(seats.priorities.key(one.wish()));
        String name = seats.name(row);
        checks.that(
            found == expected[at],
            () -> new ProofFinding.NotTheNumber(ClaimedSeats.applicantRow(one.applicant()), name));
      }
    }
  }

  private Asking asking(int applicant, int wish) {
    String value = orders.value(wish);
    return new Asking(
        applicant,
        wish,
        orders.priorityClass(wish),
        value.isEmpty() ? BigDecimal.ZERO : value.equals("last") ? LAST : new BigDecimal(value),
        numbers.position(applicant, orders.draw(wish)));
  }

  private static int[] numbersOf(List<Asking> asking) {
    return asking.stream().mapToInt(Asking::number).toArray();
  }

  /// For each of those who ask the place in the order, from 0.
  private int[] placesOf(List<Asking> asking, List<MinimumRate> rates) {
    List<Asking> ranking = asking.stream().sorted(Asking.RANKING).toList();
    List<Asking> called = rates.isEmpty() ? ranking : call(ranking, rates);
    Map<Integer, Integer> placeOfWish = new HashMap<>();
    called.forEach(one -> placeOfWish.put(one.wish(), placeOfWish.size()));
    return asking.stream()
        .mapToInt(one -> Objects.requireNonNull(placeOfWish.get(one.wish())))
        .toArray();
  }

  /// Those who serve the same rates wait in one queue, best ranked first. At each place the rates
  /// that bind and can be served together, the first going first, say from which queues is called.
  private List<Asking> call(List<Asking> ranking, List<MinimumRate> rates) {
    Map<String, Deque<Asking>> waiting = new HashMap<>();
    Map<Integer, Integer> rankOf = new HashMap<>();
    List<Asking> early = ranking.stream().filter(one -> !numbers.isLate(one.applicant())).toList();
    for (Asking one : early) {
      rankOf.put(one.wish(), rankOf.size());
      waiting.computeIfAbsent(orders.rates(one.wish()), _ -> new ArrayDeque<>()).add(one);
    }
    long[] calledOf = new long[rates.size()];
    List<Asking> called = new ArrayList<>();
    while (called.size() < early.size()) {
      List<String> kinds =
          waiting.keySet().stream().filter(kind -> !queue(waiting, kind).isEmpty()).toList();
      for (int rate = 0; rate < rates.size(); rate++) {
        int its = rate;
        List<String> serving = kinds.stream().filter(kind -> serves(kind, its)).toList();
        long least = (long) rates.get(rate).percent() * (called.size() + 1L);
        if (100 * calledOf[rate] < least && !serving.isEmpty()) {
          kinds = serving;
        }
      }
      String best =
          kinds.stream()
              .min(Comparator.comparing(kind -> rankOf.get(queue(waiting, kind).element().wish())))
              .orElseThrow();
      called.add(queue(waiting, best).remove());
      for (int rate = 0; rate < calledOf.length; rate++) {
        calledOf[rate] += serves(best, rate) ? 1 : 0;
      }
    }
    // why: a call made anew could turn others round, so who came late is called behind
    ranking.stream().filter(one -> numbers.isLate(one.applicant())).forEach(called::add);
    return called;
  }

  private static Deque<Asking> queue(Map<String, Deque<Asking>> waiting, String kind) {
    return Objects.requireNonNull(waiting.get(kind));
  }

  private static boolean serves(String kind, int rate) {
    return List.of(kind.split(" ")).contains(Integer.toString(rate + 1));
  }
}
