package nl.speelveld.rounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.speelveld.matching.rules.Calendar;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.ListRules;
import nl.speelveld.matching.rules.Mechanism;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.SeatRules;
import nl.speelveld.matching.rules.TieBreakRule;
import nl.speelveld.matching.rules.Together;

/// Rules of every kind that a file can hold, drawn; whether they make sense does not matter.
final class AnyRules {
  private static final List<String> WORDS =
      List.of(
          "broer-zus",
          "ja",
          "2027",
          "true",
          "'t Veld",
          "a: b",
          "één",
          "null",
          "30 %",
          "x|y",
          "#1",
          "Noord (havo)",
          "no",
          "\"",
          "rest",
          "a\nb",
          "0",
          "- ");
  private final Random random;

  AnyRules(Random random) {
    this.random = random;
  }

  RoundRules rules() {
    List<PriorityRule> priorities =
        some(() -> new PriorityRule(word(), word(), word(), condition(3), oneIn(3) ? 50 : 100));
    List<String> ids = priorities.stream().map(PriorityRule::id).toList();
    return new RoundRules(
        word(),
        1 + random.nextInt(9),
        new RoundRules.Source(
            word(), List.of("2026", "2026-08", "2026-08-01").get(random.nextInt(3))),
        some(() -> new RoundRules.ApplicantType(word(), condition(2))),
        priorities,
        new SeatRules(
            some(() -> contingent(ids)),
            byName(() -> some(() -> contingent(ids))),
            some(this::bandwidth),
            oneIn(2)),
        mechanism(),
        tieBreak(),
        lists(),
        some(this::guarantee),
        new Calendar(day(), day(), day(), day(), day(), maybe(this::day), day()));
  }

  private Condition condition(int depth) {
    return switch (random.nextInt(depth > 0 ? 12 : 9)) {
      case 0 -> new Condition.Is(word(), words());
      case 1 -> new Condition.AtLeast(word(), number());
      case 2 -> new Condition.ProgrammeIs(word(), words());
      case 3 -> new Condition.Same(word(), word());
      case 4 -> new Condition.Among(word(), word());
      case 5 -> new Condition.Between(word(), word(), word());
      case 6 ->
          new Condition.Nearest(
              1 + random.nextInt(9),
              some(() -> new Condition.LeastOfKind(word(), word(), 1 + random.nextInt(3))));
      case 7 -> new Condition.Within(number());
      case 8 -> new Condition.RankedFirst();
      case 9 -> new Condition.AllOf(oneOrMore(() -> condition(depth - 1)));
      case 10 -> new Condition.AnyOf(oneOrMore(() -> condition(depth - 1)));
      default -> new Condition.Not(condition(depth - 1));
    };
  }

  private SeatRules.ContingentRule contingent(List<String> ids) {
    SeatRules.Size size =
        switch (random.nextInt(4)) {
          case 0 -> new SeatRules.Size.Seats(random.nextInt(100));
          case 1 -> new SeatRules.Size.Percent(random.nextInt(101));
          case 2 -> new SeatRules.Size.FromColumn(word());
          default -> new SeatRules.Size.Rest();
        };
    return new SeatRules.ContingentRule(
        word(),
        size,
        words(),
        oneIn(2) ? SeatRules.Others.AFTER : SeatRules.Others.NEVER,
        oneIn(2) ? ids : words(),
        oneIn(2) ? new TieBreakRule.AsRound() : tieBreak(),
        some(() -> new SeatRules.LeastRate(word(), 1 + random.nextInt(100))));
  }

  private SeatRules.Bandwidth bandwidth() {
    return new SeatRules.Bandwidth(
        word(),
        random.nextInt(50),
        byName(() -> new SeatRules.LeastMost(random.nextInt(9), random.nextInt(30))));
  }

  private Mechanism mechanism() {
    return switch (random.nextInt(10)) {
      case 0 -> new Mechanism.SchoolProposing();
      case 1 -> new Mechanism.ImmediateAcceptance(oneIn(2));
      case 2 -> new Mechanism.TopTradingCycles();
      case 3 -> new Mechanism.SerialDictatorship();
      case 4 -> new Mechanism.StableImprovementCycles();
      case 5, 6 -> new Mechanism.EfficiencyAdjusted(maybe(() -> condition(2)));
      case 7, 8 ->
          new Mechanism.GradeByGrade(
              word(),
              word(),
              oneIn(2),
              maybe(() -> new Mechanism.Siblings(word(), word())),
              maybe(this::word));
      default -> new Mechanism.DeferredAcceptance();
    };
  }

  private TieBreakRule tieBreak() {
    return switch (random.nextInt(8)) {
      case 0 -> new TieBreakRule.OneNumber();
      case 1 -> new TieBreakRule.NumberPerProgramme();
      case 2 -> new TieBreakRule.NumberPerSeatGroup();
      case 3 -> new TieBreakRule.Cyclic();
      case 4 -> new TieBreakRule.DistanceThenNumber();
      case 5 -> new TieBreakRule.ScoreThenNumber(word());
      case 6 -> new TieBreakRule.AsRound();
      default ->
          new TieBreakRule.EqualsTogether(
              List.of(
                      new TieBreakRule.OneNumber(),
                      new TieBreakRule.DistanceThenNumber(),
                      new TieBreakRule.ScoreThenNumber(word()))
                  .get(random.nextInt(3)),
              oneIn(2));
    };
  }

  private ListRules lists() {
    LocalDate from = day();
    return new ListRules(
        length(),
        maybe(this::word),
        byName(this::length),
        maybe(() -> condition(2)),
        maybe(() -> new ListRules.BackUp(1 + random.nextInt(9))),
        maybe(this::word),
        maybe(() -> Together.values()[random.nextInt(2)]),
        maybe(() -> new ListRules.BirthDates(from, from.plusDays(random.nextInt(400)))));
  }

  private ListRules.Length length() {
    int least = random.nextInt(4);
    return new ListRules.Length(least, Math.max(1, least + random.nextInt(9)));
  }

  private Guarantee guarantee() {
    return switch (random.nextInt(3)) {
      case 0 -> new Guarantee.SeatAt(word(), condition(2), oneIn(2));
      case 1 -> new Guarantee.NearHome(word(), number());
      default ->
          new Guarantee.PlaceOnList(
              word(), 1 + random.nextInt(12), byName(() -> 1 + random.nextInt(12)));
    };
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private List<String> words() {
    return some(this::word);
  }

  private double number() {
    return List.of(0.0, 1000.0, 12.5, 1e7, 0.001, -3.25, 123456789012.5, 1.0 / 1024)
        .get(random.nextInt(8));
  }

  private LocalDate day() {
    return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900));
  }

  private boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }

  private <T> Optional<T> maybe(Supplier<T> draw) {
    return oneIn(2) ? Optional.of(draw.get()) : Optional.empty();
  }

  private <T> List<T> some(Supplier<T> draw) {
    List<T> drawn = new ArrayList<>();
    IntStream.range(0, random.nextInt(3)).forEach(i -> drawn.add(draw.get()));
    return List.copyOf(drawn);
  }

  private <T> List<T> oneOrMore(Supplier<T> draw) {
    List<T> drawn = new ArrayList<>(some(draw));
    drawn.add(draw.get());
    return List.copyOf(drawn);
  }

  private <T> Map<String, T> byName(Supplier<T> draw) {
    Map<String, T> drawn = new LinkedHashMap<>();
    IntStream.range(0, random.nextInt(3)).forEach(i -> drawn.put(word(), draw.get()));
    return drawn;
  }
}
