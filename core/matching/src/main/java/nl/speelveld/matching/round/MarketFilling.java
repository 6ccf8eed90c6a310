package nl.speelveld.matching.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.seats.Contingent;
import nl.speelveld.matching.seats.DividedMarket;
import nl.speelveld.table.finding.Findings;

/// Fills the market: programmes with their contingents, shared seats, then applicants.
final class MarketFilling {
  private final KnownRules known;
  private final RoundTables tables;
  private final Eligibility eligibility;
  private final Map<String, SeatDivision> divisions;
  private final Map<String, SharedSeats> bandwidths;
  private final DividedMarket market = new DividedMarket();
  private final List<GroupRule> ruleOfGroup = new ArrayList<>();

  MarketFilling(
      KnownRules known,
      RoundTables tables,
      Eligibility eligibility,
      Map<String, SeatDivision> divisions,
      Map<String, SharedSeats> bandwidths) {
    this.known = known;
    this.tables = tables;
    this.eligibility = eligibility;
    this.divisions = divisions;
    this.bandwidths = bandwidths;
  }

  /// The round of all applicants.
  PreparedRound fill(Findings.Collector findings) {
    return fill(IntStream.range(0, tables.applicants().rows()).toArray(), findings);
  }

  /// The round of these applicants, rows in this order.
  PreparedRound fill(int[] applicants, Findings.Collector findings) {
    for (SeatDivision division : divisions.values()) {
      market.programme(division.plan());
      for (Contingent contingent : division.plan().contingents()) {
        ruleOfGroup.add(division.ruleOf().getOrDefault(contingent.name(), known.shared()));
      }
    }
    for (SharedSeats shared : bandwidths.values()) {
      for (SharedSeats.Pool pool : shared.pools()) {
        market.shared(pool.seats(), pool.programmes());
        ruleOfGroup.add(known.shared().forSharedSeats());
      }
    }
    long[][] met = new long[applicants.length][];
    long[][] promised = new long[met.length][];
    long[] types = new long[met.length];
    for (int row = 0; row < met.length; row++) {
      int who = applicants[row];
      types[row] = eligibility.typesOf(who);
      market.applicant(tables.applicants().name(who), types[row]);
      promised[row] = promised(who);
      met[row] = met(who, promised[row]);
      if (classesFall(who, met[row], findings)) {
        addWishes(who, met[row], types[row], findings);
      }
    }
    Market filled = market.build();
    return new PreparedRound(
        known, tables, filled, new WishFacts(met, promised, types, ruleOfGroup));
  }

  /// For each place of the list the priorities that hold; with [KnownRules#HOLDER] who is promised
  /// a seat there, with [KnownRules#NEIGHBOUR] a place near home.
  private long[] met(int who, long[] promised) {
    int[] list = tables.lists().of(who);
    long[] met = new long[list.length];
    for (int at = 0; at < list.length; at++) {
      met[at] = eligibility.prioritiesOf(who, list[at], at + 1) | known.promised(promised[at]);
    }
    return met;
  }

  private long[] promised(int who) {
    int[] list = tables.lists().of(who);
    long[] promised = new long[list.length];
    for (int at = 0; at < list.length; at++) {
      promised[at] = eligibility.promisesOf(who, list[at], at + 1);
    }
    return promised;
  }

  private void addWishes(int who, long[] met, long types, Findings.Collector findings) {
    int[] list = tables.lists().of(who);
    for (int at = 0; at < list.length; at++) {
      String programme = tables.schools().name(list[at]);
      SeatDivision division = divisions.get(programme);
      if (division == null) {
        throw new IllegalStateException("programme (" + programme + ") was not divided");
      }
      long holds = met[at];
      long typesHere = types | (holds & KnownRules.HOLDER);
      market.wish(
          programme,
          typesHere,
          contingent ->
              classAt(division.ruleOf().getOrDefault(contingent.name(), known.shared()), holds));
      boolean isAdmitted =
          isAdmitted(division, typesHere)
              || bandwidths.values().stream().anyMatch(it -> it.kept().containsKey(programme));
      if (!isAdmitted) {
        findings.add(
            new RoundFinding.WishNowhereAdmitted(
                tables.applicants().table().place(who), programme));
      }
    }
  }

  private static boolean isAdmitted(SeatDivision division, long types) {
    for (Contingent contingent : division.plan().contingents()) { // why no stream: every wish asks
      if (contingent.admits(types)) {
        return true;
      }
    }
    return false;
  }

  /// The class at a seat group; with least rates there is one class, and the order of call decides.
  private int classAt(GroupRule rule, long holds) {
    return rule.rates().isEmpty() ? known.classOf(rule.counted(), holds) : 0;
  }

  /// Shared seats are asked once, in the class of the first programme on the list.
  private boolean classesFall(int who, long[] met, Findings.Collector findings) {
    int[] list = tables.lists().of(who);
    boolean fall = true;
    for (SharedSeats shared : bandwidths.values()) {
      Set<Integer> rows =
          shared.kept().keySet().stream()
              .map(name -> tables.schools().find(name).orElse(-1))
              .collect(Collectors.toSet());
      int best = Integer.MAX_VALUE;
      for (int at = list.length - 1; at >= 0; at--) {
        if (rows.contains(list[at])) {
          int its = known.classOf(known.shared().counted(), met[at]);
          if (its > best) {
            fall = false;
            findings.add(
                new RoundFinding.BetterClassLater(
                    tables.applicants().table().place(who), tables.schools().name(list[at])));
          }
          best = Math.min(best, its);
        }
      }
    }
    return fall;
  }
}
