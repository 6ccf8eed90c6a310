package nl.speelveld.matching.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.matching.RandomMarkets;
import nl.speelveld.matching.chances.DrawSettings;
import nl.speelveld.matching.compare.Comparison.Rules;
import nl.speelveld.matching.compare.TwoRuleSets.People;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.seats.DividedMarket;
import nl.speelveld.matching.seats.SeatPlan;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final DrawSettings DRAWS = new DrawSettings(4_000, 5, 1);
  private static final int TARGET = 0;
  private static final int OTHERS = 1;

  @Test
  void A01_a_reserved_seat_moves_one_place_from_one_group_to_the_other() {
    // A has 2 seats, B 10. One of the target group and three others want A and then B.
    // Before: the target applicant has A in half of the draws, others have 2 − ½ = 1.5 of it.
    // After, one seat of A reserved: always, and others have 1. So ½ of the draws have one winner
    // in the target group, and in the same draws one loser among others.
    Comparison comparison = Comparison.of(rules(0, 1), DRAWS);
    double margin = 5 * Math.sqrt(0.25 / 4_000);
    assertThat(comparison.winners(TARGET).mean()).isCloseTo(0.5, within(margin));
    assertThat(comparison.losers(OTHERS).mean()).isEqualTo(comparison.winners(TARGET).mean());
    assertThat(comparison.losers(TARGET).mean()).isZero();
    assertThat(comparison.winners(OTHERS).mean()).isZero();
    assertThat(comparison.displacedFirstChoices()).isEqualTo(comparison.losers(OTHERS));
    assertThat(comparison.atRank(Rules.AFTER, TARGET, 1)).isEqualTo(new OverDraws(1, 1, 1, 0));
    assertThat(comparison.atRank(Rules.BEFORE, OTHERS, 1).mean()).isCloseTo(1.5, within(margin));
    assertThat(comparison.unplaced(Rules.AFTER, OTHERS).mean()).isZero();
    assertThat(comparison.emptySeats(Rules.BEFORE).mean()).isEqualTo(8);
    // A lies at 100 m, B at 1,000
    assertThat(comparison.findMetres(Rules.AFTER, TARGET).orElseThrow().mean()).isEqualTo(100);
    assertThat(comparison.findMetres(Rules.AFTER, OTHERS).orElseThrow().mean()).isEqualTo(700);
    assertThat(comparison.winners(TARGET).errorOfMean())
        .isCloseTo(Math.sqrt(0.25 / 4_000), within(1e-4));
  }

  @Test
  void A02_the_same_rules_twice_change_nothing_and_intake_adds_up() {
    for (int seed = 0; seed < 200; seed++) {
      Market market = new RandomMarkets(seed).market(12);
      TwoRuleSets rules = new TwoRuleSets(market, market, people(market.applicants()));
      Comparison comparison = Comparison.of(rules, new DrawSettings(5, seed, 1));
      for (int group : List.of(TARGET, OTHERS)) {
        assertThat(comparison.winners(group).mean() + comparison.losers(group).mean()).isZero();
        int its = group;
        for (int draw = 0; draw < 5; draw++) {
          int row = draw;
          int taken =
              IntStream.range(0, market.programmes().size())
                  .map(programme -> comparison.intake(Rules.BEFORE, row, programme, its))
                  .sum();
          int after =
              IntStream.range(0, market.programmes().size())
                  .map(programme -> comparison.intake(Rules.AFTER, row, programme, its))
                  .sum();
          assertThat(taken).as("seed " + seed).isEqualTo(after);
        }
      }
    }
  }

  @Test
  void A03_threads_change_nothing() {
    Comparison one = Comparison.of(rules(0, 1), new DrawSettings(301, 9, 1));
    Comparison three = Comparison.of(rules(0, 1), new DrawSettings(301, 9, 3));
    assertThat(three.winners(TARGET)).isEqualTo(one.winners(TARGET));
    assertThat(three.findMetres(Rules.BEFORE, OTHERS))
        .isEqualTo(one.findMetres(Rules.BEFORE, OTHERS));
    for (int draw = 0; draw < 301; draw++) {
      assertThat(three.intake(Rules.BEFORE, draw, 0, TARGET))
          .isEqualTo(one.intake(Rules.BEFORE, draw, 0, TARGET));
    }
  }

  @Test
  void A04_other_people_are_refused() {
    Market one = new RandomMarkets(1).market(12);
    Market other = new RandomMarkets(2).market(12);
    assertThatThrownBy(() -> new TwoRuleSets(one, other, people(one.applicants())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Only rules may differ");
  }

  @Test
  void B01_the_curve_starts_at_nothing_and_costs_more_with_each_share() {
    ReserveCurve.Base base = new ReserveCurve.Base(market(0), people(4));
    List<ReserveCurve.Point> curve =
        ReserveCurve.of(base, List.of(0.0, 0.5, 1.0), share -> market((int) (2 * share)), DRAWS);
    assertThat(curve.get(0).comparison().displacedFirstChoices().mean()).isZero();
    double half = curve.get(1).comparison().displacedFirstChoices().mean();
    assertThat(half).isCloseTo(0.5, within(0.04));
    // one of the target group cannot fill two: the second reserved seat goes to others
    assertThat(curve.get(2).comparison().displacedFirstChoices().mean()).isEqualTo(half);
  }

  @Test
  void C01_an_interval_over_draws_leaves_a_fortieth_at_each_end() {
    // 0 … 40: a fortieth of the 40 steps is one step
    double[] values = IntStream.rangeClosed(0, 40).mapToDouble(value -> value).toArray();
    OverDraws figure = OverDraws.of(values);
    assertThat(figure.mean()).isEqualTo(20);
    assertThat(figure.low()).isEqualTo(1);
    assertThat(figure.high()).isEqualTo(39);
    // variance 41 · 42 / 12 = 143.5, over 41: 3.5
    assertThat(figure.errorOfMean()).isCloseTo(Math.sqrt(3.5), within(1e-12));
  }

  private static TwoRuleSets rules(int before, int after) {
    return new TwoRuleSets(market(before), market(after), people(4));
  }

  private static Market market(int reserved) {
    DividedMarket market =
        new DividedMarket()
            .programme(SeatPlan.softReserve("A", 2, reserved, 1))
            .programme(SeatPlan.undivided("B", 10));
    for (int applicant = 0; applicant < 4; applicant++) {
      market.applicant("a" + applicant, applicant == 0 ? 1 : 0).wish("A", 0).wish("B", 0);
    }
    return market.build();
  }

  private static People people(int applicants) {
    List<Integer> groups =
        IntStream.range(0, applicants)
            .mapToObj(applicant -> applicant == 0 ? TARGET : OTHERS)
            .toList();
    return new People(
        List.of("doelgroep", "overig"),
        groups,
        (applicant, programme) -> programme == 0 ? 100 : 1_000);
  }
}
