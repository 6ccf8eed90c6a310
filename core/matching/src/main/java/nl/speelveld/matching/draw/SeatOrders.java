package nl.speelveld.matching.draw;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import nl.speelveld.matching.callorder.CallOrder;
import nl.speelveld.matching.callorder.MinimumRate;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// What puts those who ask a seat group in order, apart from the numbers that are yet to be drawn:
/// classes, a value that goes before the number (a distance, a score turned round), least rates,
/// and the name under which the numbers of the group are drawn. Immutable.
///
/// Within a class a lower value goes first, then a lower number. Where least rates hold, all who
/// ask are ranked by class, value and number, and called from that ranking so that the rates are
/// met; the place in this call is the order. Whoever stands outside the audience of a soft
/// contingent (class [#OUTSIDE] and up) comes after all others there, in the order of the call.
public final class SeatOrders {
  /// The first class of those outside the audience of a soft contingent.
  public static final int OUTSIDE = 1024;

  private final Market market;
  private final List<Group> groups;
  private final int[] priorityClass;
  private final double[] before;
  private final long[] rates;

  private SeatOrders(Market market, List<Group> groups) {
    this.market = market;
    this.groups = List.copyOf(groups);
    priorityClass = new int[market.wishes()];
    before = new double[market.wishes()];
    rates = new long[market.wishes()];
    if (groups.size() != market.seatGroups().size()) {
      throw new IllegalArgumentException(
          "there are orders for ("
              + groups.size()
              + ") seat groups, but ("
              + market.seatGroups().size()
              + ") seat groups");
    }
  }

  /// How one seat group orders.
  ///
  /// @param draw name under which its numbers are drawn; empty for the one number of everybody
  /// @param valueFirst whether a value goes before the number
  /// @param rates least rates among those called, the one that goes first where they clash at the
  ///   front
  public record Group(String draw, boolean valueFirst, List<MinimumRate> rates) {
    /// Everybody's one number, and nothing before it.
    public static final Group ONE_NUMBER = numbered("");

    public Group {
      rates = List.copyOf(rates);
    }

    /// Numbers drawn under a name, and nothing before them.
    public static Group numbered(String draw) {
      return new Group(draw, false, List.of());
    }
  }

  /// How one wish stands at its seat group.
  ///
  /// @param priorityClass class as it is published; where least rates hold it counts in the ranking
  /// @param before the value before the number, lower first; infinite where it is not known
  /// @param rates the least rates of the group that the applicant serves: bit j for the j-th
  public record Asked(int priorityClass, double before, long rates) {}

  /// One number for everybody, and nothing before it.
  public static SeatOrders oneNumber(Market market) {
    return numbered(market, group -> "");
  }

  /// Numbers drawn under these names, and nothing before them.
  public static SeatOrders numbered(Market market, IntFunction<String> drawOfGroup) {
    List<Group> groups =
        IntStream.range(0, market.seatGroups().size())
            .mapToObj(group -> Group.numbered(drawOfGroup.apply(group)))
            .toList();
    return of(market, groups, wish -> new Asked(market.priorityClass(wish), 0, 0));
  }

  /// Orders of seat groups and wishes.
  public static SeatOrders of(Market market, List<Group> groups, IntFunction<Asked> ofWish) {
    SeatOrders orders = new SeatOrders(market, groups);
    for (int wish = 0; wish < market.wishes(); wish++) {
      Asked asked = ofWish.apply(wish);
      Group group = groups.get(market.seatGroup(wish));
      orders.priorityClass[wish] = asked.priorityClass();
      orders.before[wish] = group.valueFirst() ? asked.before() + 0.0 : 0; // why: −0 is 0
      orders.rates[wish] = asked.rates();
      orders.checkClass(wish, group);
    }
    return orders;
  }

  private void checkClass(int wish, Group group) {
    int its = priorityClass[wish];
    int ofMarket = group.rates().isEmpty() ? its : its / OUTSIDE * OUTSIDE;
    if (market.priorityClass(wish) != ofMarket || Double.isNaN(before[wish])) {
      throw new IllegalArgumentException(
          "wish ("
              + wish
              + ") is in class ("
              + its
              + "), but the market has it in ("
              + market.priorityClass(wish)
              + ")");
    }
  }

  /// Lists and seats.
  public Market market() {
    return market;
  }

  /// How a seat group orders.
  public Group group(int group) {
    return groups.get(group);
  }

  /// The names under which numbers are drawn, in the order of their bytes; the empty name where one
  /// number of everybody is used.
  public List<String> draws() {
    TreeSet<String> names = new TreeSet<>(CanonicalLine.ORDER);
    groups.forEach(group -> names.add(group.draw()));
    return groups.isEmpty() ? List.of("") : List.copyOf(names);
  }

  /// The name under which the number of a wish is drawn.
  public String draw(int wish) {
    return groups.get(market.seatGroup(wish)).draw();
  }

