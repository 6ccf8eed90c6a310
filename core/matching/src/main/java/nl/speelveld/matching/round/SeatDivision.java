package nl.speelveld.matching.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.speelveld.matching.rules.SeatRules;
import nl.speelveld.matching.rules.SeatRules.ContingentRule;
import nl.speelveld.matching.seats.Contingent;
import nl.speelveld.matching.seats.SeatPlan;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// The seats of one programme, divided as its rules say.
///
/// A priority that counts for a share of the seats splits each contingent: its first seats know the
/// priority, the others do not, and everybody tries the first seats first.
///
/// @param plan the contingents
/// @param ruleOf by the name of the contingent what counts there
record SeatDivision(SeatPlan plan, Map<String, GroupRule> ruleOf) {
  private static final int WHOLE = 100;

  /// Divides the seats of a programme.
  static SeatDivision of(KnownRules known, String programme, int seats, Source source) {
    List<ContingentRule> rules = known.contingentsOf(programme);
    int[] sizes = sizes(rules, programme, seats, source);
    List<Contingent> contingents = new ArrayList<>();
    Map<String, GroupRule> ruleOf = new LinkedHashMap<>();
    for (int rule = 0; rule < sizes.length; rule++) {
      split(known, rules.get(rule), sizes[rule], contingents, ruleOf);
    }
    return new SeatDivision(new SeatPlan(programme, contingents), Map.copyOf(ruleOf));
  }

  /// Where numbers of seats by column come from, and where faults go.
  record Source(ColumnSeats columns, Place place, Findings.Collector findings) {}

  /// Reads the number of seats in a column for the programme that is divided.
  interface ColumnSeats {
    OptionalInt find(String column);
  }

  private static int[] sizes(
      List<ContingentRule> rules, String programme, int seats, Source source) {
    int[] sizes = new int[rules.size()];
    int rest = -1;
    long sum = 0;
    for (int rule = 0; rule < sizes.length; rule++) {
      switch (rules.get(rule).size()) {
        case SeatRules.Size.Seats(int many) -> sizes[rule] = many;
        case SeatRules.Size.Percent(int percent) ->
            sizes[rule] = (int) ((long) seats * percent / WHOLE);
        case SeatRules.Size.FromColumn(String column) ->
            sizes[rule] = source.columns().find(column).orElse(0);
        case SeatRules.Size.Rest() -> {
          if (rest >= 0) {
            source.findings().add(new RoundFinding.TwoRests(source.place(), programme));
          }
          rest = rule;
        }
      }
      sum += sizes[rule];
    }
    if (sum > seats) {
      source
          .findings()
          .add(
              new RoundFinding.ContingentsExceedSeats(
                  source.place(), programme, (int) Math.min(sum, Integer.MAX_VALUE), seats));
    } else if (rest >= 0) {
      sizes[rest] = (int) (seats - sum);
    } else if (sum < seats) {
      source
          .findings()
          .add(new RoundFinding.SeatsUndivided(source.place(), programme, (int) sum, seats));
    }
    return sizes;
  }

  private static void split(
      KnownRules known,
      ContingentRule rule,
      int size,
      List<Contingent> contingents,
      Map<String, GroupRule> ruleOf) {
    long counted = known.priorities(rule.priorities());
    long always = known.atLeastPercent(counted, WHOLE);
    SortedSet<Integer> percents = new TreeSet<>(known.percents(counted));
    int before = 0;
    for (int percent : percents) {
      int upTo = (int) ((long) size * percent / WHOLE);
      long here = known.atLeastPercent(counted, percent);
      String name = percent == WHOLE ? rule.name() : named(rule.name(), known.ids(here & ~always));
      boolean isLast = percent == percents.last();
      int seats = (isLast && percent == WHOLE ? size : upTo) - before;
      add(known, rule, new Piece(name, seats, here), contingents, ruleOf);
      before += seats;
    }
    if (percents.isEmpty() || percents.last() < WHOLE) {
      add(known, rule, new Piece(rule.name(), size - before, 0), contingents, ruleOf);
    }
  }

  private record Piece(String name, int seats, long counted) {}

  private static void add(
      KnownRules known,
      ContingentRule rule,
      Piece piece,
      List<Contingent> contingents,
      Map<String, GroupRule> ruleOf) {
    Contingent.Audience audience =
        rule.types().isEmpty()
            ? new Contingent.Audience.Everybody()
            : new Contingent.Audience.AnyOf(known.types(rule.types()) | KnownRules.HOLDER);
    Contingent.Others others =
        switch (rule.others()) {
          case AFTER -> Contingent.Others.AFTER;
          case NEVER -> Contingent.Others.NEVER;
        };
    contingents.add(new Contingent(piece.name(), Math.max(0, piece.seats()), audience, others));
    ruleOf.put(
        piece.name(),
        new GroupRule(piece.counted(), known.tieBreak(rule.tieBreak()), rule.rates()));
  }

  private static String named(String contingent, List<String> priorities) {
    String with = "met " + String.join("+", priorities);
    return contingent.isEmpty() ? with : contingent + " " + with;
  }
}
