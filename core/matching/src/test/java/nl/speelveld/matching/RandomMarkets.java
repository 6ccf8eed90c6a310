package nl.speelveld.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;

/// Markets of every small shape, from a seed: lists of all lengths, none too; schools without
/// seats; classes; as many seats as applicants, or fewer, or more.
public record RandomMarkets(int seed) {
  /// One market with up to this many applicants.
  public Market market(int mostApplicants) {
    Random random = new Random(seed);
    int applicants = 1 + random.nextInt(mostApplicants);
    int schools = 1 + random.nextInt(5);
    int classes = 1 + random.nextInt(3);
    Market.Builder market = Market.builder();
    for (int school = 0; school < schools; school++) {
      market.programme("c" + school, random.nextInt(2 + 2 * applicants / schools));
    }
    for (int applicant = 0; applicant < applicants; applicant++) {
      market.applicant("s" + applicant);
      List<Integer> list = new ArrayList<>(IntStream.range(0, schools).boxed().toList());
      Collections.shuffle(list, random);
      for (int school : list.subList(0, random.nextInt(schools + 1))) {
        market.wish("c" + school, random.nextInt(classes));
      }
    }
    return market.build();
  }

  /// A draw for this many applicants.
  public LotteryDraw draw(int applicants) {
    Random random = new Random(31L * seed + 7);
    List<Integer> numbers = new ArrayList<>(IntStream.range(0, applicants).boxed().toList());
    Collections.shuffle(numbers, random);
    return LotteryDraw.of(numbers.stream().mapToInt(Integer::intValue).toArray());
  }

  /// A draw for each school.
  public List<LotteryDraw> draws(Market market) {
    return IntStream.range(0, market.seatGroups().size())
        .mapToObj(group -> new RandomMarkets(1000 * seed + group).draw(market.applicants()))
        .toList();
  }

  /// The same market with applicants, and schools, in another order of rows.
  public static Market shuffled(Market market, Random random) {
    Market.Builder other = Market.builder();
    List<Integer> schools = order(market.seatGroups().size(), random);
    schools.forEach(row -> other.programme(market.seatGroups().get(row).name(), market.seats(row)));
    for (int applicant : order(market.applicants(), random)) {
      other.applicant(market.applicant(applicant));
      for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
        other.wish(
            market.seatGroups().get(market.seatGroup(wish)).name(), market.priorityClass(wish));
      }
    }
    return other.build();
  }

  /// The same market in which one applicant hands in another list of the same schools.
  public static Market withList(Market market, int liar, List<Integer> wishes) {
    Market.Builder other = Market.builder();
    market.seatGroups().forEach(group -> other.programme(group.name(), group.seats()));
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      other.applicant(market.applicant(applicant));
      List<Integer> list =
          applicant == liar
              ? wishes
              : IntStream.range(market.from(applicant), market.from(applicant + 1))
                  .boxed()
                  .toList();
      for (int wish : list) {
        other.wish(
            market.seatGroups().get(market.seatGroup(wish)).name(), market.priorityClass(wish));
      }
    }
    return other.build();
  }

  /// All lists that can be made of these wishes: every subset in every order.
  public static List<List<Integer>> allLists(List<Integer> wishes) {
    List<List<Integer>> lists = new ArrayList<>();
    lists.add(List.of());
    for (int first : wishes) {
      List<Integer> rest = wishes.stream().filter(wish -> wish != first).toList();
      for (List<Integer> tail : allLists(rest)) {
        List<Integer> list = new ArrayList<>(List.of(first));
        list.addAll(tail);
        lists.add(list);
      }
    }
    return lists;
  }

  private static List<Integer> order(int size, Random random) {
    Integer[] rows = new Integer[size];
    Arrays.setAll(rows, row -> row);
    List<Integer> order = Arrays.asList(rows);
    Collections.shuffle(order, random);
    return order;
  }
}