  /// For each draw the rows of those who have a number in it: everybody in that of the empty name,
  /// else who asks a seat group of this draw.
  public Map<String, List<Integer>> takingPart() {
    Map<String, List<Integer>> taking = new TreeMap<>(CanonicalLine.ORDER);
    draws().forEach(draw -> taking.put(draw, new ArrayList<>()));
    Set<String> own = new HashSet<>();
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      own.clear();
      own.add("");
      for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
        own.add(draw(wish));
      }
      for (String draw : own) {
        List<Integer> rows = taking.get(draw);
        if (rows != null) { // no seat group may use the one number of everybody
          rows.add(applicant);
        }
      }
    }
    return taking;
  }

  /// The class of a wish as it is published.
  public int priorityClass(int wish) {
    return priorityClass[wish];
  }

  /// The value before the number as it is published: a decimal in plain digits without needless
  /// zeros, `last` where it is not known, empty where the group has no such value.
  public String value(int wish) {
    if (!groups.get(market.seatGroup(wish)).valueFirst()) {
      return "";
    }
    double its = before[wish];
    return Double.isInfinite(its)
        ? "last"
        : BigDecimal.valueOf(its).stripTrailingZeros().toPlainString();
  }

  /// The rates that the applicant of a wish serves, as published: their numbers from 1, with blanks
  /// between.
  public String rates(int wish) {
    StringBuilder text = new StringBuilder();
    for (long rest = rates[wish]; rest != 0; rest &= rest - 1) {
      text.append(text.isEmpty() ? "" : " ").append(Long.numberOfTrailingZeros(rest) + 1);
    }
    return text.toString();
  }

  /// A wish as it is written: rank, seat group, programme, class, value before the number, and the
  /// least rates that the applicant serves.
  public List<String> wishFields(int wish) {
    return List.of(
        Integer.toString(market.rank(wish)),
        market.seatGroups().get(market.seatGroup(wish)).name(),
        market.programmes().get(market.programme(wish)),
        Integer.toString(priorityClass[wish]),
        value(wish),
        rates(wish));
  }

  /// The line of one application: pseudonym, family, and the fields of each wish in the order in
  /// which it is asked.
  public String applicationLine(int applicant, String family) {
    List<String> fields = new ArrayList<>();
    fields.add("application");
    fields.add(market.applicant(applicant));
    fields.add(family);
    for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
      fields.addAll(wishFields(wish));
    }
    return CanonicalLine.of(fields);
  }

  /// Classes and numbers together, as the mechanisms take them. Where a number alone parts
  /// applicants it stands in the key as it is; else the key holds the place in the order of the
  /// group.
  ///
  /// @param numberOfWish lower goes first, from 0; in a group no two the same
  public Priorities priorities(IntUnaryOperator numberOfWish) {
    return priorities(numberOfWish, market.wishes());
  }

  /// The same with wishes of late applicants behind: where least rates hold these are called after
  /// all others.
  ///
  /// @param firstLate the first wish of a late applicant
  public Priorities priorities(IntUnaryOperator numberOfWish, int firstLate) {
    int[] number = new int[market.wishes()];
    List<List<Integer>> ordered = new ArrayList<>();
    groups.forEach(group -> ordered.add(new ArrayList<>()));
    for (int wish = 0; wish < number.length; wish++) {
      number[wish] = numberOfWish.applyAsInt(wish);
      int group = market.seatGroup(wish);
      if (groups.get(group).valueFirst() || !groups.get(group).rates().isEmpty()) {
        ordered.get(group).add(wish);
      }
    }
    int[] placed = number.clone();
    for (int group = 0; group < ordered.size(); group++) {
      List<MinimumRate> its = groups.get(group).rates();
      List<Integer> ranking = ranked(ordered.get(group), number);
      int[] place = called(its, ranking, firstLate);
      for (int ranked = 0; ranked < place.length; ranked++) {
        placed[ranking.get(ranked)] = place[ranked];
      }
    }
    return Priorities.ofWishes(market, placed);
  }

  private List<Integer> ranked(List<Integer> asking, int[] number) {
    return asking.stream()
        .sorted(
            Comparator.comparingInt((Integer wish) -> priorityClass[wish])
                .thenComparingDouble(wish -> before[wish])
                .thenComparingInt(wish -> number[wish]))
        .toList();
  }

  /// For each in the ranking the place in the order.
  private int[] called(List<MinimumRate> least, List<Integer> ranking, int firstLate) {
    if (least.isEmpty()) {
      return IntStream.range(0, ranking.size()).toArray();
    }
    List<Integer> early = ranking.stream().filter(wish -> wish < firstLate).toList();
    CallOrder call = CallOrder.of(least, early.stream().mapToLong(wish -> rates[wish]).toArray());
    int[] place = new int[ranking.size()];
    int nextEarly = 0;
    int nextLate = early.size();
    for (int ranked = 0; ranked < place.length; ranked++) {
      place[ranked] = ranking.get(ranked) < firstLate ? call.placeOf(nextEarly++) : nextLate++;
    }
    return place;
  }
}
